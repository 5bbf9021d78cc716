using DuckDB.NET.Data;
using Lull.Reviews;

namespace Lull.Record.Storage;

/// <summary>Reads the decisions of a record.</summary>
internal static class DecisionQuery
{
    /// <summary>All decisions that were recorded by the end of a day (UTC), in the order in which they were made.</summary>
    /// <exception cref="LullException">The record is damaged.</exception>
    public static IReadOnlyList<Decision> Run(RecordFile file, DateOnly? recordedBy) =>
        RecordTrouble.Guard(file.Path, () =>
        {
            using var connection = file.Connect();
            using var command = connection.Command(
                $"""
                SELECT {DecisionRows.Columns}, decisions.number, batches.recorded_at
                FROM decisions JOIN batches ON batches.number = decisions.batch
                WHERE batches.recorded_at < $1
                ORDER BY decisions.number
                """,
                RecordClock.EndOf(recordedBy));
            using var rows = command.ExecuteReader();
            var hidden = new HiddenDecisions(connection);
            var decisions = new List<Decision>();
            while (rows.Read())
            {
                decisions.Add(hidden.Of(DecisionRows.Read(rows)));
            }

            return decisions;
        });

    /// <summary>The decision of a number, as it is shown; null where there is none.</summary>
    public static Decision? One(DuckDBConnection connection, int number)
    {
        using var command = connection.Command(
            $"SELECT {DecisionRows.Columns}, decisions.number, batches.recorded_at FROM decisions JOIN batches ON batches.number = decisions.batch WHERE decisions.number = $1",
            number);
        using var rows = command.ExecuteReader();
        return rows.Read() ? new HiddenDecisions(connection).Of(DecisionRows.Read(rows)) : null;
    }
}
