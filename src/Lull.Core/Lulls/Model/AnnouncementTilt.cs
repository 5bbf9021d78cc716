using Lull.Events;

namespace Lull.Lulls.Model;

/// <summary>
/// Evidence from words: an announced suspension makes it likelier, by a factor, that its speaker falls quiet in the
/// days around it; an announced resumption that it begins again. Words are weighed, not obeyed.
/// </summary>
internal static class AnnouncementTilt
{
    private const int DaysBefore = 5;
    private const int DaysAfter = 10;
    private const double Factor = 20;
    private const double MostFactor = 20;

    /// <summary>As seen from now: the factor holds from five days before the announcement to ten days after.</summary>
    public static HazardTilt Known(DyadSeries series)
    {
        var tilt = new HazardTilt(series.Days);
        foreach (var said in series.Announcements)
        {
            for (var day = said.Day - DaysBefore; day <= said.Day + DaysAfter; day++)
            {
                Apply(tilt, said, day, Math.Pow(Factor, said.Share), MostFactor);
            }
        }

        return tilt;
    }

    /// <summary>
    /// As heard on the day: nothing before the announcement, and on its day the weight of the five days before at once.
    /// </summary>
    public static HazardTilt AsHeard(DyadSeries series)
    {
        var tilt = new HazardTilt(series.Days);
        foreach (var said in series.Announcements)
        {
            var factor = Math.Pow(Factor, said.Share);
            Apply(tilt, said, said.Day, factor * (DaysBefore + 1), MostFactor * (DaysBefore + 1));
            for (var day = said.Day + 1; day <= said.Day + DaysAfter; day++)
            {
                Apply(tilt, said, day, factor, MostFactor);
            }
        }

        return tilt;
    }

    private static void Apply(HazardTilt tilt, Announcement said, int day, double factor, double most)
    {
        if (day < 0 || day >= tilt.QuietA.Length)
        {
            return;
        }

        if (said.FromA)
        {
            var side = said.Suspends ? tilt.QuietA : tilt.ResumeA;
            side[day] = Math.Min(side[day] * factor, most);
        }

        if (said.FromB)
        {
            var side = said.Suspends ? tilt.QuietB : tilt.ResumeB;
            side[day] = Math.Min(side[day] * factor, most);
        }
    }
}
