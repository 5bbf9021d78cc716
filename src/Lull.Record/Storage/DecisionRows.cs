using System.Text.Encodings.Web;
using System.Text.Json;
using DuckDB.NET.Data;
using Lull.Reading.Statements;
using Lull.Reviews;

namespace Lull.Record.Storage;

/// <summary>The rows of <c>decisions</c>: written, read back, and hashed.</summary>
internal sealed class DecisionRows
{
    /// <summary>The columns that make a decision, but for its number and its batch.</summary>
    public const string Columns = "subject_kind, subject, verdict, changes, note, reviewer, undoes";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HashedRow _row = new();

    /// <summary>Appends a decision's columns to a row already begun.</summary>
    public void Append(Decision decision, IDuckDBAppenderRow row)
    {
        _row.Begin(row);
        Write(
            StatementNames.Of(decision.Subject.Kind),
            decision.Subject.Key,
            StatementNames.Of(decision.Verdict),
            JsonSerializer.Serialize(decision.Changes.Select(change => new[] { change.Field, change.Old, change.New }), Plain),
            decision.Note,
            decision.Reviewer,
            decision.Undoes);
    }

    /// <summary>A decision of a row that begins with <see cref="Columns"/>, followed by its number and when it was recorded.</summary>
    /// <exception cref="LullException">The row cannot have been written by Lull.</exception>
    public static Decision Read(DuckDBDataReader row)
    {
        var kind = StatementNames.TryParse<SubjectKind>(row.GetString(0), out var known) ? known : throw StoredNames.Unknown("subject kind", row.GetString(0));
        return new Decision
        {
            Subject = SubjectOf(kind, row.GetString(1)),
            Verdict = StatementNames.TryParse<ReviewVerdict>(row.GetString(2), out var verdict) ? verdict : throw StoredNames.Unknown("verdict", row.GetString(2)),
            Changes = [.. Texts<string?[][]>(row.GetString(3)).Select(ChangeOf)],
            Note = row.GetString(4),
            Reviewer = row.GetString(5),
            Undoes = row.IsDBNull(6) ? null : checked((int)row.GetInt64(6)),
            Number = row.GetInt32(7),
            RecordedAt = RecordClock.FromStored(row.GetDateTime(8)),
        };
    }

    /// <summary>The hash that a stored decision's row must have, 64 hexadecimal digits.</summary>
    public string Hash(DuckDBDataReader row)
    {
        _row.Begin(row: null);
        return Convert.ToHexStringLower(Write(
            row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.IsDBNull(6) ? null : row.GetInt64(6)));
    }

    private static ReviewSubject SubjectOf(SubjectKind kind, string key) =>
        ReviewSubject.Of(kind, Texts<string[]>(key)) ?? throw StoredNames.Unknown("subject", key);

    private static FieldChange ChangeOf(string?[] change) =>
        change is [{ } field, var old, var now] ? new FieldChange(field, old, now) : throw StoredNames.Unknown("change", string.Join(", ", change));

    private static T Texts<T>(string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json) ?? throw StoredNames.Unknown("list", json);
        }
        catch (JsonException)
        {
            throw StoredNames.Unknown("list", json);
        }
    }

    private ReadOnlySpan<byte> Write(string kind, string subject, string verdict, string changes, string note, string reviewer, long? undoes)
    {
        foreach (var text in (ReadOnlySpan<string>)[kind, subject, verdict, changes, note, reviewer])
        {
            _row.Text(text);
        }

        _row.Number(undoes);
        return _row.End();
    }
}
