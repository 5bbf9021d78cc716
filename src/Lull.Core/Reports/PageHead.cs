using System.Text.RegularExpressions;

namespace Lull.Reports;

/// <summary>What the first lines of a page say about the report.</summary>
/// <param name="Title">The title; null where none of them is one.</param>
/// <param name="Date">The day of publication, where one of them states it with its year.</param>
/// <param name="Publisher">The publisher, where one of them names it.</param>
/// <param name="Lines">How many lines they are, the title included.</param>
internal sealed partial record PageHead(string? Title, DateOnly? Date, string? Publisher, int Lines)
{
    private const int LongestTitle = 200;
    private const int LongestLabelWords = 3;

    /// <summary>Reads the head of a page from its lines, furniture left out and none of them empty.</summary>
    public static PageHead Read(IReadOnlyList<string> lines)
    {
        var (date, publisher, next) = (default(DateOnly?), default(string), 0);
        string? title = null;
        var labelled = false;
        for (; next < lines.Count; next++)
        {
            if (Field(lines[next]) is { } field)
            {
                date ??= field.Name is "date" or "published" or "published on" ? PageDate.Read(field.Value) : null;
                publisher ??= field.Name is "publisher" or "source" ? field.Value : null;
                title = field.Name is "title" or "headline" ? field.Value : title;
            }
            else if (PageDate.Read(lines[next]) is { } day && lines[next].Length <= 40)
            {
                date ??= day;
            }
            else if (title is null && !labelled && IsLabel(lines, next))
            {
                labelled = true;
            }
            else if (title is null && IsTitle(lines, next))
            {
                title = lines[next];
            }
            else if (!IsByline(lines[next]))
            {
                break;
            }
        }

        return new PageHead(title, date, publisher, next);
    }

    /// <summary>True for a line such as "Published: 14 May 2031" that is no part of the text.</summary>
    public static (string Name, string Value)? Field(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var name = colon is > 0 and <= 16 ? line[..colon].Trim().ToLowerInvariant() : "";
        return name is "date" or "published" or "published on" or "updated" or "last updated" or "publisher" or "source" or "title" or "headline" or "section" or "author"
            && line[(colon + 1)..].Trim() is { Length: > 0 and <= LongestTitle } value
            ? (name, value)
            : null;
    }

    // "HOST: Did they?" is the first turn of an interview.
    [GeneratedRegex(@"^\p{Lu}{1,12}:\s", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex TurnLabel();

    private static bool IsByline(string line) =>
        line.Length <= 80 && line.StartsWith("By ", StringComparison.Ordinal) && line[^1] is not ('.' or '?' or '!')
        && line.Split(' ').Skip(1).All(word => word is "and" or "in" or "for" or "the" || !char.IsLower(word.Length > 0 ? word[0] : 'X'));

    // "Iraq" above a title: one word, or up to three with another line like a title beneath.
    private static bool IsLabel(IReadOnlyList<string> lines, int at) =>
        at + 1 < lines.Count
        && lines[at].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is <= LongestLabelWords and var words
        && !lines[at].Any(char.IsDigit) && lines[at][^1] is not ('.' or '?' or '!' or ':' or '"' or '”')
        && (words == 1 || (at + 2 < lines.Count && (IsTitle(lines, at + 1) || Field(lines[at + 1]) is not null)))
        && lines[at + 1].Length > lines[at].Length;

    // A title is a line without a full stop above others.
    private static bool IsTitle(IReadOnlyList<string> lines, int at) =>
        at + 1 < lines.Count
        && lines[at].Length <= LongestTitle
        && lines[at].TrimEnd('"', '”', '’', '\'', ')') is not ([] or [.., '.' or ',' or ';'])
        && !TurnLabel().IsMatch(lines[at])
        && !(char.IsDigit(lines[at][0]) && lines[at].AsSpan(0, Math.Min(6, lines[at].Length)).IndexOfAny(':', '.') >= 0)
        && lines[at][0] is not ('•' or '-' or '–' or '*')
        && Dateline.Read(lines[at]) is null
        && Field(lines[at]) is null;
}
