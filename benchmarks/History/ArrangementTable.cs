using System.Globalization;
using Lull.Actors;
using Lull.Ceasefires;
using Lull.Ceasefires.Backtests;
using Lull.Events;
using Lull.Lulls;
using Lull.Time;

namespace Lull.Benchmarks.History;

/// <summary>
/// What the probability of an arrangement is worth on real history: of ceasefires that UCDP lists, asked some weeks later
/// from acts alone and with the declaration as one row, and of days of the same pairs far from any listed ceasefire.
/// </summary>
internal sealed class ArrangementTable(RealRecord record, TextWriter writer)
{
    private const int Window = 90;
    private const int ControlStep = 180;
    private const int FarDays = 365;
    private const int NearDays = 60;
    private const int Offset = 45;
    private const double LeastActs = 5;
    private readonly CeasefireAssessor _assessor = new(ActorRegistry.Default);

    /// <summary>Writes the tables.</summary>
    public void Write(IReadOnlyList<DeclaredTruce> truces)
    {
        WriteShares(truces);
        var declared = truces.Where(HasActsBefore).ToList();
        WriteReliability($"Listed ceasefires, {Offset} days after, acts alone", declared.Select(truce => Asked(truce.Dyad, truce.Day, declaredOn: null)));
        WriteReliability($"Listed ceasefires, {Offset} days after, with the declaration", declared.Select(truce => Asked(truce.Dyad, truce.Day, truce.Day)));
        WriteReliability("Days of the same pairs a year or more from any listed ceasefire, acts alone", Controls(truces).Select(day => Asked(day.Dyad, day.Day, declaredOn: null)));
    }

    // How often a lull has a listed ceasefire near its beginning, beside any day.
    private void WriteShares(IReadOnlyList<DeclaredTruce> truces)
    {
        var pairs = truces.GroupBy(truce => truce.Dyad).Select(group => (Days: group.Select(truce => truce.Day).ToList(), record.Look(group.Key).Report)).ToList();
        var onsets = pairs.SelectMany(pair => Lulls(pair.Report).Select(lull => pair.Days.Any(day => Math.Abs(day.DayNumber - lull.Onset.DayNumber) <= NearDays))).ToList();
        var (near, fighting) = (0, 0);
        foreach (var (days, report) in pairs.Where(pair => pair.Report is not null))
        {
            for (var at = 0; at < report!.Series.Days; at += ControlStep / 6)
            {
                if (report.Smoothed.Mutual[at] < 0.1)
                {
                    fighting++;
                    near += days.Any(day => Math.Abs(day.DayNumber - report.Series.DayAt(at).DayNumber) <= NearDays) ? 1 : 0;
                }
            }
        }

        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Pairs with a listed ceasefire: {pairs.Count}. Mutual lulls with one within {NearDays} days of their onset: {onsets.Count(one => one)} of {onsets.Count}; days of fighting with one as near: {near} of {fighting}.\n"));
    }

    private bool HasActsBefore(DeclaredTruce truce) =>
        record.Look(truce.Dyad).Report?.Series is { } series && ActsBetween.Count(series, truce.Day.AddDays(-Window), truce.Day) >= LeastActs;

    private IEnumerable<(Dyad Dyad, DateOnly Day)> Controls(IReadOnlyList<DeclaredTruce> truces)
    {
        foreach (var group in truces.GroupBy(truce => truce.Dyad))
        {
            if (record.Look(group.Key).Report?.Series is not { } series)
            {
                continue;
            }

            for (var day = series.Start.AddDays(FarDays); day < series.End; day = day.AddDays(ControlStep))
            {
                if (group.All(truce => Math.Abs(truce.Day.DayNumber - day.DayNumber) > FarDays) && ActsBetween.Count(series, day.AddDays(-Window), day) >= LeastActs)
                {
                    yield return (group.Key, day);
                }
            }
        }
    }

    // Kept: the thirty days after the day asked about have at most a fifth of the acts of the fighting before the first day.
    private (double InForce, double Quiet, bool Kept)? Asked(Dyad dyad, DateOnly from, DateOnly? declaredOn)
    {
        var series = record.Look(dyad).Report!.Series;
        var (at, asked) = (from.DayNumber - series.Start.DayNumber, from.AddDays(Offset).DayNumber - series.Start.DayNumber);
        var acts = new HeldOutActs(series);
        if (at < 0 || acts.WasQuietAfter(asked, Backtester.LongHorizon, acts.FightingRate(at)) is not { } kept)
        {
            return null;
        }

        IReadOnlyList<RecordItem> said = declaredOn is { } day ? [Declaration(dyad, day)] : [];
        var assessment = _assessor.Assess(new AssessmentInput(series.Until(asked), said, [], []));
        var quiet = assessment.InForce + assessment.States.Where(state => state.State is CeasefireState.UnexplainedLull).Sum(state => state.Probability);
        return (assessment.InForce, quiet, kept);
    }

    private static Signal Declaration(Dyad dyad, DateOnly day) => new()
    {
        Id = "listed",
        When = DayInterval.OfDay(day),
        Source = dyad.A,
        Target = dyad.B,
        Kind = EventKind.Ceasefire,
        Publisher = dyad.A,
        Origin = new Origin("listed", 1, "listed"),
        Dataset = "ucdp",
    };

    private static IEnumerable<RegimeSpell> Lulls(LullReport? report) =>
        report?.Spells.Where(spell => spell.IsMutualLull) ?? [];

    private void WriteReliability(string title, IEnumerable<(double InForce, double Quiet, bool Kept)?> asked)
    {
        var all = asked.OfType<(double InForce, double Quiet, bool Kept)>().ToList();
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{title}: {all.Count}, {all.Count(one => one.Kept)} of them quiet in the 30 days after; mean probability in force {Mean(all, one => one.InForce):0.00}, of quiet {Mean(all, one => one.Quiet):0.00}.\n"));
        writer.WriteLine("| in force, given | days | mean given | quiet after |");
        writer.WriteLine("|---|---:|---:|---:|");
        foreach (var bin in new Reliability(all.Select(one => new Forecast(one.InForce, one.Kept))).Bins.Where(bin => bin.Count > 0))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {100 * bin.From:0}-{100 * bin.To:0} % | {bin.Count} | {bin.Said:0.00} | {bin.CameTrue:0.00} |"));
        }

        writer.WriteLine();
    }

    private static double Mean(List<(double InForce, double Quiet, bool Kept)> all, Func<(double InForce, double Quiet, bool Kept), double> value) =>
        all.Count == 0 ? double.NaN : all.Average(value);
}
