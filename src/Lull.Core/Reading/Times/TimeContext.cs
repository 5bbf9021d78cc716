using Lull.Reading.Landmarks;

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
}
