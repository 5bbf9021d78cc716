using DuckDB.NET.Data;

namespace Lull.Record.Storage;

/// <summary>The rows of <c>confidences</c>: written and hashed.</summary>
internal sealed class ConfidenceRows
{
    /// <summary>The columns that make a row, but for its number and its batch.</summary>
    public const string Columns = "kind, name";

    /// <summary>The kind of a row that is about everything that came with a batch.</summary>
    public const string Batch = "batch";

    /// <summary>The kind of a row that is about everything that a publisher tells.</summary>
    public const string Publisher = "publisher";

    private readonly HashedRow _row = new();

    /// <summary>Appends a row to a batch, within the transaction that the connection has begun.</summary>
    public static void Append(DuckDBConnection connection, int batch, string kind, string name)
    {
        var next = connection.Scalar<int>("SELECT coalesce(max(number), 0)::INTEGER + 1 FROM confidences");
        using var appender = connection.CreateAppender("confidences");
        var row = appender.CreateRow().AppendValue((int?)next).AppendValue((int?)batch);
        var own = new HashedRow();
        own.Begin(row);
        own.Text(kind);
        own.Text(name);
        own.End();
        row.EndRow();
    }

    /// <summary>The hash that a stored row must have, 64 hexadecimal digits.</summary>
    public string Hash(DuckDBDataReader row)
    {
        _row.Begin(row: null);
        _row.Text(row.GetString(0));
        _row.Text(row.GetString(1));
        return Convert.ToHexStringLower(_row.End());
    }
}
