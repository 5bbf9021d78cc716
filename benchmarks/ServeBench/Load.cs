using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace ServeBench;

/// <summary>Asks what the pages ask, at a steady rate, whether or not earlier answers have come.</summary>
internal static class Load
{
    private const int Seed = 5470;
    private const int PairsAsked = 20;
    private const double Goal = 150;

    private static readonly (string Name, int Share, Func<Random, string, string> Path)[] Questions =
    [
        ("overview", 20, (random, _) => $"/api/dyads?page={1 + random.Next(5)}&size=50"),
        ("overview sorted", 10, (random, _) => $"/api/dyads?sort={Any(random, "acts", "last", "probability", "change", "name")}&order=desc"),
        ("overview search", 5, (random, _) => $"/api/dyads?q={random.Next(100)}"),
        ("pair", 15, (_, id) => $"/api/dyads/{id}"),
        ("series", 15, (_, id) => $"/api/dyads/{id}/series"),
        ("events of a pair", 10, (random, id) => $"/api/events?dyad={id}&page={1 + random.Next(3)}"),
        ("events", 10, (random, _) => $"/api/events?from=2021-0{1 + random.Next(9)}-01&to=2021-12-31&page={1 + random.Next(20)}"),
        ("events search", 3, (random, _) => $"/api/events?q=town+{random.Next(400)}"),
        ("sources", 4, (_, _) => "/api/sources"),
        ("about", 8, (_, _) => "/api/about"),
    ];

    public static async Task<int> RunAsync(Uri server, TimeSpan time, int rate)
    {
        using var client = new HttpClient { BaseAddress = server, Timeout = TimeSpan.FromSeconds(120) };
        var watch = Stopwatch.StartNew();
        var ids = await IdsAsync(client);
        Console.WriteLine($"first answer of /api/dyads: {watch.Elapsed.TotalMilliseconds:0} ms");
        foreach (var id in ids)
        {
            // What takes long is worked out once for each state of the record; this measures how it is answered then.
            using var pair = await client.GetAsync(new Uri($"/api/dyads/{id}", UriKind.Relative));
            using var series = await client.GetAsync(new Uri($"/api/dyads/{id}/series", UriKind.Relative));
        }

        Console.WriteLine($"first answers of {ids.Count} pairs, one after the other: {watch.Elapsed.TotalSeconds:0.0} s");
        var answers = new ConcurrentBag<(string Name, double Milliseconds, bool Good)>();
        var random = new Random(Seed);
        var asked = new List<Task>();
        watch.Restart();
        for (var number = 0; watch.Elapsed < time; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / rate) - watch.Elapsed;
            if (due > TimeSpan.Zero)
            {
                await Task.Delay(due);
            }

            var question = Pick(random);
            asked.Add(AskAsync(client, question.Name, question.Path(random, ids[Skewed(random, ids.Count)]), answers));
        }

        await Task.WhenAll(asked);
        return Tell(answers);
    }

    private static async Task<IReadOnlyList<string>> IdsAsync(HttpClient client)
    {
        using var page = JsonDocument.Parse(await client.GetStringAsync($"/api/dyads?page=3&sort=acts&size={PairsAsked}"));
        return [.. page.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!)];
    }

    // People look at the same few pairs again and again.
    private static int Skewed(Random random, int count) => (int)(count * Math.Pow(random.NextDouble(), 3));

    private static (string Name, int Share, Func<Random, string, string> Path) Pick(Random random)
    {
        var at = random.Next(Questions.Sum(question => question.Share));
        return Questions.First(question => (at -= question.Share) < 0);
    }

    private static string Any(Random random, params string[] words) => words[random.Next(words.Length)];

    private static async Task AskAsync(HttpClient client, string name, string path, ConcurrentBag<(string, double, bool)> answers)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            await answer.Content.ReadAsByteArrayAsync();
            answers.Add((name, watch.Elapsed.TotalMilliseconds, answer.IsSuccessStatusCode));
        }
        catch (Exception trouble) when (trouble is HttpRequestException or TaskCanceledException)
        {
            answers.Add((name, watch.Elapsed.TotalMilliseconds, false));
        }
    }

    private static int Tell(IReadOnlyCollection<(string Name, double Milliseconds, bool Good)> answers)
    {
        Console.WriteLine($"{"question",-18} {"asked",6} {"failed",6} {"median",8} {"p95",8} {"worst",8}  ms");
        foreach (var group in answers.GroupBy(answer => answer.Name, StringComparer.Ordinal).Append(answers.GroupBy(_ => "all", StringComparer.Ordinal).Single()))
        {
            var times = group.Select(answer => answer.Milliseconds).Order().ToList();
            Console.WriteLine($"{group.Key,-18} {times.Count,6} {group.Count(answer => !answer.Good),6} {At(times, 0.5),8:0.0} {At(times, 0.95),8:0.0} {times[^1],8:0.0}");
        }

        return At([.. answers.Select(answer => answer.Milliseconds).Order()], 0.95) <= Goal && answers.All(answer => answer.Good) ? 0 : 1;
    }

    private static double At(List<double> times, double share) => times[Math.Min(times.Count - 1, (int)(share * times.Count))];
}
