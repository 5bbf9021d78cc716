using DuckDB.NET.Data;
using Lull.Reviews;

namespace Lull.Record.Storage;

/// <summary>Appends decisions to the record.</summary>
internal static class DecisionAppender
{
    /// <summary>Appends a decision to a batch, within the transaction that the connection has begun, and returns its number.</summary>
    /// <exception cref="ArgumentException">It takes back what is no decision of the same reviewer.</exception>
    public static int Append(DuckDBConnection connection, int batch, Decision decision)
    {
        if ((decision.Verdict == ReviewVerdict.Undo) != (decision.Undoes is not null)
            || (decision.Undoes is { } number && !IsOf(connection, number, decision)))
        {
            throw new ArgumentException("a decision is taken back by whoever made it", nameof(decision));
        }

        var next = connection.Scalar<int>("SELECT coalesce(max(number), 0)::INTEGER + 1 FROM decisions");
        using var appender = connection.CreateAppender("decisions");
        var row = appender.CreateRow().AppendValue((int?)next).AppendValue((int?)batch);
        new DecisionRows().Append(decision, row);
        row.EndRow();
        return next;
    }

    private static bool IsOf(DuckDBConnection connection, int number, Decision undoing) =>
        DecisionQuery.One(connection, number) is { } earlier
            && string.Equals(earlier.Reviewer, undoing.Reviewer, StringComparison.OrdinalIgnoreCase)
            && earlier.Subject == undoing.Subject;
}
