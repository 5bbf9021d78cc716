using Lull.Reading.Frames;
using Lull.Reading.Lexicon;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Details;

/// <summary>
/// Gives "the truce", "the clashes" and "the talks" the parties of the truce, the clashes or the talks that the report has
/// told of just before, an arrangement reached "after two days of talks" the same parties as the talks, and the acts listed as
/// breaches to whoever is accused of the breaches.
/// </summary>
internal static class SharedParties
{
    private const int Farthest = 4;
    private const double Implied = 0.85;

    /// <summary>The statement with the parties of an earlier one, where it names none itself and is plainly about the same.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="sentence">Its sentence, counted from 0.</param>
    /// <param name="draft">What it was made of.</param>
    /// <param name="earlier">Those before it, with their sentences.</param>
    public static Statement Complete(Statement statement, int sentence, Draft draft, IReadOnlyList<(int Sentence, Statement Statement)> earlier)
    {
        if (statement is { Agent: null, Kind: StatementKind.Attack or StatementKind.Strike or StatementKind.Killing or StatementKind.Overflight } && IsInstance(draft))
        {
            return Breach(sentence, earlier) is { } breaker ? statement with { Agent = breaker with { IsImplied = true }, Confidence = Math.Round(statement.Confidence * Implied, 2) } : statement;
        }

        if (!statement.Kind.IsSymmetric() || statement.Agent is not null || statement.Patient is not null)
        {
            return statement;
        }

        var isTakenUp = IsTakenUp(draft);
        for (var index = earlier.Count - 1; index >= 0 && sentence - earlier[index].Sentence <= Farthest; index--)
        {
            var (before, other) = earlier[index];
            if (other is { Agent: { Name: not null } agent, Patient: { Name: not null } patient } && other.Kind.IsSymmetric()
                && (before == sentence || (isTakenUp && IsSame(statement.Kind, other.Kind))))
            {
                return statement with
                {
                    Agent = agent with { IsImplied = true },
                    Patient = patient with { IsImplied = true },
                    Confidence = Math.Round(statement.Confidence * Implied, 2),
                };
            }
        }

        return statement;
    }

    // "14 violations by the rebels, including a raid", "broke the truce 53 times, citing air strikes and shelling": by whoever broke it.
    private static bool IsInstance(Draft draft)
    {
        var (tree, act) = (draft.Tree, Clauses.FirstOfCoordination(draft.Tree, draft.Trigger));
        return draft.Entry.Class is WordClass.Noun
            && (tree.Case(act) is "including" or "include" or "such as" or "among" || (tree[act].Relation is "obj" && tree[act].Head is >= 0 and var verb && tree[verb].Lemma is "cite" or "include" or "list" && tree[verb].Tag is "VBG"));
    }

    private static Party? Breach(int sentence, IReadOnlyList<(int Sentence, Statement Statement)> earlier)
    {
        for (var index = earlier.Count - 1; index >= 0 && earlier[index].Sentence == sentence; index--)
        {
            if (earlier[index].Statement is { Kind: StatementKind.ViolationClaim, Patient: { } breaker })
            {
                return breaker;
            }
        }

        return null;
    }

    // "The truce", "this agreement", "both ceasefires"; "a truce" may be another.
    private static bool IsTakenUp(Draft draft) =>
        draft.Tree.Child(draft.Trigger, "det") is >= 0 and var article
        && draft.Tree[article].Form.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those";

    private static bool IsSame(StatementKind one, StatementKind other) =>
        one == other || (one.IsCeasefire() && other.IsCeasefire());
}
