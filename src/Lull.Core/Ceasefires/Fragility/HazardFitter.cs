using MathNet.Numerics.LinearAlgebra;

namespace Lull.Ceasefires.Fragility;

/// <summary>
/// Fits the weekly hazard: the weights at which the likelihood of all weeks times the prior is highest, by Newton's method.
/// The function is concave, so that there is one such place.
/// </summary>
internal static class HazardFitter
{
    private const int MostSteps = 50;
    private const int MostHalvings = 30;
    private const double Converged = 1e-10;

    /// <summary>Fits.</summary>
    /// <param name="weeks">The weeks of all lulls.</param>
    /// <param name="priors">What is thought of each weight beforehand.</param>
    /// <returns>The model, and the standard deviation of each weight.</returns>
    public static (HazardModel Model, double[] Deviations) Fit(IReadOnlyList<LullWeek> weeks, IReadOnlyList<HazardPrior> priors)
    {
        var rows = weeks.Select(week => (X: week.Known.Vector(), week.Ended)).ToArray();
        double[] weights = [.. priors.Select(prior => prior.Mean)];
        for (var step = 0; step < MostSteps; step++)
        {
            var (gradient, information) = Slope(rows, weights, priors);
            var move = information.Cholesky().Solve(gradient);
            var next = Uphill(rows, weights, move, priors);
            var gain = LogPosterior(rows, next, priors) - LogPosterior(rows, weights, priors);
            weights = next;
            if (gain < Converged)
            {
                break;
            }
        }

        var covariance = Slope(rows, weights, priors).Information.Inverse();
        return (new HazardModel(weights), [.. covariance.Diagonal().Select(Math.Sqrt)]);
    }

    /// <summary>The logarithm of the likelihood of the weeks times the prior, but for what does not depend on the weights.</summary>
    public static double LogPosterior(IReadOnlyList<(double[] X, bool Ended)> rows, double[] weights, IReadOnlyList<HazardPrior> priors)
    {
        var sum = 0.0;
        foreach (var (x, ended) in rows)
        {
            var logit = HazardModel.Product(weights, x);
            sum += (ended ? logit : 0) - LogOnePlusExp(logit);
        }

        for (var i = 0; i < weights.Length; i++)
        {
            var off = (weights[i] - priors[i].Mean) / priors[i].Deviation;
            sum -= off * off / 2;
        }

        return sum;
    }

    // A whole Newton step may overshoot; half of it, or half of that, does not.
    private static double[] Uphill(IReadOnlyList<(double[] X, bool Ended)> rows, double[] weights, Vector<double> move, IReadOnlyList<HazardPrior> priors)
    {
        var now = LogPosterior(rows, weights, priors);
        var share = 1.0;
        for (var halving = 0; halving < MostHalvings; halving++, share /= 2)
        {
            double[] next = [.. weights.Select((weight, i) => weight + (share * move[i]))];
            if (LogPosterior(rows, next, priors) >= now)
            {
                return next;
            }
        }

        return weights;
    }

    private static (Vector<double> Gradient, Matrix<double> Information) Slope(
        IReadOnlyList<(double[] X, bool Ended)> rows, double[] weights, IReadOnlyList<HazardPrior> priors)
    {
        var gradient = Vector<double>.Build.Dense(weights.Length, i => -(weights[i] - priors[i].Mean) / (priors[i].Deviation * priors[i].Deviation));
        var information = Matrix<double>.Build.DenseDiagonal(weights.Length, weights.Length, i => 1 / (priors[i].Deviation * priors[i].Deviation));
        foreach (var (x, ended) in rows)
        {
            var hazard = HazardModel.Logistic(HazardModel.Product(weights, x));
            for (var i = 0; i < x.Length; i++)
            {
                gradient[i] += ((ended ? 1 : 0) - hazard) * x[i];
                for (var j = 0; j < x.Length; j++)
                {
                    information[i, j] += hazard * (1 - hazard) * x[i] * x[j];
                }
            }
        }

        return (gradient, information);
    }

    private static double LogOnePlusExp(double x) => Math.Max(x, 0) + Math.Log(1 + Math.Exp(-Math.Abs(x)));
}
