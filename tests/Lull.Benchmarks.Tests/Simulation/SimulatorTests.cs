using Lull.Benchmarks.Simulation;
using Xunit;

namespace Lull.Benchmarks.Tests.Simulation;

public sealed class SimulatorTests
{
    // Seeds far from those of the reports.
    private const int Seed = 7001;

    [Fact]
    public void Simulator_gives_the_same_world_for_the_same_seed_and_another_for_another()
    {
        var simulator = new Simulator(SimulatorSettings.Default with { Dyads = 10 });
        var (one, again, other) = (simulator.Run(Seed), simulator.Run(Seed), simulator.Run(Seed + 1));
        Assert.All(one.Zip(again), pair => Assert.Equal(pair.First.Series.AToB, pair.Second.Series.AToB));
        Assert.All(one.Zip(again), pair => Assert.Equal(pair.First.Truth, pair.Second.Truth));
        Assert.NotEqual(one[0].Series.TheatreReports, other[0].Series.TheatreReports);
    }

    [Fact]
    public void Simulator_draws_the_first_dyads_alike_however_many_are_asked_for()
    {
        var few = new Simulator(SimulatorSettings.Default with { Dyads = 10 }).Run(Seed);
        var more = new Simulator(SimulatorSettings.Default with { Dyads = 20 }).Run(Seed);
        Assert.All(few.Zip(more), pair => Assert.Equal(pair.First.Series.BToA, pair.Second.Series.BToA));
    }

    [Fact]
    public void Acts_keep_the_wanted_rate_while_nothing_special_happens()
    {
        var plain = Plain(days: 8000);
        var share = new Simulator(plain).Run(Seed).Average(dyad => (dyad.Series.AToB.Sum() + dyad.Series.BToA.Sum()) / 8000);

        // Duplicates add three in a hundred; a share of reporting over 0.95 is cut, and the drift has a mean a little over one.
        Assert.InRange(share, 0.85 * 2, 1.15 * 2);
    }

    [Fact]
    public void Acts_are_burstier_than_a_Poisson_law()
    {
        var series = new Simulator(Plain(days: 8000)).Run(Seed)[0].Series;
        var weeks = Enumerable.Range(0, 8000 / 7).Select(week => series.AToB.Skip(7 * week).Take(7).Sum()).ToArray();
        var mean = weeks.Average();
        Assert.True(weeks.Average(week => (week - mean) * (week - mean)) / mean > 1.8);
    }

    [Fact]
    public void Lulls_are_as_quiet_as_the_settings_say_and_outages_silence_the_theatre()
    {
        var dyads = new Simulator(SimulatorSettings.Default with { Dyads = 100 }).Run(Seed);
        var (acts, expected, reports, ordinary) = (0.0, 0.0, 0.0, 0.0);
        foreach (var dyad in dyads)
        {
            foreach (var lull in dyad.Truth.Where(spell => spell.Kind == TruthKind.Mutual))
            {
                acts += Enumerable.Range(lull.Onset, lull.Days).Sum(day => dyad.Series.AToB[day] + dyad.Series.BToA[day]);
                expected += lull.ExpectedActs;
            }

            foreach (var outage in dyad.Truth.Where(spell => spell.Kind == TruthKind.Outage))
            {
                reports += Enumerable.Range(outage.Onset, outage.Days).Average(day => dyad.Series.TheatreReports![day]);
                ordinary += dyad.Series.TheatreReports!.Average();
            }
        }

        Assert.InRange(acts / expected, 0.005, 0.12);
        Assert.InRange(reports / ordinary, 0.03, 0.25);
    }

    [Fact]
    public void Truth_lies_within_the_series_and_lulls_do_not_overlap()
    {
        foreach (var dyad in new Simulator(SimulatorSettings.Default with { Dyads = 60 }).Run(Seed))
        {
            Assert.All(dyad.Truth, spell => Assert.True(0 <= spell.Onset && spell.Onset < spell.End && spell.End <= dyad.Series.Days));
            var lulls = dyad.Truth.Where(spell => spell.Kind is not TruthKind.Outage).ToArray();
            Assert.All(lulls.Zip(lulls.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Onset));
        }
    }

    private static SimulatorSettings Plain(int days) => SimulatorSettings.Default with
    {
        Dyads = 4,
        Days = days,
        LowestLevel = 2,
        HighestLevel = 2,
        LullHazard = 1e-9,
        OneSidedHazard = 1e-9,
        PauseHazard = 1e-9,
        OutageHazard = 1e-9,
        TruceShare = 0,
        SeasonShare = 0,
        DeclineShare = 0,
        DriftDeviation = 0,
    };
}
