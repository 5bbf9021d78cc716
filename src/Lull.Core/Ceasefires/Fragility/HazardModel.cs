namespace Lull.Ceasefires.Fragility;

/// <summary>
/// How soon a lull ends: a hazard in steps of a week, logit h = w · x, with x the <see cref="HazardCovariates"/>.
/// </summary>
public sealed class HazardModel
{
    private readonly double[] _weights;

    /// <summary>Makes the model.</summary>
    /// <param name="weights">A weight for each of <see cref="HazardCovariates.Names"/>.</param>
    /// <exception cref="ArgumentException">There are more or fewer weights than names.</exception>
    public HazardModel(IEnumerable<double> weights)
    {
        _weights = [.. weights];
        if (_weights.Length != HazardCovariates.Names.Count)
        {
            throw new ArgumentException($"a hazard has {HazardCovariates.Names.Count} weights", nameof(weights));
        }
    }

    /// <summary>The weights, in the order of <see cref="HazardCovariates.Names"/>.</summary>
    public IReadOnlyList<double> Weights => _weights;

    /// <summary>The probability, 0 to 1, that a lull ends within the next week.</summary>
    public double OfWeek(HazardCovariates known) => Logistic(Product(_weights, known.Vector()));

    /// <summary>The probability, 0 to 1, that a lull ends within some days, if nothing but its age changes.</summary>
    public double EndsWithin(HazardCovariates known, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var survives = 1.0;
        for (var day = 0; day < days; day += HazardCovariates.StepDays)
        {
            var part = Math.Min(HazardCovariates.StepDays, days - day) / (double)HazardCovariates.StepDays;
            survives *= Math.Pow(1 - OfWeek(known.After(day)), part);
        }

        return 1 - survives;
    }

    /// <summary>The logistic function.</summary>
    internal static double Logistic(double x) => 1 / (1 + Math.Exp(-x));

    /// <summary>The inner product.</summary>
    internal static double Product(double[] weights, double[] values)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * values[i];
        }

        return sum;
    }
}
