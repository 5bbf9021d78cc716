using Lull.Ceasefires.Fragility;

namespace Lull.Core.Tests.Ceasefires.Fragility;

/// <summary>Lulls whose weekly hazard is known; some are cut off by the end of their record.</summary>
internal static class SimulatedLulls
{
    private const int MostWeeks = 60;

    public static LullWeek[] Weeks(int seed, int lulls, HazardModel hazard) => [.. Lives(seed, lulls, hazard).SelectMany(life => life.Weeks)];

    public static LullLife[] Lives(int seed, int lulls, HazardModel hazard, int groups = 5)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, lulls).Select(index => Life(random, hazard, FormattableString.Invariant($"theatre {index % groups}")))];
    }

    private static LullLife Life(Random random, HazardModel hazard, string group)
    {
        var weeks = new List<LullWeek>();
        var rate = Math.Exp((random.NextDouble() * 4) - 3);
        var recorded = random.Next(1, MostWeeks);
        int? deadline = random.Next(3) == 0 ? random.Next(1, 200) : null;
        // What is known stays the same through a lull, which is what a forecast over several weeks takes it to do.
        var (acts, threats, talks) = (random.Next(4), random.Next(3), random.Next(2));
        for (var week = 0; week < recorded; week++)
        {
            var known = new HazardCovariates(
                10 + (7 * week), acts, rate, threats, talks, deadline - (7 * week) is > 0 and var left ? left : null);
            weeks.Add(new LullWeek(known, random.NextDouble() < hazard.OfWeek(known)));
            if (weeks[^1].Ended)
            {
                return new LullLife(group, weeks, (7 * week) + random.Next(1, 8), (7 * week) + 7);
            }
        }

        return new LullLife(group, weeks, DaysToEnd: null, 7 * recorded);
    }
}
