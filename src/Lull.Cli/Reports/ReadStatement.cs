using Lull.Cli.Output;
using Lull.Reading.Statements;

namespace Lull.Cli.Reports;

/// <summary>One statement as a row of a CSV file; the JSON object of the contract holds more.</summary>
internal sealed record ReadStatement(ReadReport Read, Statement Statement)
{
    /// <summary>The columns, named as the keys of the JSON object where they hold the same.</summary>
    public static IReadOnlyList<Column<ReadStatement>> Columns { get; } =
    [
        new("report", row => row.Read.Report.Hash),
        new("file", row => row.Read.Name),
        new("id", row => row.Statement.Id),
        new("kind", row => StatementNames.Of(row.Statement.Kind)),
        new("start", row => row.Statement.Span.Start),
        new("end", row => row.Statement.Span.End),
        new("text", row => row.Statement.Text),
        new("agent", row => row.Statement.Agent?.Name ?? row.Statement.Agent?.Text),
        new("agent_actor", row => row.Statement.Agent?.ActorId),
        new("patient", row => row.Statement.Patient?.Name ?? row.Statement.Patient?.Text),
        new("patient_actor", row => row.Statement.Patient?.ActorId),
        new("third", row => string.Join("; ", row.Statement.Third.Select(third => $"{StatementNames.Of(third.Role)}: {third.Party.Name ?? third.Party.Text}"))),
        new("polarity", row => StatementNames.Of(row.Statement.Polarity)),
        new("modality", row => StatementNames.Of(row.Statement.Modality)),
        new("date", row => row.Statement.Time.Start),
        new("date_end", row => row.Statement.Time.End),
        new("date_precision", row => StatementNames.Of(row.Statement.Time.Precision)),
        new("date_basis", row => StatementNames.Of(row.Statement.Time.Basis)),
        new("recurrent", row => row.Statement.Time.IsRecurrent),
        new("place", row => row.Statement.Place?.Name ?? row.Statement.Place?.Text),
        new("country", row => row.Statement.Place?.Country),
        new("speakers", row => string.Join(" > ", row.Statement.Speakers.Select(speaker => speaker.Text))),
        new("hedges", row => string.Join("; ", row.Statement.Hedges)),
        new("purpose", row => row.Statement.Purpose),
        new("condition", row => row.Statement.Condition),
        new("declared", row => row.Statement.Declared is { } form ? StatementNames.Of(form) : null),
        new("count", row => row.Statement.Count?.ToString()),
        new("deaths", row => row.Statement.Deaths?.ToString()),
        new("confidence", row => row.Statement.Confidence),
        new("basis", row => row.Statement.Basis),
    ];
}
