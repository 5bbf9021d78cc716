using Lull.Events;
using Lull.Lulls.Baseline;

namespace Lull.Benchmarks.Peers;

/// <summary>Acts of both directions and the reporting they are set off against, as running sums.</summary>
internal sealed class Pace
{
    private readonly double[] _acts;
    private readonly double[] _exposure;

    /// <summary>Sums up a series.</summary>
    public Pace(DyadSeries series)
    {
        var exposure = TheatreExposure.Of(series.TheatreReports, series.Days);
        _acts = new double[series.Days + 1];
        _exposure = new double[series.Days + 1];
        for (var day = 0; day < series.Days; day++)
        {
            _acts[day + 1] = _acts[day] + series.AToB[day] + series.BToA[day];
            _exposure[day + 1] = _exposure[day] + exposure[day];
        }
    }

    /// <summary>The number of days.</summary>
    public int Days => _acts.Length - 1;

    /// <summary>Acts from a day to the day before another.</summary>
    public double Acts(int first, int end) => _acts[end] - _acts[first];

    /// <summary>Days of ordinary reporting from a day to the day before another.</summary>
    public double Exposure(int first, int end) => _exposure[end] - _exposure[first];

    /// <summary>Acts on an ordinary day, from a day to the day before another.</summary>
    public double Rate(int first, int end) => Acts(first, end) / Exposure(first, end);

    /// <summary>Poisson log-likelihood of a span at its own best rate, but for what no segmentation changes.</summary>
    public double LogLikelihood(int first, int end)
    {
        var acts = Acts(first, end);
        return acts <= 0 ? 0 : (acts * Math.Log(acts / Exposure(first, end))) - acts;
    }

    /// <summary>
    /// Variance over mean of sums over ten days, at least one: how much a count is worth less than a Poisson count.
    /// </summary>
    public double Dispersion()
    {
        const int Span = 10;
        var (squares, expected) = (0.0, 0.0);
        for (var day = 0; day + (2 * Span) <= Days; day += Span)
        {
            var rate = Rate(day, day + (2 * Span));
            var error = Acts(day, day + Span) - (rate * Exposure(day, day + Span));
            squares += 2 * error * error;
            expected += rate * Exposure(day, day + Span);
        }

        return expected > 0 ? Math.Max(1, squares / expected) : 1;
    }
}
