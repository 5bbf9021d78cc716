using Lull.Reading.Statements;
using Lull.Reports;

namespace Lull.Record.Storage;

/// <summary>Streams the reports of a record and what they say.</summary>
internal static class ReadingQuery
{
    /// <summary>The reports that were recorded by the end of a day (UTC), in the order in which they were saved.</summary>
    public static IEnumerable<(Report Report, DateOnly Retrieved)> Reports(RecordFile file, DateOnly? recordedBy)
    {
        using var connection = file.Connect();
        using var command = connection.Command(
            $"""
            SELECT {ReadingRows.ReportColumns}, (SELECT recorded_at FROM batches WHERE batches.number = reports.batch) FROM {ShownTables.Of(connection).Reports} AS reports
            WHERE batch <= (SELECT coalesce(max(number), 0) FROM batches WHERE recorded_at < $1)
            ORDER BY number
            """,
            RecordClock.EndOf(recordedBy));
        command.UseStreamingMode = true;
        using var rows = RecordTrouble.Guard(file.Path, command.ExecuteReader);
        while (RecordTrouble.Guard(file.Path, rows.Read))
        {
            yield return (ReadingRows.ReadReport(rows), DateOnly.FromDateTime(rows.GetDateTime(7)));
        }
    }

    /// <summary>What a report says, in reading order.</summary>
    public static IReadOnlyList<Statement> Statements(RecordFile file, string reportHash) =>
        RecordTrouble.Guard(file.Path, () =>
        {
            using var connection = file.Connect();
            using var command = connection.Command($"SELECT json, is_hidden FROM {ShownTables.Of(connection).Statements} AS statements WHERE report = $1 ORDER BY number", reportHash);
            using var rows = command.ExecuteReader();
            var statements = new List<Statement>();
            while (rows.Read())
            {
                statements.Add(ReadingRows.ReadStatement(rows.GetString(0), rows.GetBoolean(1)));
            }

            return statements;
        });

    /// <summary>What all reports say, by report, each in reading order.</summary>
    public static ILookup<string, Statement> Statements(RecordFile file) =>
        RecordTrouble.Guard(file.Path, () =>
        {
            using var connection = file.Connect();
            using var command = connection.Command($"SELECT report, json, is_hidden FROM {ShownTables.Of(connection).Statements} AS statements ORDER BY number");
            using var rows = command.ExecuteReader();
            var statements = new List<(string Report, Statement Statement)>();
            while (rows.Read())
            {
                statements.Add((rows.GetString(0), ReadingRows.ReadStatement(rows.GetString(1), rows.GetBoolean(2))));
            }

            return statements.ToLookup(one => one.Report, one => one.Statement, StringComparer.Ordinal);
        });
}
