using Lull.Reading.Parsing;
using Lull.Reading.Statements;
using Lull.Reports;

namespace Lull.Cli.Reports;

/// <summary>A report that was read.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Report">The report.</param>
/// <param name="Sentences">Its sentences with their trees.</param>
/// <param name="Statements">What it says.</param>
internal sealed record ReadReport(
    string Name,
    Report Report,
    IReadOnlyList<ParsedSentence> Sentences,
    IReadOnlyList<Statement> Statements)
{
    /// <summary>The sentence that a statement rests on; null where there is none.</summary>
    public ParsedSentence? SentenceOf(Statement statement) =>
        Sentences.LastOrDefault(sentence => sentence.Span.Start <= statement.Span.Start);

    /// <summary>
    /// For a report without a date, the earliest day that its text allows and the statement that says so: what is told
    /// as having happened by a day was not told before. Null where the report has a date, or tells of no day.
    /// </summary>
    public (DateOnly Day, Statement Statement)? NotBefore =>
        Report.Date is not null
            ? null
            : Statements
                .Where(statement => statement is { Modality: Modality.Actual, Polarity: Polarity.Affirmed, Time.Basis: TimeBasis.Absolute or TimeBasis.Event })
                .Select(statement => (Day: statement.Time.Start ?? statement.Time.End, statement))
                .Where(told => told.Day is not null)
                .Select(told => ((DateOnly, Statement)?)(told.Day!.Value, told.statement))
                .MaxBy(told => told!.Value.Item1);
}
