using Lull.Benchmarks.Simulation;

namespace Lull.Benchmarks.Scoring;

/// <summary>How good daily probabilities of a mutual lull are.</summary>
/// <param name="Brier">The mean squared distance from the truth, 0 or 1.</param>
/// <param name="CalibrationError">
/// The expected calibration error: the mean distance of what was said from what was so, over ten bins of what was said.
/// </param>
internal sealed record DailyScores(double Brier, double CalibrationError)
{
    private const int Bins = 10;

    /// <summary>Scores one curve of every answer; not a number where a method does not tell.</summary>
    public static DailyScores Of(IReadOnlyList<Answer> answers, Func<Answer, IReadOnlyList<double>?> curve)
    {
        double[] said = new double[Bins], so = new double[Bins];
        var (squares, days) = (0.0, 0);
        foreach (var answer in answers)
        {
            if (curve(answer) is not { } probabilities)
            {
                return new DailyScores(double.NaN, double.NaN);
            }

            var truth = TruthOf(answer.Truth);
            for (var day = 0; day < truth.Length; day++)
            {
                var bin = Math.Min(Bins - 1, (int)(probabilities[day] * Bins));
                said[bin] += probabilities[day];
                so[bin] += truth[day];
                squares += (probabilities[day] - truth[day]) * (probabilities[day] - truth[day]);
                days++;
            }
        }

        return new DailyScores(squares / days, Enumerable.Range(0, Bins).Sum(bin => Math.Abs(said[bin] - so[bin])) / days);
    }

    /// <summary>One on every day of a mutual lull.</summary>
    public static double[] TruthOf(SimulatedDyad dyad)
    {
        var truth = new double[dyad.Series.Days];
        foreach (var lull in dyad.Truth.Where(spell => spell.Kind == TruthKind.Mutual))
        {
            Array.Fill(truth, 1, lull.Onset, lull.Days);
        }

        return truth;
    }
}
