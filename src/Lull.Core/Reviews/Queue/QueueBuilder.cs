using Lull.Reading.Statements;

namespace Lull.Reviews.Queue;

/// <summary>
/// What reviewers should look at first: what weighs much in an assessment and of which the machine was in doubt;
/// <c>docs/reviews.md</c> has the formula.
/// </summary>
public static class QueueBuilder
{
    /// <summary>A pair's part of the queue.</summary>
    /// <param name="material">What it is made of.</param>
    public static IReadOnlyList<QueuedSubject> OfPair(PairMaterial material)
    {
        ArgumentNullException.ThrowIfNull(material);
        var pair = new QueuedPair(material);
        return
        [
            .. StatementQuestions.Of(pair),
            .. RowQuestions.Of(pair),
            .. MatchQuestions.Of(pair),
            .. NameQuestions.Of(pair),
            .. CandidateQuestions.Of(pair),
        ];
    }

    /// <summary>The queue over all pairs, what matters most first.</summary>
    /// <param name="pairs">The parts of the pairs.</param>
    /// <param name="standing">What stands of all decisions.</param>
    /// <param name="reviewer">Who asks: what they decided is left out, what others agree on is less pressing. Null leaves out whatever anybody decided. What reviewers differ on stays.</param>
    public static IReadOnlyList<QueuedSubject> Of(IEnumerable<QueuedSubject> pairs, StandingDecisions standing, string? reviewer)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(standing);
        return
        [
            .. pairs.GroupBy(one => one.Subject)
                .Select(Joined)
                .Select(one => Asked(one, standing, reviewer))
                .OfType<QueuedSubject>()
                .OrderByDescending(one => one.Importance)
                .ThenBy(one => one.Subject.Kind)
                .ThenBy(one => one.Subject.Key, StringComparer.Ordinal),
        ];
    }

    private static QueuedSubject Joined(IGrouping<ReviewSubject, QueuedSubject> subject)
    {
        var first = subject.MaxBy(one => one.Importance)!;
        return first with { Importance = subject.Sum(one => one.Importance), Pairs = subject.Select(one => one.Dyad).Distinct().Count() };
    }

    private static QueuedSubject? Asked(QueuedSubject one, StandingDecisions standing, string? reviewer)
    {
        var decided = standing.On(one.Subject);
        if (standing.IsDisputed(one.Subject))
        {
            // The reviewers' own doubt stands in for the machine's.
            return one with { IsDisputed = true, Doubt = 1, Importance = one.Importance / one.Doubt, Reason = $"{one.Reason} {DecisionText.Of(new Dispute(one.Subject, decided))}." };
        }

        return decided.Count == 0 ? one
            : reviewer is null || decided.Any(by => string.Equals(by.Reviewer, reviewer, StringComparison.OrdinalIgnoreCase)) ? null
            : one with
            {
                Doubt = Doubt.Seen(one.Doubt),
                Importance = Doubt.Seen(one.Importance),
                Reason = $"{one.Reason} {string.Join(" and ", decided.Select(by => by.Reviewer))} looked at it already: {StatementNames.Of(decided[^1].Verdict)}.",
            };
    }
}
