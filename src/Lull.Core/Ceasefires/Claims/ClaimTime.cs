using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Ceasefires.Claims;

/// <summary>The days that a claim speaks of, up to the report's: where its words are vague, the shortest and the longest that they allow.</summary>
/// <param name="Shortest">The shortest.</param>
/// <param name="Longest">The longest; the same where the words are exact.</param>
/// <param name="Ahead">The last day spoken of, where it lies after the report; null where all of them had passed.</param>
internal sealed record ClaimTime(DayInterval Shortest, DayInterval Longest, DateOnly? Ahead = null)
{
    /// <summary>The days of a statement in a report of a day; null where they cannot be told or had not begun.</summary>
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
        var shortest = isVague ? new DayInterval(end.AddDays(-(longest.Days / 2)), end, time.Precision) : longest;
        return new ClaimTime(shortest, longest, time.End > reported ? time.End : null);
    }

    /// <summary>The days since a time began to run, which of "since February" is the first of March: the one before was in February.</summary>
    public static ClaimTime? After(StatementTime time, DateOnly reported)
    {
        if (time.Text is not { } text || !text.StartsWith("since", StringComparison.OrdinalIgnoreCase) || time.Start is not { } start)
        {
            return Of(time, reported);
        }

        var next = time.Precision switch
        {
            DatePrecision.Month => start.AddDays(1 - start.Day).AddMonths(1),
            DatePrecision.Year => new DateOnly(start.Year + 1, 1, 1),
            DatePrecision.Week => start.AddDays(7),
            _ => start.AddDays(1),
        };
        return Of(time with { Start = next <= reported ? next : reported }, reported);
    }
}
