namespace Lull.Benchmarks.ReadingScore.Matching;

/// <summary>The best one-to-one assignment of rows to columns (the Hungarian method, with potentials).</summary>
internal static class Assignment
{
    /// <summary>For each row its column; -1 where it is better left alone. The sum of the weights is the greatest there is.</summary>
    /// <param name="weights">How good each pair is; 0 where the two cannot be paired.</param>
    public static int[] Best(double[,] weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var rows = weights.GetLength(0);
        var columns = weights.GetLength(1);
        var size = Math.Max(rows, columns);
        var state = new Search(size, (row, column) => row < rows && column < columns ? -weights[row, column] : 0);
        for (var row = 1; row <= size; row++)
        {
            state.Add(row);
        }

        var assigned = new int[rows];
        Array.Fill(assigned, -1);
        for (var column = 1; column <= columns; column++)
        {
            var row = state.RowOf(column) - 1;
            if (row >= 0 && row < rows && weights[row, column - 1] > 0)
            {
                assigned[row] = column - 1;
            }
        }

        return assigned;
    }

    // Rows and columns count from 1; 0 stands for none.
    private sealed class Search(int size, Func<int, int, double> cost)
    {
        private readonly double[] _rowPotential = new double[size + 1];
        private readonly double[] _columnPotential = new double[size + 1];
        private readonly int[] _rowOf = new int[size + 1];

        public int RowOf(int column) => _rowOf[column];

        public void Add(int row)
        {
            var slack = new double[size + 1];
            Array.Fill(slack, double.PositiveInfinity);
            var from = new int[size + 1];
            var seen = new bool[size + 1];
            _rowOf[0] = row;
            var column = 0;
            do
            {
                seen[column] = true;
                column = Step(column, slack, from, seen);
            }
            while (_rowOf[column] != 0);

            for (; column != 0; column = from[column])
            {
                _rowOf[column] = _rowOf[from[column]];
            }
        }

        private int Step(int column, double[] slack, int[] from, bool[] seen)
        {
            var row = _rowOf[column];
            var next = 0;
            var least = double.PositiveInfinity;
            for (var other = 1; other <= size; other++)
            {
                if (seen[other])
                {
                    continue;
                }

                var reduced = cost(row - 1, other - 1) - _rowPotential[row] - _columnPotential[other];
                if (reduced < slack[other])
                {
                    slack[other] = reduced;
                    from[other] = column;
                }

                if (slack[other] < least)
                {
                    least = slack[other];
                    next = other;
                }
            }

            Shift(least, slack, seen);
            return next;
        }

        private void Shift(double least, double[] slack, bool[] seen)
        {
            for (var column = 0; column <= size; column++)
            {
                if (seen[column])
                {
                    _rowPotential[_rowOf[column]] += least;
                    _columnPotential[column] -= least;
                }
                else
                {
                    slack[column] -= least;
                }
            }
        }
    }
}
