using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace Lull.Benchmarks.Simulation;

/// <summary>Seeded draws: the same seed and stream give the same numbers on every machine.</summary>
internal sealed class Draw(int seed, int stream)
{
    private const int LongestWait = 365_250;

    // A stream of its own for each theatre and dyad: asking for fewer dyads leaves the others as they were.
    private readonly Xoshiro256StarStar _random = new(HashOf(seed, stream), threadSafe: false);

    /// <summary>Uniform on [0, 1).</summary>
    public double Unit() => _random.NextDouble();

    /// <summary>True with the given chance.</summary>
    public bool Chance(double probability) => _random.NextDouble() < probability;

    /// <summary>Uniform between two bounds.</summary>
    public double Between(double low, double high) => low + ((high - low) * _random.NextDouble());

    /// <summary>A whole number, both bounds included.</summary>
    public int Between(int low, int high) => low + (int)Math.Floor((high - low + 1) * _random.NextDouble());

    /// <summary>Uniform on the logarithm between two bounds.</summary>
    public double LogBetween(double low, double high) => Math.Exp(Between(Math.Log(low), Math.Log(high)));

    /// <summary>Normal with mean zero.</summary>
    public double Normal(double deviation) => deviation > 0 ? MathNet.Numerics.Distributions.Normal.Sample(_random, 0, deviation) : 0;

    /// <summary>Days to wait for something with a constant daily chance; a thousand years stand for ever.</summary>
    public int Wait(double hazard) =>
        (int)Math.Min(Math.Floor(Math.Log(1 - _random.NextDouble()) / Math.Log(1 - hazard)), LongestWait);

    /// <summary>Negative binomial with a mean and a size.</summary>
    public int NegativeBinomial(double mean, double size) =>
        mean <= 0 ? 0 : Poisson(Gamma.Sample(_random, size, size / mean));

    /// <summary>How many of a number of acts happen, each with the same chance.</summary>
    public int Of(int acts, double probability)
    {
        var kept = 0;
        for (var act = 0; act < acts; act++)
        {
            kept += Chance(probability) ? 1 : 0;
        }

        return kept;
    }

    private int Poisson(double mean) => mean <= 0 ? 0 : MathNet.Numerics.Distributions.Poisson.Sample(_random, mean);

    private static int HashOf(int seed, int stream)
    {
        unchecked
        {
            var mixed = ((ulong)(uint)seed << 32) | (uint)stream;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return (int)(uint)(mixed ^ (mixed >> 31));
        }
    }
}
