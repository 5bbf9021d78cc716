using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Ceasefires.Claims;

/// <summary>The days that a claim speaks of: where its words are vague, the shortest and the longest that they allow.</summary>
/// <param name="Shortest">The shortest.</param>
/// <param name="Longest">The longest; the same where the words are exact.</param>
internal sealed record ClaimTime(DayInterval Shortest, DayInterval Longest)
{
    /// <summary>The days of a statement in a report of a day; null where they cannot be told.</summary>
    public static ClaimTime? Of(StatementTime time, DateOnly reported)
    {
        if (time.Start is not { } start || start > reported)
        {
            return null;
        }

        var end = time.End is { } told && told < reported ? told : reported;
        if (end < start)
        {
            return null;
        }

        var longest = new DayInterval(start, end, time.Precision);

        // "In the past weeks" reaches back four weeks at the most, and two at the least.
        var isVague = time.Text is { } text && !text.Any(char.IsAsciiDigit) && time.Precision is DatePrecision.Week or DatePrecision.Month
            && text.EndsWith('s') && end == reported;
        return new ClaimTime(isVague ? new DayInterval(end.AddDays(-(longest.Days / 2)), end, time.Precision) : longest, longest);
    }
}
