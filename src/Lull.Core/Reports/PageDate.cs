using System.Globalization;

namespace Lull.Reports;

/// <summary>Reads the date of a page where it is written out with its year. What lacks the year is no date.</summary>
internal static class PageDate
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "yyyy/MM/dd", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy",
        "d.M.yyyy", "yyyyMMdd",
    ];

    /// <summary>The day that a text begins with or consists of; null where there is none.</summary>
    public static DateOnly? Read(string text)
    {
        var bare = WithoutWeekday(text.Trim().TrimEnd('.', ',')).Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase);
        if (Exactly(bare) is { } day)
        {
            return day;
        }

        // "2031-05-14T08:30:00Z", "14 May 2031, 08:30 GMT".
        for (var end = bare.Length - 1; end >= 8; end--)
        {
            if (!char.IsLetterOrDigit(bare[end]) || bare[end] is 'T')
            {
                if (Exactly(bare[..end].TrimEnd(',', ' ')) is { } before)
                {
                    return before;
                }
            }
        }

        return null;
    }

    private static DateOnly? Exactly(string text) =>
        text.Length is >= 8 and <= 20
        && DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string WithoutWeekday(string text)
    {
        var comma = text.IndexOf(' ', StringComparison.Ordinal);
        return comma > 0 && CultureInfo.InvariantCulture.DateTimeFormat.DayNames.Concat(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedDayNames)
            .Contains(text[..comma].TrimEnd(','), StringComparer.OrdinalIgnoreCase)
            ? text[(comma + 1)..].TrimStart()
            : text;
    }
}
