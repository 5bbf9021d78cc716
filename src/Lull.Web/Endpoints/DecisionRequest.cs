using Lull.Reading.Statements;
using Lull.Reviews;

namespace Lull.Web.Endpoints;

/// <summary>A decision as a page sends it.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Parts">What tells it apart.</param>
/// <param name="Verdict">What is decided.</param>
/// <param name="Changes">The new values of fields.</param>
/// <param name="Note">Why.</param>
/// <param name="Dyad">For a preview, the id of the pair whose assessment is asked for.</param>
internal sealed record DecisionRequest(string? Kind, string[]? Parts, string? Verdict, DecisionRequest.Change[]? Changes, string? Note, string? Dyad)
{
    private const int MostChanges = 40;
    private const int LongestPart = 2000;

    /// <summary>A field and its new value; null for nothing.</summary>
    internal sealed record Change(string? Field, string? New);

    /// <summary>The subject; null where it is none.</summary>
    public ReviewSubject? Subject() => SubjectOf(Kind, Parts);

    /// <summary>The subject of a kind and its parts; null where it is none.</summary>
    public static ReviewSubject? SubjectOf(string? kind, string[]? parts) =>
        StatementNames.TryParse<SubjectKind>(kind ?? "", out var known) && parts is not null && parts.All(part => part is { Length: <= LongestPart }) ? ReviewSubject.Of(known, parts) : null;

    /// <summary>The decision, with what the machine had in each changed field; null where its verdict is none.</summary>
    public Decision? Decision(ReviewSubject subject, IReadOnlyDictionary<string, string?> machine, string reviewer)
    {
        if (!StatementNames.TryParse<ReviewVerdict>(Verdict ?? "", out var verdict) || verdict == ReviewVerdict.Undo || Changes is { Length: > MostChanges })
        {
            return null;
        }

        var changes = (Changes ?? []).Where(change => change.Field is not null)
            .Select(change => new FieldChange(change.Field!, machine.GetValueOrDefault(change.Field!), string.IsNullOrEmpty(change.New) ? null : change.New))
            .ToList();
        // Whoever accepts what was made of two rows says what that was: it is no field of either.
        if (subject.Kind == SubjectKind.Match && verdict == ReviewVerdict.Accept)
        {
            changes = [new FieldChange(DecisionRules.Same, machine.GetValueOrDefault(DecisionRules.Same), machine.GetValueOrDefault(DecisionRules.Same))];
        }

        return new Decision { Subject = subject, Verdict = verdict, Changes = changes, Note = Note?.Trim() ?? "", Reviewer = reviewer };
    }
}
