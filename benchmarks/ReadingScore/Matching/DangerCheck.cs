using Lull.Reading.Statements;

namespace Lull.Benchmarks.ReadingScore.Matching;

/// <summary>
/// Finds the errors that would put an act on the record that the report does not tell as a fact: denied, feared,
/// planned, demanded, conditional, or said not to have been.
/// </summary>
internal static class DangerCheck
{
    private static readonly HashSet<StatementKind> Violence =
    [
        StatementKind.Attack, StatementKind.Strike, StatementKind.Killing, StatementKind.Clash, StatementKind.Seizure,
    ];

    // What is said or judged is no act: it cannot enter the record as one.
    private static readonly HashSet<StatementKind> NoActs =
    [
        StatementKind.Threat, StatementKind.Demand, StatementKind.Promise, StatementKind.Denial, StatementKind.Casualties,
        StatementKind.Assessment, StatementKind.Expectation, StatementKind.ViolationClaim,
        StatementKind.CeasefireRequest, StatementKind.CeasefireRejection,
    ];

    /// <summary>The statements read as facts, of a kind that is an act, where none is told.</summary>
    /// <param name="expected">What the report tells.</param>
    /// <param name="pairs">What was read for it, optional pairs too.</param>
    /// <param name="spurious">What was read besides, outside headings.</param>
    /// <param name="headings">What was read from headings.</param>
    /// <param name="sentences">The text's sentences.</param>
    public static IReadOnlyList<Statement> Of(
        IReadOnlyList<Anchor> expected,
        IReadOnlyList<MatchedPair> pairs,
        IReadOnlyList<Statement> spurious,
        IReadOnlyList<Statement> headings,
        SentenceMap sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        return
        [
            .. pairs.Where(pair => IsFact(pair.Read) && !pair.Gold.MayBeFact).Select(pair => pair.Read),
            .. spurious.Where(read => IsFact(read)
                && ToldOnlyOtherwise(read, expected.Where(anchor => anchor.Sentence == sentences.SentenceAt(read.Span.Start)))),
            .. headings.Where(read => IsFact(read) && ToldOnlyOtherwise(read, expected)),
        ];
    }

    private static bool IsFact(Statement read) =>
        read is { Polarity: Polarity.Affirmed, Modality: Modality.Actual } && !NoActs.Contains(read.Kind);

    private static bool ToldOnlyOtherwise(Statement read, IEnumerable<Anchor> expected)
    {
        var alike = expected.Where(anchor => anchor.Gold.Also.Prepend(anchor.Gold.Kind).Any(kind => IsAlike(kind, read.Kind))).ToArray();
        return alike.Length > 0 && alike.All(anchor => !anchor.Gold.MayBeFact);
    }

    private static bool IsAlike(StatementKind one, StatementKind other) =>
        one == other || (Violence.Contains(one) && Violence.Contains(other));
}
