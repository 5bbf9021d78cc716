namespace Lull.Reading.Times;

/// <summary>Every expression that stands for some days by itself, without a preposition that turns it into a bound.</summary>
internal static class PointForms
{
    /// <summary>Reads the expression that begins at a piece, articles and "early hours of" before it included; null where none does.</summary>
    public static FoundMoment? TryRead(TimeScene scene, int at) =>
        Plain(scene, at)
        ?? (AfterDayPart(scene, at) is { } next and > 0 ? Plain(scene, next) : null);

    private static FoundMoment? Plain(TimeScene scene, int at) =>
        HolidayForms.TryRead(scene, at)
        ?? AbsoluteDates.TryRead(scene, at)
        ?? SpanForms.TryRead(scene, at)
        ?? WeekdayForms.TryRead(scene, at)
        ?? RelativeForms.TryRead(scene, at)
        ?? PartialDates.TryRead(scene, at)
        ?? SeasonForms.TryRead(scene, at);

    // "Late on", "early", "in the early hours of", "the evening of", "dawn on": parts of a day do not change the day.
    private static int AfterDayPart(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        var start = pieces[at] is "the" ? at + 1 : at;
        start = pieces[start] is "early" or "late" or "small" or "shortly" or "just" ? start + 1 : start;
        start = pieces[start] is "morning" or "evening" or "hours" or "afternoon" or "dawn" or "night" or "midnight" or "noon" ? start + 1 : start;
        if (start == at || (start == at + 1 && pieces[at] is "the"))
        {
            return -1;
        }

        start = pieces[start] is "of" or "on" or "in" ? start + 1 : start;
        return pieces[start] is "the" && pieces[start + 1].Length > 0 && !char.IsAsciiDigit(pieces[start + 1][0]) ? start + 1 : start;
    }
}
