using System.Globalization;
using System.Text.Json;
using Lull.Benchmarks.Scoring;
using Lull.Benchmarks.Simulation;
using Lull.Lulls;

namespace Lull.Benchmarks.Exchange;

/// <summary>Reads what <c>lull detect --format jsonl --daily FILE</c> wrote, to score the command itself.</summary>
internal static class DetectFiles
{
    /// <summary>The command's answer for every dyad of the truth; a dyad of which it says nothing has no lull.</summary>
    /// <exception cref="FormatException">A kind or a day that the contract does not know.</exception>
    public static IReadOnlyList<Answer> Read(IReadOnlyList<SimulatedDyad> truth, TextReader detected, TextReader daily)
    {
        var dyads = truth.ToDictionary(dyad => dyad.Series.Dyad.ToString(), StringComparer.Ordinal);
        var findings = Findings(detected, dyads);
        var filtered = Filtered(daily, dyads);
        return
        [
            .. truth.Select(dyad => new Answer(
                dyad,
                findings.GetValueOrDefault(dyad.Series.Dyad.ToString()) ?? [],
                Smoothed: null,
                filtered.GetValueOrDefault(dyad.Series.Dyad.ToString()) ?? new double[dyad.Series.Days])),
        ];
    }

    private static Dictionary<string, List<Finding>> Findings(TextReader detected, Dictionary<string, SimulatedDyad> dyads)
    {
        var findings = new Dictionary<string, List<Finding>>(StringComparer.Ordinal);
        for (var line = detected.ReadLine(); line is not null; line = detected.ReadLine())
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var name = root.GetProperty("dyad").GetString() ?? "";
            if (!dyads.TryGetValue(name, out var dyad) || Kind(root.GetProperty("kind").GetString() ?? "", dyad) is not { } kind)
            {
                continue;
            }

            var end = root.GetProperty("end").GetString() is { } day ? Index(day, dyad) : dyad.Series.Days;
            var finding = new Finding(kind, At("onset"), end, At("onset_lo"), At("onset_hi"));
            findings.TryAdd(name, []);
            findings[name].Add(finding);

            int At(string property) => Index(root.GetProperty(property).GetString() ?? "", dyad);
        }

        return findings;
    }

    /// <summary>The kind; null for what is not distinguishable from chance.</summary>
    private static RegimeKind? Kind(string text, SimulatedDyad dyad) => text switch
    {
        "mutual" => RegimeKind.Mutual,
        "pause" => RegimeKind.Pause,
        "reporting-gap" => RegimeKind.ReportingGap,
        _ when string.Equals(text, "one-sided:" + dyad.Series.Dyad.A, StringComparison.Ordinal) => RegimeKind.OneSidedA,
        _ when string.Equals(text, "one-sided:" + dyad.Series.Dyad.B, StringComparison.Ordinal) => RegimeKind.OneSidedB,
        _ => null,
    };

    private static Dictionary<string, double[]> Filtered(TextReader daily, Dictionary<string, SimulatedDyad> dyads)
    {
        var filtered = new Dictionary<string, double[]>(StringComparer.Ordinal);
        _ = daily.ReadLine();
        for (var line = daily.ReadLine(); line is not null; line = daily.ReadLine())
        {
            var fields = line.Split(',');
            if (dyads.TryGetValue(fields[0], out var dyad))
            {
                filtered.TryAdd(fields[0], new double[dyad.Series.Days]);
                var day = Index(fields[1], dyad);
                if (day >= 0 && day < dyad.Series.Days)
                {
                    filtered[fields[0]][day] = double.Parse(fields[2], CultureInfo.InvariantCulture);
                }
            }
        }

        return filtered;
    }

    private static int Index(string day, SimulatedDyad dyad) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - dyad.Series.Start.DayNumber;
}
