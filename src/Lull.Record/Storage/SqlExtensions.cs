using System.Globalization;
using DuckDB.NET.Data;

namespace Lull.Record.Storage;

/// <summary>A statement in one line where it is asked for.</summary>
internal static class SqlExtensions
{
    /// <summary>Runs a statement and returns how many rows it changed.</summary>
    public static int Execute(this DuckDBConnection connection, string sql, params ReadOnlySpan<object> values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The one value that a query yields.</summary>
    public static T Scalar<T>(this DuckDBConnection connection, string sql, params ReadOnlySpan<object> values)
    {
        using var command = connection.Command(sql, values);
        return (T)Convert.ChangeType(command.ExecuteScalar()!, typeof(T), CultureInfo.InvariantCulture);
    }

    /// <summary>A statement with the values of <c>$1</c>, <c>$2</c> and so on.</summary>
    public static DuckDBCommand Command(this DuckDBConnection connection, string sql, params ReadOnlySpan<object> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var value in values)
        {
            command.Parameters.Add(new DuckDBParameter(value));
        }

        return command;
    }
}
