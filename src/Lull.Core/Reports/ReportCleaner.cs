using System.Security.Cryptography;
using System.Text;

namespace Lull.Reports;

/// <summary>
/// Makes a report of a page's text: what belongs to the page and not to the report is dropped, line by line, and the
/// title becomes the first line. Whatever is put in, something comes out, if only an empty report.
/// </summary>
public static class ReportCleaner
{
    /// <summary>Cleans a text.</summary>
    /// <param name="raw">The text as it was copied or extracted from a page: paragraphs parted by line breaks.</param>
    /// <param name="date">The day of publication where it is known from elsewhere; null to take it from the page, if it is there.</param>
    /// <param name="publisher">The publisher where it is known from elsewhere.</param>
    /// <param name="title">The title where it is known from elsewhere; it is put first where the text does not begin with it.</param>
    /// <returns>
    /// The report. Its date is null unless it was given or the page states it with its year; it is never guessed. Its lines
    /// are trimmed, blanks in them are single, and every paragraph is parted from the next by an empty line.
    /// </returns>
    public static Report Clean(string raw, DateOnly? date = null, string? publisher = null, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(raw);
        var paragraphs = WithoutTail(Paragraphs(raw));
        var flat = paragraphs.SelectMany(paragraph => paragraph).ToList();
        var head = PageHead.Read(flat);
        var body = Body(paragraphs, head.Lines);
        date ??= head.Date;
        if (body.Count > 0 && Dateline.Read(body[0]) is { } line)
        {
            date ??= line.Date;
            body[0] = body[0][line.Length..];
        }

        title = title is null ? head.Title : Line(title);
        if (title is { Length: > 0 })
        {
            body.Insert(0, title);
        }

        var text = string.Join("\n\n", body);
        return new Report(text, Hash(text), title is { Length: > 0 } ? title : null, date, publisher ?? head.Publisher);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // The lines of each paragraph, without furniture; where a furniture line stood is no break.
    private static List<List<string>> Paragraphs(string raw)
    {
        var paragraphs = new List<List<string>> { new() };
        foreach (var part in raw.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = Line(part);
            if (line.Length == 0)
            {
                if (paragraphs[^1].Count > 0)
                {
                    paragraphs.Add([]);
                }
            }
            else if (Furniture.HeadsTail(line))
            {
                paragraphs[^1].Add(line);
            }
            else if (!Furniture.Is(line))
            {
                paragraphs[^1].Add(line);
            }
        }

        return paragraphs;
    }

    // Headlines of other reports stand at the end of the page, behind a heading; they end no sentence.
    private static List<List<string>> WithoutTail(List<List<string>> paragraphs)
    {
        var flat = paragraphs.SelectMany(paragraph => paragraph).ToList();
        var body = flat.FindLastIndex(EndsSentence);
        var heading = body < 0 ? -1 : flat.FindIndex(body + 1, Furniture.HeadsTail);
        var end = heading < 0 ? flat.Count : heading;
        var index = 0;
        return
        [
            .. paragraphs.Select(paragraph => paragraph.Where(line => index++ < end && !Furniture.HeadsTail(line)).ToList())
                .Where(paragraph => paragraph.Count > 0),
        ];
    }

    private static bool EndsSentence(string line) => line.TrimEnd('"', '”', '’', '\'', ')', ']', '»')[..] is [.., '.' or '!' or '?' or '…'];

    private static List<string> Body(List<List<string>> paragraphs, int skip)
    {
        var body = new List<string>();
        foreach (var paragraph in paragraphs)
        {
            var lines = paragraph.Skip(skip).ToList();
            skip = Math.Max(0, skip - paragraph.Count);
            if (lines.Count > 0)
            {
                body.Add(string.Join('\n', lines));
            }
        }

        return body;
    }

    // Single blanks, no control characters, nothing invisible.
    private static string Line(string part)
    {
        var line = new StringBuilder(part.Length);
        var blank = false;
        foreach (var letter in part)
        {
            if (letter is '\u00ad' or '\u200b' or '\u200e' or '\u200f' or '\ufeff' or '\u2060')
            {
                continue;
            }

            if (char.IsWhiteSpace(letter) || char.IsControl(letter))
            {
                blank = true;
                continue;
            }

            if (blank && line.Length > 0)
            {
                line.Append(' ');
            }

            blank = false;
            line.Append(letter);
        }

        return line.ToString();
    }
}
