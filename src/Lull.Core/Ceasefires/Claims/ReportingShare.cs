using Lull.Events;
using Lull.Lulls.Baseline;
using Lull.Time;

namespace Lull.Ceasefires.Claims;

/// <summary>How much of the reporting of some days before there was in the days of a claim: a press that is out records nothing.</summary>
internal static class ReportingShare
{
    /// <summary>The share, 0 to 1; null where reporting could not be checked.</summary>
    /// <param name="series">The pair's series, with the reports of its theatre.</param>
    /// <param name="days">The days of the claim.</param>
    /// <param name="before">The days whose rate of acts it is held against.</param>
    public static double? Of(DyadSeries series, DayInterval days, DayInterval before)
    {
        if (series.TheatreReports is null)
        {
            return null;
        }

        var exposure = TheatreExposure.Of(series.TheatreReports, series.Days);
        return Mean(series, exposure, before) is > 0 and var then && Mean(series, exposure, days) is { } now ? Math.Min(1, now / then) : null;
    }

    private static double? Mean(DyadSeries series, IReadOnlyList<double> exposure, DayInterval days)
    {
        var first = Math.Max(0, days.Start.DayNumber - series.Start.DayNumber);
        var last = Math.Min(series.Days - 1, days.End.DayNumber - series.Start.DayNumber);
        return last < first ? null : exposure.Skip(first).Take(last - first + 1).Average();
    }
}
