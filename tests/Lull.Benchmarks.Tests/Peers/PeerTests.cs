using Lull.Benchmarks.Peers;
using Lull.Events;
using Lull.Lulls;
using Xunit;

namespace Lull.Benchmarks.Tests.Peers;

public sealed class PeerTests
{
    public static TheoryData<string> Names => new(["fearnhead", "pelt", "cusum", "naive"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void Peer_finds_a_plain_lull_and_nothing_where_there_is_none(string name)
    {
        var peer = Peer(name);
        var lull = Assert.Single(peer.Detect(Series(day => day is >= 200 and < 300)).Spells, spell => spell.Kind == RegimeKind.Mutual);
        Assert.InRange(lull.Onset.DayNumber - Start.DayNumber, 196, 204);
        Assert.InRange(lull.End!.Value.DayNumber - Start.DayNumber, 296, 304);
        Assert.Empty(peer.Detect(Series(_ => false)).Spells);
    }

    [Fact]
    public void Cut_is_the_cheapest_of_all_on_a_tiny_series()
    {
        double[] acts = [3, 4, 3, 0, 0, 0, 0, 5, 4, 6];
        var pace = new Pace(new DyadSeries(new Dyad("A", "B"), Start, acts, new double[acts.Length]));
        foreach (var penalty in (double[])[0.5, 3, 8, 40])
        {
            Assert.Equal(Cheapest(pace, penalty), Cost(pace, PeltMethod.Cut(pace, penalty), penalty), 1e-9);
        }
    }

    private static DateOnly Start => new(2024, 1, 1);

    private static IDetectionMethod Peer(string name) => name switch
    {
        "fearnhead" => new FearnheadMethod(),
        "pelt" => new PeltMethod(),
        "cusum" => new CusumMethod(),
        _ => new NaiveMethod(),
    };

    private static DyadSeries Series(Func<int, bool> isQuiet)
    {
        var acts = Enumerable.Range(0, 500).Select(day => isQuiet(day) ? 0.0 : day * 7 % 3).ToArray();
        return new DyadSeries(new Dyad("A", "B"), Start, acts, acts);
    }

    private static double Cheapest(Pace pace, double penalty) =>
        Enumerable.Range(0, 1 << (pace.Days - 1))
            .Min(bits => Cost(pace, [0, .. Enumerable.Range(1, pace.Days - 1).Where(day => (bits & (1 << (day - 1))) != 0)], penalty));

    private static double Cost(Pace pace, IReadOnlyList<int> cuts, double penalty) =>
        (penalty * (cuts.Count - 1))
        - (2 * cuts.Select((first, at) => pace.LogLikelihood(first, at + 1 < cuts.Count ? cuts[at + 1] : pace.Days)).Sum());
}
