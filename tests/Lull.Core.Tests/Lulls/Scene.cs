using Lull.Events;

namespace Lull.Core.Tests.Lulls;

/// <summary>Made-up dyads with a known truth; seeded, so that a failure can be repeated.</summary>
internal static class Scene
{
    public static readonly DateOnly Start = new(2020, 1, 6);

    public static DyadSeries Series(
        double[] fromA,
        double[] fromB,
        double[]? reports = null,
        IntervalCount[]? sums = null,
        Announcement[]? said = null) =>
        new(new Dyad("A", "B"), Start, fromA, fromB, reports, sums, said);

    public static double[] Poisson(int seed, params (int Days, double Rate)[] pieces)
    {
        var random = new Random(seed);
        return [.. pieces.SelectMany(piece => Enumerable.Range(0, piece.Days).Select(_ => (double)Poisson(random, piece.Rate)))];
    }

    /// <summary>A count of the negative binomial with size 1.</summary>
    public static int Geometric(Random random, double mean) =>
        (int)Math.Floor(Math.Log(1 - random.NextDouble()) / Math.Log(mean / (1 + mean)));

    public static double[] Every(int days, int step, double acts = 1) =>
        [.. Enumerable.Range(0, days).Select(day => day % step == 0 ? acts : 0)];

    public static DyadSeries Cut(DyadSeries series, int days) => new(
        series.Dyad,
        series.Start,
        [.. series.AToB.Take(days)],
        [.. series.BToA.Take(days)],
        series.TheatreReports is null ? null : [.. series.TheatreReports.Take(days)],
        [.. series.IntervalCounts.Where(sum => sum.LastDay < days)],
        [.. series.Announcements.Where(said => said.Day < days)]);

    public static DyadSeries Swapped(DyadSeries series) => new(
        series.Dyad,
        series.Start,
        series.BToA,
        series.AToB,
        series.TheatreReports,
        [.. series.IntervalCounts.Select(sum => sum with { FromA = !sum.FromA })],
        [.. series.Announcements.Select(said => said with { FromA = said.FromB, FromB = said.FromA })]);

    private static int Poisson(Random random, double mean)
    {
        var (count, product, limit) = (0, random.NextDouble(), Math.Exp(-mean));
        for (; product > limit; count++)
        {
            product *= random.NextDouble();
        }

        return count;
    }
}
