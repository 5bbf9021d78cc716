using Lull.Ceasefires.Backtests;

namespace Lull.Ceasefires.Fragility;

/// <summary>
/// How good the hazard is at lulls that it was not fitted to: each group of lulls is judged by a fit to all others, beside a
/// hazard that is the same for every lull and week.
/// </summary>
public sealed class HazardValidation
{
    // Most lulls hardly ever end within a week: equal bins would throw nearly all of them into the first.
    private static readonly double[] Edges = [0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1];

    private HazardValidation(int days, IReadOnlyList<(Forecast Fitted, Forecast Constant)> forecasts)
    {
        Days = days;
        Fitted = new Reliability(forecasts.Select(forecast => forecast.Fitted));
        Constant = new Reliability(forecasts.Select(forecast => forecast.Constant));
        Bins = [.. Enumerable.Range(0, Edges.Length - 1).Select(bin => BinOf(bin, [.. forecasts.Select(forecast => forecast.Fitted)]))];
    }

    /// <summary>The days within which the lull may end.</summary>
    public int Days { get; }

    /// <summary>The scores of the fitted hazard.</summary>
    public Reliability Fitted { get; }

    /// <summary>The scores of the constant hazard.</summary>
    public Reliability Constant { get; }

    /// <summary>The fitted hazard's forecasts in bins.</summary>
    public IReadOnlyList<CalibrationBin> Bins { get; }

    /// <summary>Judges each group by a fit to the others, for each of the horizons of <see cref="FragilityWeights.Horizons"/>.</summary>
    public static IReadOnlyList<HazardValidation> Of(IReadOnlyList<LullLife> lives)
    {
        var forecasts = FragilityWeights.Horizons.Select(_ => new List<(Forecast, Forecast)>()).ToList();
        foreach (var group in lives.GroupBy(life => life.Group, StringComparer.Ordinal))
        {
            LullWeek[] others = [.. lives.Where(life => !string.Equals(life.Group, group.Key, StringComparison.Ordinal)).SelectMany(life => life.Weeks)];
            if (others.Length == 0)
            {
                continue;
            }

            var fitted = HazardFitter.Fit(others, HazardPrior.Documented).Model;
            var constant = (others.Count(week => week.Ended) + 0.5) / (others.Length + 1);
            for (var at = 0; at < forecasts.Count; at++)
            {
                forecasts[at].AddRange(group.SelectMany(life => Of(life, FragilityWeights.Horizons[at], fitted, constant)));
            }
        }

        return [.. forecasts.Select((list, at) => new HazardValidation(FragilityWeights.Horizons[at], list))];
    }

    // Every so many days of a lull, so that the days of one forecast are hardly those of the next.
    private static IEnumerable<(Forecast Fitted, Forecast Constant)> Of(LullLife life, int days, HazardModel fitted, double constant)
    {
        var step = (days + HazardCovariates.StepDays - 1) / HazardCovariates.StepDays;
        for (var week = 0; week < life.Weeks.Count; week += step)
        {
            if (life.EndsWithin(week, days) is { } ended)
            {
                var same = 1 - Math.Pow(1 - constant, days / (double)HazardCovariates.StepDays);
                yield return (new Forecast(fitted.EndsWithin(life.Weeks[week].Known, days), ended), new Forecast(same, ended));
            }
        }
    }

    private CalibrationBin BinOf(int bin, IReadOnlyList<Forecast> forecasts)
    {
        var inside = forecasts.Where(forecast => forecast.Said >= Edges[bin] && (forecast.Said < Edges[bin + 1] || bin == Edges.Length - 2)).ToList();
        return new CalibrationBin(Days, Edges[bin], Edges[bin + 1], inside.Count, inside.Count(forecast => forecast.CameTrue));
    }
}
