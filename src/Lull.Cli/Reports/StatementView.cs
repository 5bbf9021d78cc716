using System.Globalization;
using Lull.Cli.Output;
using Lull.Dossiers;
using Lull.Reading.Statements;
using Lull.Reports;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Lull.Cli.Reports;

/// <summary>
/// A report for people: its text with the words that statements rest on in the colour of their kind, dim where they are
/// not told as fact; who speaks in the margin; and the statements as a table beneath.
/// </summary>
internal sealed class StatementView(Terminal terminal)
{
    private const int MarginColumns = 18;
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly IAnsiConsole _console = terminal.OutConsole();
    private readonly bool _isPlain = !terminal.OutIsTerminal || !terminal.Color;

    /// <summary>Writes one report.</summary>
    public void Write(ReadReport read)
    {
        WriteHead(read);
        WriteText(read);
        TableText.Write(terminal, StatementTable.Of(read.Statements));
        if (read.NotBefore is { Time.Start: { } day } statement)
        {
            terminal.Note($"note: {read.Name} has no date; it tells of {DayText.Iso(day)} ({statement.Id}), so it is not older than that. Give its date with --date.");
        }
    }

    private void WriteHead(ReadReport read)
    {
        var report = read.Report;
        var date = report.Date is { } day ? DayText.Iso(day) : "date unknown";
        _console.Write(new Text($"{read.Name}: {report.Publisher ?? "publisher unknown"}, {date}", new Style(decoration: Decoration.Bold)));
        _console.WriteLine();
        _console.WriteLine();
    }

    private void WriteText(ReadReport read)
    {
        var grid = new Grid { Width = terminal.Columns };
        grid.AddColumn(new GridColumn { Width = MarginColumns, NoWrap = false }.PadLeft(0).PadRight(2));
        grid.AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        var end = 0;
        foreach (var sentence in read.Sentences)
        {
            if (end > 0 && read.Report.Text.AsSpan(end, sentence.Span.Start - end).Contains('\n'))
            {
                grid.AddEmptyRow();
            }

            end = sentence.Span.End;
            var told = read.Statements.Where(statement => read.SentenceOf(statement) == sentence).ToList();
            grid.AddRow(Margin(told), Sentence(read.Report.Text, sentence.Span, read.Statements));
        }

        _console.Write(grid);
        _console.WriteLine();
    }

    private static Text Margin(IEnumerable<Statement> told)
    {
        var speakers = told
            .Select(statement => string.Join(" › ", statement.Speakers.Select(speaker => speaker.Text)))
            .Where(chain => chain.Length > 0)
            .Distinct(StringComparer.Ordinal);
        return new Text(string.Join("; ", speakers), new Style(decoration: Decoration.Italic));
    }

    private Paragraph Sentence(string text, TextSpan span, IReadOnlyList<Statement> statements)
    {
        var paragraph = new Paragraph();
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
                paragraph.Append("‹", StyleOf(begun));
            }

            // Where statements share words, the colour is that of the one that rests on the fewest.
            var statement = own.Where(statement => statement.Span.Contains(stretch)).MinBy(statement => statement.Span.Length);
            paragraph.Append(stretch.Of(text).ReplaceLineEndings(" "), statement is null ? Style.Plain : StyleOf(statement));
            foreach (var ended in own.Where(statement => statement.Span.End == stretch.End))
            {
                paragraph.Append(Mark(ended), StyleOf(ended));
            }
        }

        return paragraph;
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
