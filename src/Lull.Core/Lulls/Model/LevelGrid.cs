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

        var weights = Enumerable.Range(0, count).Select(k => k < Least ? 1 : Math.Pow(0.5, k - Least + 1)).ToArray();
        Prior = [.. weights.Select(weight => (float)(weight / weights.Sum()))];
    }

    /// <summary>The ratio of neighbouring levels.</summary>
    public const double Factor = 1.6;

    public int Count { get; }

    public float[] Levels { get; }

    /// <summary>
    /// How likely each level is before anything is seen: all of the shortest grid alike, each above them half of the one
    /// below, so that it hardly matters how far a grid goes beyond what has been seen.
    /// </summary>
    public float[] Prior { get; }

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
