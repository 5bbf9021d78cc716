namespace Lull.Lulls.Model;

/// <summary>
/// The logarithmic grid of fighting levels, in acts a day. Its length is a multiple of eight, so that a row of
/// probabilities over it is a whole number of vectors.
/// </summary>
internal sealed class LevelGrid
{
    private const double Lowest = 0.01;
    private const int Least = 24;

    private LevelGrid(int count, double redrawSteps)
    {
        Count = count;
        Levels = new float[count];
        for (var k = 0; k < count; k++)
        {
            Levels[k] = (float)(Lowest * Math.Pow(Factor, k));
        }

        Redraw = RedrawMatrix(count, redrawSteps);
    }

    /// <summary>The ratio of neighbouring levels.</summary>
    public const double Factor = 1.4;

    public int Count { get; }

    public float[] Levels { get; }

    /// <summary>Row k: where the level goes when fighting resumes after a quiet at level k. Symmetric but at the edges.</summary>
    public float[] Redraw { get; }

    /// <summary>The grid that reaches at least twice <paramref name="highestRate"/> acts a day.</summary>
    public static LevelGrid Covering(double highestRate, double redrawSteps)
    {
        var count = Least;
        while (Lowest * Math.Pow(Factor, count - 1) < 2 * highestRate && count < 64)
        {
            count += 8;
        }

        return new LevelGrid(count, redrawSteps);
    }

    private static float[] RedrawMatrix(int count, double steps)
    {
        var matrix = new float[count * count];
        for (var from = 0; from < count; from++)
        {
            var sum = 0.0;
            for (var to = 0; to < count; to++)
            {
                sum += Math.Exp(-Math.Abs(to - from) / steps);
            }

            for (var to = 0; to < count; to++)
            {
                matrix[(from * count) + to] = (float)(Math.Exp(-Math.Abs(to - from) / steps) / sum);
            }
        }

        return matrix;
    }
}
