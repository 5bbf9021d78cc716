using DuckDB.NET.Data;
using Lull.Reviews;

namespace Lull.Record.Storage;

/// <summary>
/// Decisions that were made on rows and reports of a confidential source before it was one: they hold on, by the keys that those go by
/// now, and tell no more than what changed in what is shown.
/// </summary>
internal sealed class HiddenDecisions
{
    // As much of a row's hash as stands in the key that decisions know it by.
    private const string ShortHash = "left(lower(hex(items.content_hash)), 8)";

    private static readonly string[] HiddenFields = ["place", "speaker"];

    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    /// <summary>Finds what the record hides, by the keys that decisions know it by.</summary>
    public HiddenDecisions(DuckDBConnection connection)
    {
        var tables = ShownTables.Of(connection);
        if (!tables.HasConfidences)
        {
            return;
        }

        Learn(
            connection,
            $"SELECT items.id || '~' || {ShortHash}, shown.id || '~' || {ShortHash} FROM items JOIN {tables.Items} AS shown USING (number) WHERE items.id <> shown.id");
        Learn(
            connection,
            $"SELECT left(reports.hash, 16) || '-' || s.id, left(shown.hash, 16) || '-' || s.id FROM reports JOIN {tables.Reports} AS shown USING (number) JOIN statements AS s ON s.report = reports.hash WHERE shown.is_hidden");
    }

    /// <summary>A decision as it is shown.</summary>
    public Decision Of(Decision decision)
    {
        if (!decision.Subject.Parts.Any(_keys.ContainsKey))
        {
            return decision;
        }

        var subject = ReviewSubject.Of(decision.Subject.Kind, [.. decision.Subject.Parts.Select(part => _keys.GetValueOrDefault(part, part)).Order(StringComparer.Ordinal)])!;
        return decision with
        {
            Subject = subject,
            Changes = [.. decision.Changes.Where(change => !HiddenFields.Contains(change.Field, StringComparer.Ordinal))],
            Note = "",
        };
    }

    private void Learn(DuckDBConnection connection, string sql)
    {
        using var command = connection.Command(sql);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            _keys[rows.GetString(0)] = rows.GetString(1);
        }
    }
}
