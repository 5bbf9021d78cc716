namespace Lull.Reports;

/// <summary>
/// Finds quotations by their marks alone, straight or curly, since a parser that errs about them errs about everything
/// within. A mark that finds no partner in its paragraph opens a quotation only where the next paragraph opens with one too.
/// </summary>
internal static class QuotationReader
{
    private const int LongestTermWords = 4;

    /// <summary>The quotations of a text, in order; they do not overlap.</summary>
    public static IReadOnlyList<Quotation> Read(string text)
    {
        var found = new List<Quotation>();
        var paragraphs = Paragraphs(text);
        for (var index = 0; index < paragraphs.Count; index++)
        {
            var next = index + 1 < paragraphs.Count ? paragraphs[index + 1] : default;
            ReadParagraph(text, paragraphs[index], index, next.Length > 0 && IsMark(text[next.Start]), found);
        }

        return found;
    }

    /// <summary>The stretches between line breaks that hold more than white space, without the white space around them.</summary>
    public static IReadOnlyList<TextSpan> Paragraphs(string text)
    {
        var paragraphs = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var (first, last) = (start, end);
            while (first < last && char.IsWhiteSpace(text[first]))
            {
                first++;
            }

            while (last > first && char.IsWhiteSpace(text[last - 1]))
            {
                last--;
            }

            if (last > first)
            {
                paragraphs.Add(new TextSpan(first, last));
            }

            start = end + 1;
        }

        return paragraphs;
    }

    private static void ReadParagraph(string text, TextSpan paragraph, int number, bool nextOpens, List<Quotation> found)
    {
        var open = -1;
        for (var index = paragraph.Start; index < paragraph.End; index++)
        {
            if (open < 0 && MayOpen(text, index, paragraph))
            {
                open = index;
            }
            else if (open >= 0 && Closes(text, open, index))
            {
                found.Add(new Quotation(new TextSpan(open, index + 1), number, GoesOn: false, IsTerm(text, open, index)));
                open = -1;
            }
        }

        if (open >= 0 && nextOpens)
        {
            found.Add(new Quotation(new TextSpan(open, paragraph.End), number, GoesOn: true, IsTerm: false));
        }
    }

    private static bool IsMark(char mark) => mark is '"' or '“' or '„' or '«';

    // A straight mark behind a digit is inches or seconds.
    private static bool MayOpen(string text, int index, TextSpan paragraph) =>
        IsMark(text[index]) && !(text[index] is '"' && index > paragraph.Start && char.IsDigit(text[index - 1]));

    private static bool Closes(string text, int open, int index) => text[open] switch
    {
        '"' => text[index] is '"' or '”',
        '“' => text[index] is '”' or '"',
        '„' => text[index] is '“' or '”' or '"',
        _ => text[index] is '»',
    };

    private static bool IsTerm(string text, int open, int close)
    {
        var words = text.AsSpan(open + 1, close - open - 1).Trim();
        return words.Length == 0
            || (words.Count(' ') < LongestTermWords && words[^1] is not ('.' or ',' or '!' or '?' or ';' or '…'));
    }
}
