namespace Lull.Lulls.Model;

/// <summary>
/// The logarithmic grid of fighting levels, in acts a day. Its length is a multiple of eight, so that a row of
/// probabilities over it is a whole number of vectors.
/// </summary>
internal sealed class LevelGrid
{
    private const double Lowest = 0.01;
    private const int Least = 16;

    private LevelGrid(int count)
    {
        Count = count;
        Levels = new float[count];
        for (var k = 0; k < count; k++)
        {
            Levels[k] = (float)(Lowest * Math.Pow(Factor, k));
        }

    }

    /// <summary>The ratio of neighbouring levels.</summary>
    public const double Factor = 1.6;

    public int Count { get; }

    public float[] Levels { get; }

    /// <summary>The grid that reaches at least twice <paramref name="highestRate"/> acts a day.</summary>
    public static LevelGrid Covering(double highestRate)
    {
        var count = Least;
        while (Lowest * Math.Pow(Factor, count - 1) < 2 * highestRate && count < 64)
        {
            count += 8;
        }

        return new LevelGrid(count);
    }
}
