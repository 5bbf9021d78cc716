using Lull.Reading.Statements;
using Lull.Reviews;

namespace Lull.Web.Endpoints;

/// <summary>A decision as it is shown.</summary>
internal sealed record DecisionAnswer
{
    public required int Number { get; init; }

    public required string Kind { get; init; }

    public required IReadOnlyList<string> Parts { get; init; }

    public required string Verdict { get; init; }

    public required IReadOnlyList<FieldChange> Changes { get; init; }

    public required string Note { get; init; }

    public required string Reviewer { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public int? Undoes { get; init; }

    /// <summary>False where it was taken back, or its reviewer decided again.</summary>
    public required bool Standing { get; init; }

    /// <summary>True where it is the one that counts of its subject.</summary>
    public required bool Ruling { get; init; }

    public required bool Disputed { get; init; }

    /// <summary>What it says, in words.</summary>
    public required string Text { get; init; }

    public static DecisionAnswer Of(Decision one, StandingDecisions standing) => new()
    {
        Number = one.Number,
        Kind = StatementNames.Of(one.Subject.Kind),
        Parts = one.Subject.Parts,
        Verdict = StatementNames.Of(one.Verdict),
        Changes = one.Changes,
        Note = one.Note,
        Reviewer = one.Reviewer,
        RecordedAt = one.RecordedAt,
        Undoes = one.Undoes,
        Standing = standing.On(one.Subject).Any(other => other.Number == one.Number),
        Ruling = standing.RulingOn(one.Subject)?.Number == one.Number,
        Disputed = standing.IsDisputed(one.Subject),
        Text = DecisionText.Of(one),
    };
}
