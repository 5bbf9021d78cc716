using Lull.Reading.Landmarks;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Reading.Times;

/// <summary>What the times of a report are worked out from.</summary>
/// <param name="ReportDate">The day of publication; null where it is not known. Nothing is then guessed.</param>
/// <param name="Landmarks">The dated events that it may refer to.</param>
internal sealed record TimeContext(DateOnly? ReportDate, LandmarkScope Landmarks)
{
    /// <summary>Of a report of which only the date is known, with no landmarks.</summary>
    public static TimeContext Of(DateOnly? reportDate) => new(reportDate, LandmarkScope.Empty);

    /// <summary>The day that the narrative last spoke of, for "the next day" and "a day earlier"; null where there is none.</summary>
    public DateOnly? NarrativeDay { get; init; }

    /// <summary>The day that was last named, in an aside too, for "that day"; null where there is none.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>A day of the month that the narrative last spoke of, for "that month"; null where there is none.</summary>
    public DateOnly? NarrativeMonth { get; init; }

    /// <summary>True where the month was named after the day, for "six months later" and "since then".</summary>
    public bool IsMonthLast { get; init; }

    /// <summary>A day of the year that was last named, for "during the year"; null where there is none.</summary>
    public DateOnly? NarrativeYear { get; init; }

    /// <summary>The day of the log's entry that is being read, for "during the night"; null where there is none.</summary>
    public DateOnly? EntryDay { get; init; }

    /// <summary>The context once a time has been told.</summary>
    /// <param name="time">The time.</param>
    public TimeContext After(StatementTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return time switch
        {
            // "In May", and "since May".
            { Precision: DatePrecision.Month, Start: { } month, End: { } end } when end.DayNumber - month.DayNumber <= 31 || time.Text?.StartsWith("since ", StringComparison.OrdinalIgnoreCase) is true => this with { NarrativeMonth = month, IsMonthLast = true },
            { Precision: DatePrecision.Year, Start: { } year } => this with { NarrativeYear = year },
            { Precision: DatePrecision.Day, Start: { } day } when time.End == day && !time.IsRecurrent => this with { LastDay = day, IsMonthLast = false },
            _ => this,
        };
    }
}
