using System.Security.Cryptography;
using DuckDB.NET.Data;

namespace Lull.Record.Storage;

/// <summary>
/// The batches, each of which holds a hash over itself, the hashes of its rows and the hash of the batch before it: no
/// row of the past can be changed without changing every hash since.
/// </summary>
internal static class RecordChain
{
    private const string Columns =
        "number, file, dataset, started, recorded_at, added, superseded, already_there, refused, "
        + "lower(hex(previous_hash)), lower(hex(hash)), file_hash";

    /// <summary>What stands for the hash before the first batch.</summary>
    public static readonly string NoHash = new('0', HashedRow.HashLength * 2);

    /// <summary>All batches in order, as they are shown.</summary>
    public static IReadOnlyList<ImportBatch> Shown(DuckDBConnection connection) => All(connection, ShownTables.Of(connection).Batches);

    /// <summary>All batches in order, as they are stored.</summary>
    public static IReadOnlyList<ImportBatch> All(DuckDBConnection connection) => All(connection, "batches");

    private static List<ImportBatch> All(DuckDBConnection connection, string table)
    {
        using var command = connection.Command($"SELECT {Columns} FROM {table} ORDER BY number");
        using var rows = command.ExecuteReader();
        var batches = new List<ImportBatch>();
        while (rows.Read())
        {
            batches.Add(Read(rows));
        }

        return batches;
    }

    /// <summary>The last batch; one with number 0 where there is none yet.</summary>
    public static ImportBatch Last(DuckDBConnection connection)
    {
        using var command = connection.Command($"SELECT {Columns} FROM batches ORDER BY number DESC LIMIT 1");
        using var rows = command.ExecuteReader();
        return rows.Read()
            ? Read(rows)
            : new ImportBatch(
                0,
                "",
                "",
                DateTimeOffset.MinValue,
                DateTimeOffset.MinValue,
                new ImportSummary(0, 0, 0, 0),
                PreviousHash: NoHash,
                Hash: NoHash);
    }

    /// <summary>Stores a batch whose rows are in the record already, with the hash that seals them.</summary>
    public static void Append(DuckDBConnection connection, ImportBatch batch)
    {
        var summary = batch.Summary;
        connection.Execute(
            "INSERT INTO batches VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, unhex($10), unhex($11), nullif($12, ''))",
            batch.Number,
            batch.File,
            batch.Dataset,
            batch.Started.UtcDateTime,
            batch.RecordedAt.UtcDateTime,
            summary.Added,
            summary.Superseded,
            summary.AlreadyThere,
            summary.Refused,
            batch.PreviousHash,
            Hash(connection, batch),
            batch.FileHash ?? "");
    }

    /// <summary>The hash that a batch must have, 64 hexadecimal digits, given the row hashes that the record holds.</summary>
    public static string Hash(DuckDBConnection connection, ImportBatch batch)
    {
        var bytes = new CanonicalBytes();
        bytes.Bytes(Convert.FromHexString(batch.PreviousHash));
        bytes.Number(batch.Number);
        bytes.Text(batch.File);
        bytes.Text(batch.Dataset);
        bytes.Number(batch.Started.UtcTicks);
        bytes.Number(batch.RecordedAt.UtcTicks);
        bytes.Number(batch.Summary.Added);
        bytes.Number(batch.Summary.Superseded);
        bytes.Number(batch.Summary.AlreadyThere);
        bytes.Number(batch.Summary.Refused);
        // Of batches from before there was one the hash stays what it was.
        if (batch.FileHash is { } own)
        {
            bytes.Text(own);
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        bytes.AppendTo(hash);
        AppendRows(connection, "items", batch.Number, hash);
        AppendRows(connection, "reports", batch.Number, hash);
        AppendRows(connection, "statements", batch.Number, hash);
        AppendRows(connection, "decisions", batch.Number, hash);
        AppendRows(connection, "confidences", batch.Number, hash);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void AppendRows(DuckDBConnection connection, string table, int batch, IncrementalHash hash)
    {
        using var command = connection.Command($"SELECT row_hash FROM {table} WHERE batch = $1 ORDER BY number", batch);
        command.UseStreamingMode = true;
        using var rows = command.ExecuteReader();
        Span<byte> rowHash = stackalloc byte[HashedRow.HashLength];
        while (rows.Read())
        {
            using var stream = rows.GetStream(0);
            stream.ReadExactly(rowHash);
            hash.AppendData(rowHash);
        }
    }

    private static ImportBatch Read(DuckDBDataReader row) =>
        new(
            row.GetInt32(0),
            row.GetString(1),
            row.GetString(2),
            RecordClock.FromStored(row.GetDateTime(3)),
            RecordClock.FromStored(row.GetDateTime(4)),
            new ImportSummary(row.GetInt32(5), row.GetInt32(6), row.GetInt32(7), row.GetInt32(8)),
            row.GetString(9),
            row.GetString(10))
        {
            FileHash = row.IsDBNull(11) ? null : row.GetString(11),
        };
}
