using System.Globalization;
using System.Security.Cryptography;
using Lull.Events;
using Lull.Places;
using Lull.Record.Imports;
using Lull.Record.Storage;
using Lull.Time;

namespace ServeBench;

/// <summary>Makes a record of many events and pairs: few pairs have most of the acts, and every pair has months of quiet.</summary>
internal static class LargeRecord
{
    private const int Seed = 20240315;
    private const int Countries = 60;
    private const int Publishers = 40;
    private const int QuietFrom = 100;
    private const int QuietDays = 120;

    private static readonly EventKind[] Kinds = [EventKind.Attack, EventKind.Strike, EventKind.Clash, EventKind.Killing];

    private static readonly DateOnly First = new(2019, 1, 1);
    private static readonly DateOnly Last = new(2024, 12, 31);

    public static async Task<int> MakeAsync(string file, int events, int pairs)
    {
        await using var store = RecordStore.Open(file, TimeProvider.System);
        var summary = await store.ImportAsync(Rows(events, pairs), "made for measuring", problem => Console.Error.WriteLine(problem));
        Console.WriteLine($"{file}: {summary.Added} events of {pairs} pairs");
        return 0;
    }

    private static async IAsyncEnumerable<ImportedRow> Rows(int events, int pairs)
    {
        await Task.CompletedTask;
        var random = new Random(Seed);
        var weights = Enumerable.Range(1, pairs).Select(rank => 1.0 / Math.Pow(rank, 0.8)).ToArray();
        var sum = weights.Sum();
        var row = 0;
        for (var pair = 0; pair < pairs; pair++)
        {
            var count = pair == pairs - 1 ? events - row : Math.Min(events - row, Math.Max(3, (int)(events * weights[pair] / sum)));
            for (var act = 0; act < count; act++)
            {
                yield return new ImportedRow(Act(random, pair, ++row), Problem: null);
            }
        }
    }

    private static Event Act(Random random, int pair, int row)
    {
        var days = Last.DayNumber - First.DayNumber + 1;
        var day = random.Next(days);
        var quiet = QuietFrom + (pair * 37 % (days - QuietFrom - QuietDays));
        if (day >= quiet && day < quiet + QuietDays)
        {
            day = (day + QuietDays) % days;
        }

        var (a, b) = ($"Front {pair:0000}", $"Army {pair % (Countries * 3):000}");
        var fromA = random.NextDouble() < 0.7;
        var country = string.Create(CultureInfo.InvariantCulture, $"Country {pair % Countries:00}");
        return new Event
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"made-{row}"),
            Dataset = "lull",
            Kind = Kinds[random.Next(Kinds.Length)],
            When = DayInterval.OfDay(First.AddDays(day)),
            Source = fromA ? a : b,
            Target = fromA ? b : a,
            Count = CountRange.One,
            Deaths = random.Next(3) == 0 ? CountRange.Exactly(random.Next(9)) : null,
            Publisher = string.Create(CultureInfo.InvariantCulture, $"Agency {random.Next(Publishers):00}"),
            Place = new Place(Name: $"Town {random.Next(400)}", Country: country, Latitude: 10 + random.NextDouble(), Longitude: 20 + random.NextDouble()),
            Note = "An act made for measuring; it never happened.",
            Origin = new Origin("made.csv", row, Convert.ToHexStringLower(SHA256.HashData(BitConverter.GetBytes(row)))),
        };
    }
}
