namespace Lull.Lulls.Baseline;

/// <summary>How much of the ordinary reporting a theatre had, day by day, taken from reports on other things.</summary>
public static class TheatreExposure
{
    private const int HalfWindow = 3;
    private const double LeastExposure = 0.02;
    private const double MostExposure = 3;

    /// <summary>
    /// The reports of the week around each day over their median over the series; a whole week, so that weekdays cancel.
    /// One on a day whose reports are not known, and everywhere where the median week has no report.
    /// </summary>
    /// <param name="reports">Reports a day; <see cref="double.NaN"/> where not known; null where no day is known.</param>
    /// <param name="days">The number of days wanted.</param>
    /// <exception cref="ArgumentException">There are reports, but not for every day.</exception>
    public static IReadOnlyList<double> Of(IReadOnlyList<double>? reports, int days)
    {
        var exposure = new double[days];
        Array.Fill(exposure, 1);
        if (reports is null)
        {
            return exposure;
        }

        if (reports.Count != days)
        {
            throw new ArgumentException("the reports need one value a day", nameof(reports));
        }

        var weekly = Enumerable.Range(0, days).Select(day => Around(reports, day)).ToArray();
        var known = weekly.Where(double.IsFinite).Order().ToArray();
        var median = known.Length == 0 ? 0 : known[known.Length / 2];
        for (var day = 0; day < days && median > 0; day++)
        {
            exposure[day] = double.IsFinite(weekly[day]) ? Math.Clamp(weekly[day] / median, LeastExposure, MostExposure) : 1;
        }

        return exposure;
    }

    private static double Around(IReadOnlyList<double> reports, int day)
    {
        var (sum, known) = (0.0, 0);
        for (var near = Math.Max(0, day - HalfWindow); near <= Math.Min(reports.Count - 1, day + HalfWindow); near++)
        {
            if (double.IsFinite(reports[near]))
            {
                sum += reports[near];
                known++;
            }
        }

        return known == 0 ? double.NaN : sum / known;
    }
}
