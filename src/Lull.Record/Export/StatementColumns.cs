using Lull.Reading.Statements;

namespace Lull.Record.Export;

/// <summary>
/// The columns of what the record's reports say, named as the keys of the statement contract where they hold the same. A
/// statement that is denied, feared or planned is a row like any other: <c>polarity</c> and <c>modality</c> tell.
/// </summary>
public static class StatementColumns
{
    /// <summary>The columns, in order.</summary>
    /// <param name="detail">How finely places are told; the words themselves may name them and go only with <see cref="PlaceDetail.Exact"/>.</param>
    public static IReadOnlyList<ExportColumn<StatementRow>> Of(PlaceDetail detail)
    {
        var exact = detail == PlaceDetail.Exact;
        return
        [
            new("report", ExportType.Text, row => row.Report.Hash),
            new("report_title", ExportType.Text, row => row.Report.Title),
            new("report_publisher", ExportType.Text, row => row.Report.Publisher),
            new("report_date", ExportType.Day, row => row.Report.Date),
            new("id", ExportType.Text, row => row.Statement.Id),
            new("kind", ExportType.Text, row => StatementNames.Of(row.Statement.Kind)),
            new("agent", ExportType.Text, row => NameOf(row.Statement.Agent)),
            new("patient", ExportType.Text, row => NameOf(row.Statement.Patient)),
            new("polarity", ExportType.Text, row => StatementNames.Of(row.Statement.Polarity)),
            new("modality", ExportType.Text, row => StatementNames.Of(row.Statement.Modality)),
            new("date", ExportType.Day, row => row.Statement.Time.Start),
            new("date_end", ExportType.Day, row => row.Statement.Time.End),
            new("date_precision", ExportType.Text, row => StatementNames.Of(row.Statement.Time.Precision)),
            new("date_basis", ExportType.Text, row => StatementNames.Of(row.Statement.Time.Basis)),
            new("speakers", ExportType.Text, row => string.Join(" > ", row.Statement.Speakers.Select(speaker => speaker.Text))),
            new("declared", ExportType.Text, row => row.Statement.Declared is { } form ? StatementNames.Of(form) : null),
            new("count", ExportType.Text, row => row.Statement.Count?.ToString()),
            new("deaths", ExportType.Text, row => row.Statement.Deaths?.ToString()),
            new("country", ExportType.Text, row => row.Statement.Place?.Country),
            new("place", ExportType.Text, row => exact ? row.Statement.Place?.Name ?? row.Statement.Place?.Text : null),
            new("text", ExportType.Text, row => exact ? row.Statement.Text : null),
            new("start", ExportType.Whole, row => (long)row.Statement.Span.Start),
            new("end", ExportType.Whole, row => (long)row.Statement.Span.End),
            new("confidence", ExportType.Number, row => row.Statement.Confidence),
            new("basis", ExportType.Text, row => row.Statement.Basis),
        ];
    }

    private static string? NameOf(Party? party) => party?.Name ?? party?.Text;
}
