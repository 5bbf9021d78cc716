using CsCheck;
using Lull.Benchmarks.ReadingScore.Matching;
using Xunit;

namespace Lull.Benchmarks.Tests.ReadingScore;

public sealed class AssignmentTests
{
    private static readonly Gen<double[,]> Weights =
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5]).SelectMany((rows, columns) =>
            Gen.OneOf(Gen.Const(0.0), Gen.Int[1, 20].Select(weight => (double)weight)).Array[rows * columns].Select(flat =>
            {
                var weights = new double[rows, columns];
                for (var at = 0; at < flat.Length; at++)
                {
                    weights[at / columns, at % columns] = flat[at];
                }

                return weights;
            }));

    [Fact]
    public void Assignment_is_as_good_as_the_best_of_all() =>
        Weights.Sample(weights =>
        {
            var columns = Assignment.Best(weights);
            var taken = columns.Where(column => column >= 0).ToArray();
            Assert.Equal(taken.Length, taken.Distinct().Count());
            Assert.All(Enumerable.Range(0, columns.Length).Where(row => columns[row] >= 0), row => Assert.True(weights[row, columns[row]] > 0));
            Assert.Equal(Tried(weights, 0, []), Enumerable.Range(0, columns.Length).Sum(row => columns[row] < 0 ? 0 : weights[row, columns[row]]), 6);
        });

    [Fact]
    public void Assignment_gives_up_the_heavier_pair_where_two_others_weigh_more() =>
        Assert.Equal([1, 0], Assignment.Best(new double[,] { { 10, 9 }, { 8, 0 } }));

    private static double Tried(double[,] weights, int row, HashSet<int> taken)
    {
        if (row == weights.GetLength(0))
        {
            return 0;
        }

        var best = Tried(weights, row + 1, taken);
        for (var column = 0; column < weights.GetLength(1); column++)
        {
            if (taken.Add(column))
            {
                best = Math.Max(best, weights[row, column] + Tried(weights, row + 1, taken));
                taken.Remove(column);
            }
        }

        return best;
    }
}
