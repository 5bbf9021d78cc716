using Lull.Benchmarks.Scoring;
using Lull.Benchmarks.Simulation;
using Lull.Events;
using Lull.Lulls;

namespace Lull.Benchmarks.Tests.Scoring;

/// <summary>Answers made by hand.</summary>
internal static class Case
{
    public const int Days = 400;

    public static TrueSpell Lull(int onset, int end, double rate = 1, TruthKind kind = TruthKind.Mutual) =>
        new(kind, onset, end, rate, rate * (end - onset));

    public static Finding Found(int onset, int end, RegimeKind kind = RegimeKind.Mutual, int reach = 2) =>
        new(kind, onset, end, onset - reach, onset + reach);

    public static Answer Of(TrueSpell[] truth, Finding[] findings, double[]? smoothed = null, double[]? filtered = null)
    {
        var silence = new double[Days];
        var series = new DyadSeries(new Dyad("A", "B"), new DateOnly(2024, 1, 1), silence, silence);
        return new Answer(new SimulatedDyad(series, truth, "T"), findings, smoothed, filtered);
    }

    public static double[] Curve(params (int First, int End, double Value)[] parts)
    {
        var curve = new double[Days];
        foreach (var (first, end, value) in parts)
        {
            Array.Fill(curve, value, first, end - first);
        }

        return curve;
    }
}
