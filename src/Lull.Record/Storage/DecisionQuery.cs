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
            var decisions = new List<Decision>();
            while (rows.Read())
            {
                decisions.Add(DecisionRows.Read(rows));
            }

            return decisions;
        });
}
