using Lull.Events;
using Lull.Lulls;

namespace Lull.Core.Tests.Dossiers;

/// <summary>A report made by hand: what a chart shows must not depend on what the detector finds.</summary>
internal static class SampleReport
{
    public static readonly DateOnly Start = new(2023, 10, 17);

    public static LullReport Make(int days = 300, int lullFrom = 110, int? lullTo = 260, bool words = true)
    {
        var up = new double[days];
        var down = new double[days];
        for (var day = 0; day < days; day++)
        {
            var quiet = day >= lullFrom && day < (lullTo ?? days);
            up[day] = quiet ? (day == lullFrom + 40 ? 1 : 0) : day % 3 == 0 ? 1 + (day / 7 % 4) : 0;
            down[day] = quiet ? 0 : day % 11 == 0 ? 1 : 0;
        }

        var series = new DyadSeries(
            new Dyad("Blue Front", "Red Army"),
            Start,
            up,
            down,
            intervalCounts: [new IntervalCount(FromA: true, 20, 47, 40, "Gazette")],
            announcements: words ? [new Announcement(lullFrom - 3, FromA: true, FromB: false, Suspends: true), new Announcement(Math.Min(days - 1, lullTo ?? days), FromA: false, FromB: true, Suspends: false)] : []);
        var curve = Enumerable.Range(0, days).Select(day => day >= lullFrom && day < (lullTo ?? days) ? 0.97 : 0.02).ToArray();
        var known = Enumerable.Range(0, days).Select(day => Math.Clamp((day - lullFrom) / 40.0, 0, day < (lullTo ?? days) ? 0.95 : 0.1)).ToArray();
        return new LullReport(series, Spells(lullFrom, lullTo), new DailyProbabilities(curve, curve, curve, new double[days]), new DailyProbabilities(known, known, known, new double[days]));
    }

    private static IReadOnlyList<RegimeSpell> Spells(int lullFrom, int? lullTo) =>
    [
        Spell(RegimeKind.Pause, 38, 47, 0.9),
        Spell(RegimeKind.Mutual, lullFrom, lullTo, 0.97),
    ];

    private static RegimeSpell Spell(RegimeKind kind, int from, int? to, double probability) => new()
    {
        Kind = kind,
        Onset = Start.AddDays(from),
        OnsetLow = Start.AddDays(from - 4),
        OnsetHigh = Start.AddDays(from + 9),
        End = to is { } end ? Start.AddDays(end) : null,
        EndLow = to is { } low ? Start.AddDays(low - 6) : null,
        EndHigh = to is { } high ? Start.AddDays(high + 5) : null,
        Probability = probability,
        ProbabilityOnLastDay = 0.6,
        RateBefore = 1.4,
        RateDuring = 0.01,
        ExpectedActs = 200,
    };
}
