using System.Globalization;
using DuckDB.NET.Data;

namespace Lull.Record.Storage;

/// <summary>Computes every hash of the record anew and says where one differs from what is stored.</summary>
internal static class RecordVerification
{
    private const string Rows =
        $"SELECT {ItemReader.Columns}, lower(hex(row_hash)), number, batch FROM items ORDER BY number";

    private static readonly int ItemColumns = ItemReader.Columns.Split(',').Length;

    /// <summary>What was altered; empty where nothing was.</summary>
    public static IReadOnlyList<Problem> Run(DuckDBConnection connection, string path)
    {
        var problems = new List<Problem>();
        var batches = RecordChain.All(connection);
        Batches(connection, path, batches, problems);
        Items(connection, path, batches.Count, problems);
        Supersessions(connection, path, problems);
        ReadingVerification.Run(connection, path, batches.Count, problems);
        return problems;
    }

    private static void Batches(
        DuckDBConnection connection,
        string path,
        IReadOnlyList<ImportBatch> batches,
        List<Problem> problems)
    {
        var previous = RecordChain.NoHash;
        for (var index = 0; index < batches.Count; index++)
        {
            var batch = batches[index];
            var name = string.Create(CultureInfo.InvariantCulture, $"batch {batch.Number}");
            if (batch.Number != index + 1)
            {
                problems.Add(new Problem(path, 0, name, string.Create(CultureInfo.InvariantCulture, $"batch {index + 1} should stand here")));
            }

            if (!string.Equals(batch.PreviousHash, previous, StringComparison.Ordinal))
            {
                problems.Add(new Problem(path, 0, name, "does not follow from the batch before it"));
            }

            if (!string.Equals(batch.Hash, RecordChain.Hash(connection, batch), StringComparison.Ordinal))
            {
                problems.Add(new Problem(path, 0, name, "its hash does not fit its rows: it or its rows were altered"));
            }

            previous = batch.Hash;
        }
    }

    private static void Items(DuckDBConnection connection, string path, int batches, List<Problem> problems)
    {
        var writer = new ItemWriter();
        using var command = connection.Command(Rows);
        command.UseStreamingMode = true;
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"item {rows.GetInt64(ItemColumns + 1)}");
            if (!Fits(rows, writer))
            {
                problems.Add(new Problem(path, 0, name, "its hash does not fit its content: it was altered"));
            }

            if (rows.GetInt32(ItemColumns + 2) is var batch && (batch < 1 || batch > batches))
            {
                problems.Add(new Problem(path, 0, name, "belongs to no batch"));
            }
        }
    }

    private static bool Fits(DuckDBDataReader row, ItemWriter writer)
    {
        try
        {
            var hash = Convert.ToHexStringLower(writer.Hash(ItemReader.Read(row)));
            return string.Equals(hash, row.GetString(ItemColumns), StringComparison.Ordinal);
        }
        catch (LullException)
        {
            // Altered into what Lull never writes.
            return false;
        }
    }

    // They follow from the items, so that no hash needs to cover them.
    private static void Supersessions(DuckDBConnection connection, string path, List<Problem> problems)
    {
        var different = connection.Scalar<long>(
            $"""
            WITH due AS (
                SELECT older, number AS newer, batch FROM (
                    SELECT number, batch, lag(number) OVER ({ItemIdentity.Versions}) AS older FROM items
                )
                WHERE older IS NOT NULL
            )
            SELECT count(*) FROM (
                (FROM due EXCEPT ALL FROM supersessions) UNION ALL (FROM supersessions EXCEPT ALL FROM due)
            )
            """);
        if (different > 0)
        {
            problems.Add(new Problem(path, 0, "supersessions", "do not fit the items"));
        }
    }
}
