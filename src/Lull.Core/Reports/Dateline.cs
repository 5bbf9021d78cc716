using System.Text.RegularExpressions;

namespace Lull.Reports;

/// <summary>The line of place, date and agency before the first sentence: "BAGHDAD, 14 Feb 2031 (Agency) -".</summary>
/// <param name="Length">Its length in code units, with the dash and the white space behind it.</param>
/// <param name="Date">The day, where the year is given; else null.</param>
internal readonly partial record struct Dateline(int Length, DateOnly? Date)
{
    /// <summary>The dateline that a paragraph begins with; null where there is none.</summary>
    public static Dateline? Read(string paragraph)
    {
        var match = Shape().Match(paragraph);
        if (!match.Success)
        {
            return null;
        }

        var written = match.Groups["date"].Value;
        return new Dateline(match.Length, PageDate.Read(written));
    }

    // Capitals, then perhaps a date or an agency or both, then a dash; or capitals, a date and a full stop: so that no
    // sentence is taken for one.
    [GeneratedRegex(
        @"^\s*\p{Lu}[\p{Lu}'’.\- ]{2,40}(,\s*\p{Lu}[\p{L}'’.\- ]{1,30})?(,\s*(?<date>[0-9]{1,2}(st|nd|rd|th)?\s+\p{L}{3,9}\.?(\s+[0-9]{4})?|\p{L}{3,9}\.?\s+[0-9]{1,2}(,\s*[0-9]{4})?))?\s*(\([^()\n]{2,40}\))?(\s*[-–—]{1,2}\s+|(?<=[0-9]|\p{Ll})\.\s+)(?=\S)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        Timeout.Infinite)]
    private static partial Regex Shape();
}
