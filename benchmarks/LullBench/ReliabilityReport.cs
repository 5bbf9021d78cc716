using System.Globalization;
using Lull.Benchmarks.Simulation;
using Lull.Ceasefires.Backtests;
using Lull.Lulls;

namespace Lull.Benchmarks;

/// <summary>
/// Of the days that were given a probability, how many it was so: mutual lull, one side quiet, both sides active; looking
/// back and as known on the day.
/// </summary>
internal static class ReliabilityReport
{
    /// <summary>Asks the detector with its documented defaults, and writes the tables.</summary>
    public static void Write(IEnumerable<SimulatedDyad> dyads, TextWriter output)
    {
        var detector = new LullDetector(LullSettings.Default);
        var told = new Dictionary<string, List<Forecast>>(StringComparer.Ordinal);
        foreach (var dyad in dyads)
        {
            var report = detector.Detect(dyad.Series);
            Add(told, "mutual lull, looking back", report.Smoothed.Mutual, dyad, TruthKind.Mutual);
            Add(told, "mutual lull, as known on the day", report.Filtered.Mutual, dyad, TruthKind.Mutual);
            Add(told, "A quiet, as known on the day", report.Filtered.QuietAToB, dyad, TruthKind.Mutual, TruthKind.OneSidedA);
            Add(told, "B quiet, as known on the day", report.Filtered.QuietBToA, dyad, TruthKind.Mutual, TruthKind.OneSidedB);
            Add(told, "both active, as known on the day", Active(report.Filtered), dyad, isNot: true, TruthKind.Mutual, TruthKind.OneSidedA, TruthKind.OneSidedB);
        }

        foreach (var (name, forecasts) in told)
        {
            Write(output, name, new Reliability(forecasts));
        }
    }

    private static double[] Active(DailyProbabilities curve) =>
        [.. curve.Mutual.Select((mutual, day) => Math.Clamp(1 - curve.QuietAToB[day] - curve.QuietBToA[day] + mutual, 0, 1))];

    private static void Add(Dictionary<string, List<Forecast>> told, string name, IReadOnlyList<double> curve, SimulatedDyad dyad, params TruthKind[] kinds) =>
        Add(told, name, curve, dyad, isNot: false, kinds);

    private static void Add(Dictionary<string, List<Forecast>> told, string name, IReadOnlyList<double> curve, SimulatedDyad dyad, bool isNot, params TruthKind[] kinds)
    {
        var truth = new bool[dyad.Series.Days];
        foreach (var spell in dyad.Truth.Where(spell => kinds.Contains(spell.Kind)))
        {
            Array.Fill(truth, true, spell.Onset, spell.Days);
        }

        if (!told.TryGetValue(name, out var forecasts))
        {
            told[name] = forecasts = [];
        }

        forecasts.AddRange(curve.Select((said, day) => new Forecast(Math.Clamp(said, 0, 1), truth[day] != isNot)));
    }

    private static void Write(TextWriter output, string name, Reliability scores)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {scores.Count} days, Brier {scores.Brier:0.000}, calibration error {scores.CalibrationError:0.000}\n"));
        output.WriteLine("| given | days | mean given | was so |");
        output.WriteLine("|---|---:|---:|---:|");
        foreach (var bin in scores.Bins.Where(bin => bin.Count > 0))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {100 * bin.From:0}-{100 * bin.To:0} % | {bin.Count} | {bin.Said:0.00} | {bin.CameTrue:0.00} |"));
        }

        output.WriteLine();
    }
}
