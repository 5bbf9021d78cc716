using System.Text.Encodings.Web;
using System.Text.Json;
using Lull.Ceasefires;
using Lull.Ceasefires.Candidates;
using Lull.Events;
using Lull.Reading.Candidates;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Reviews;

/// <summary>What a decision is about, told by what stays the same however often the evidence is weighed anew.</summary>
public sealed record ReviewSubject
{
    private const int LongReport = 16;
    private const int ShortRow = 8;
    private const string Quiet = "quiet ";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private ReviewSubject(SubjectKind kind, string key) => (Kind, Key) = (kind, key);

    /// <summary>What sort of thing it is.</summary>
    public SubjectKind Kind { get; }

    /// <summary>Its parts as a JSON array of texts: the form in which it is stored and compared.</summary>
    public string Key { get; }

    /// <summary>
    /// A statement: its report's hash, shortened, and its id. A row: its id and the beginning of its content's hash. A match:
    /// its two rows, in ordinal order. A name: the name, and the first and last day where it is limited. A ceasefire: its two
    /// sides and what it begins with.
    /// </summary>
    public IReadOnlyList<string> Parts => JsonSerializer.Deserialize<string[]>(Key)!;

    /// <summary>The subject of parts that were told; null where they cannot be such a subject's.</summary>
    public static ReviewSubject? Of(SubjectKind kind, IReadOnlyList<string> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var isRight = !parts.Any(part => part is null) && kind switch
        {
            SubjectKind.Statement or SubjectKind.Event => parts.Count == 1 && parts[0].Length > 0,
            SubjectKind.Match => parts.Count == 2 && string.CompareOrdinal(parts[0], parts[1]) < 0,
            SubjectKind.Name => parts.Count is 1 or 3 && parts[0].Trim().Length > 0 && parts.Skip(1).All(day => day.Length == 0 || IsoDay.Of(day) is not null),
            SubjectKind.Ceasefire => parts.Count == 3 && parts.All(part => part.Length > 0),
            _ => false,
        };
        return isRight ? new ReviewSubject(kind, JsonSerializer.Serialize(parts.ToArray(), Plain)) : null;
    }

    /// <summary>A statement.</summary>
    public static ReviewSubject OfStatement(ReportStatements read, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(statement);
        return Of(SubjectKind.Statement, [IdOf(read, statement)])!;
    }

    /// <summary>A row; one that follows from a statement is decided upon as that statement.</summary>
    public static ReviewSubject OfRow(RecordItem item) =>
        Of(IsFromStatement(item) ? SubjectKind.Statement : SubjectKind.Event, [KeyOf(item)])!;

    /// <summary>Whether two rows tell one act.</summary>
    /// <exception cref="ArgumentException">They are the same row.</exception>
    public static ReviewSubject OfMatch(RecordItem one, RecordItem other)
    {
        var keys = new[] { KeyOf(one), KeyOf(other) };
        Array.Sort(keys, StringComparer.Ordinal);
        return Of(SubjectKind.Match, keys) ?? throw new ArgumentException("a match needs two rows", nameof(other));
    }

    /// <summary>Whom a name means, on all days or within some.</summary>
    public static ReviewSubject OfName(string name, DateOnly? from = null, DateOnly? to = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Of(SubjectKind.Name, from is null && to is null ? [name] : [name, Iso(from), Iso(to)])!;
    }

    /// <summary>A candidate ceasefire.</summary>
    public static ReviewSubject OfCandidate(CeasefireCandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var begins = QuietOf(candidate) is { } onset ? Quiet + DayPhrase.Iso(onset) : candidate.OnsetEvidence.FirstOrDefault("-");
        return Of(SubjectKind.Ceasefire, [candidate.Dyad.A, candidate.Dyad.B, begins])!;
    }

    /// <summary>The row's part of a subject's key: an id alone may be another file's too.</summary>
    public static string KeyOf(RecordItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var hash = item.Origin.ContentHash;
        return IsFromStatement(item) ? item.Id : $"{item.Id}~{hash[..Math.Min(ShortRow, hash.Length)]}";
    }

    /// <inheritdoc/>
    public override string ToString() => $"{StatementNames.Of(Kind)} {string.Join(" | ", Parts)}";

    /// <summary>A statement's part of a key, which is the id of the row that follows from it.</summary>
    internal static string IdOf(ReportStatements read, Statement statement) => $"{read.Report.Hash[..LongReport]}-{statement.Id}";

    /// <summary>Of a candidate that begins with a declaration the id of the row or statement that is one; null of anything else.</summary>
    internal string? Declaration =>
        Kind == SubjectKind.Ceasefire && Parts is [_, _, { } begins] && !begins.StartsWith(Quiet, StringComparison.Ordinal) && begins is not "-" ? begins : null;

    /// <summary>True where a candidate is the one that was decided upon: the onset of a quiet moves a little with its evidence.</summary>
    internal bool Is(CeasefireCandidate candidate) =>
        Kind == SubjectKind.Ceasefire
        && (this == OfCandidate(candidate)
            || (Parts is [var a, var b, var begins] && string.Equals(a, candidate.Dyad.A, StringComparison.Ordinal) && string.Equals(b, candidate.Dyad.B, StringComparison.Ordinal)
                && begins.StartsWith(Quiet, StringComparison.Ordinal) && QuietOf(candidate) is not null
                && IsoDay.Of(begins[Quiet.Length..]) is { } day && day >= candidate.Lull!.OnsetLow && day <= candidate.Lull.OnsetHigh));

    private static bool IsFromStatement(RecordItem item) => string.Equals(item.Dataset, CandidateItems.Dataset, StringComparison.Ordinal);

    // What has no date of its own is known by its quiet.
    private static DateOnly? QuietOf(CeasefireCandidate candidate) =>
        candidate.Declared == CodedDate.Unknown && candidate.Effect == CodedDate.Unknown ? candidate.Lull?.Onset : null;

    private static string Iso(DateOnly? day) => day is { } known ? DayPhrase.Iso(known) : "";
}
