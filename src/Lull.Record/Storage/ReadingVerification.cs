using System.Globalization;
using DuckDB.NET.Data;

namespace Lull.Record.Storage;

/// <summary>Computes the hashes of reports, statements and decisions anew and says where one differs from what is stored.</summary>
internal static class ReadingVerification
{
    /// <summary>Adds what was altered to the problems.</summary>
    public static void Run(DuckDBConnection connection, string path, int batches, ICollection<Problem> problems)
    {
        var hasher = new ReadingRows();
        Rows(connection, "reports", ReadingRows.ReportColumns, hasher.HashOfReport, Tell);
        Rows(connection, "statements", ReadingRows.StatementColumns, hasher.HashOfStatement, Tell);
        Rows(connection, "decisions", DecisionRows.Columns, new DecisionRows().Hash, Tell);
        Rows(connection, "confidences", ConfidenceRows.Columns, new ConfidenceRows().Hash, Tell);

        void Tell(string name, bool fits, int batch)
        {
            if (!fits)
            {
                problems.Add(new Problem(path, 0, name, "its hash does not fit its content: it was altered"));
            }

            if (batch < 1 || batch > batches)
            {
                problems.Add(new Problem(path, 0, name, "belongs to no batch"));
            }
        }
    }

    private static void Rows(
        DuckDBConnection connection,
        string table,
        string columns,
        Func<DuckDBDataReader, string> hashOf,
        Action<string, bool, int> tell)
    {
        var count = columns.Split(',').Length;
        using var command = connection.Command(
            $"SELECT {columns}, lower(hex(row_hash)), number, batch FROM {table} ORDER BY number");
        command.UseStreamingMode = true;
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{table.TrimEnd('s')} {rows.GetInt64(count + 1)}");
            tell(name, string.Equals(hashOf(rows), rows.GetString(count), StringComparison.Ordinal), rows.GetInt32(count + 2));
        }
    }
}
