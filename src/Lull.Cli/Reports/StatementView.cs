using Lull.Cli.Output;
using Lull.Reading.Statements;
using Lull.Reports;
using Lull.Time;
using Spectre.Console;

namespace Lull.Cli.Reports;

/// <summary>
/// A report for people: its text with the words that statements rest on in the colour of their kind, dim where they are
/// not told as fact; who speaks in the margin; and the statements as a table beneath.
/// </summary>
internal sealed class StatementView(Terminal terminal)
{
    private const int MarginColumns = 18;
    private const string Gap = "  ";
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly IAnsiConsole _console = terminal.OutConsole();
    private readonly bool _isPlain = !terminal.OutIsTerminal || !terminal.Color;

    /// <summary>Writes one report.</summary>
    public void Write(ReadReport read)
    {
        WriteHead(read);
        WriteText(read);
        TableText.Write(terminal, StatementTable.Of(read.Statements));
    }

    private void WriteHead(ReadReport read)
    {
        var report = read.Report;
        var date = report.Date is { } day ? DayPhrase.Iso(day) : "date unknown";
        _console.Write(new Text($"{read.Name}: {report.Publisher ?? "publisher unknown"}, {date}", new Style(decoration: Decoration.Bold)));
        _console.WriteLine();
        _console.WriteLine();
    }

    private void WriteText(ReadReport read)
    {
        var end = 0;
        foreach (var sentence in read.Sentences)
        {
            if (end > 0 && read.Report.Text.AsSpan(end, sentence.Span.Start - end).Contains('\n'))
            {
                _console.WriteLine();
            }

            end = sentence.Span.End;
            var told = read.Statements.Where(statement => read.SentenceOf(statement) == sentence);
            WriteBeside(Speakers(told), Sentence(read.Report.Text, sentence.Span, read.Statements));
        }

        _console.WriteLine();
    }

    private void WriteBeside(string margin, StyledText text)
    {
        var left = WrappedText.Wrap(margin, MarginColumns).ToList();
        var right = text.Lines(terminal.Columns - MarginColumns - Gap.Length);
        for (var line = 0; line < Math.Max(left.Count, right.Count); line++)
        {
            _console.Write(new Text((line < left.Count ? left[line] : "").PadRight(MarginColumns), Style.Plain));
            _console.Write(Gap);
            foreach (var segment in line < right.Count ? right[line] : [])
            {
                _console.Write(new Text(segment.Text, segment.Style));
            }

            _console.WriteLine();
        }
    }

    private static string Speakers(IEnumerable<Statement> told) =>
        string.Join("; ", told
            .Select(statement => string.Join(" › ", statement.Speakers.Select(speaker => speaker.Text)))
            .Where(chain => chain.Length > 0)
            .Distinct(StringComparer.Ordinal));

    private StyledText Sentence(string text, TextSpan span, IReadOnlyList<Statement> statements)
    {
        var styled = new StyledText();
        var own = statements.Where(statement => statement.Span.Overlaps(span)).ToList();
        int[] edges = [.. own
            .SelectMany(statement => (int[])[statement.Span.Start, statement.Span.End])
            .Append(span.Start)
            .Append(span.End)
            .Where(edge => span.Start <= edge && edge <= span.End)
            .Distinct()
            .Order()];
        for (var index = 0; index + 1 < edges.Length; index++)
        {
            var stretch = new TextSpan(edges[index], edges[index + 1]);
            foreach (var begun in own.Where(statement => _isPlain && statement.Span.Start == stretch.Start))
            {
                styled.Append("‹", StyleOf(begun));
            }

            // Where statements share words, the colour is that of the one that rests on the fewest.
            var statement = own.Where(statement => statement.Span.Contains(stretch)).MinBy(statement => statement.Span.Length);
            styled.Append(stretch.Of(text), statement is null ? Style.Plain : StyleOf(statement));
            foreach (var ended in own.Where(statement => statement.Span.End == stretch.End))
            {
                styled.Append(Mark(ended), StyleOf(ended));
            }
        }

        return styled;
    }

    // Where there is no colour, brackets show which words a statement rests on.
    private string Mark(Statement statement) =>
        (_isPlain ? "›" : "") + string.Concat(statement.Id.Where(char.IsAsciiDigit).Select(digit => Superscripts[digit - '0']));

    private static Style StyleOf(Statement statement)
    {
        var decoration = statement.Modality == Modality.Actual ? Decoration.None : Decoration.Dim;
        return new Style(
            StatementTable.ColorOf(statement.Kind),
            decoration: statement.Polarity == Polarity.Negated ? decoration | Decoration.Strikethrough : decoration);
    }
}
