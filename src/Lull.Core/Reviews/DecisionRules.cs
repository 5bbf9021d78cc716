using Lull.Actors;
using Lull.Reviews.Fields;

namespace Lull.Reviews;

/// <summary>Which decisions make sense: a match is merged or split, everything else accepted, corrected or rejected.</summary>
/// <param name="registry">Who is who.</param>
public sealed class DecisionRules(ActorRegistry registry)
{
    /// <summary>The field of a name's decision: whom it means.</summary>
    public const string Actor = "actor";

    /// <summary>The field of a match's decision: whether the rows tell one act.</summary>
    public const string Same = "same";

    /// <summary>The longest name that a reviewer goes by.</summary>
    public const int LongestReviewer = 80;

    /// <summary>The longest note.</summary>
    public const int LongestNote = 4000;

    private const string Source = "decision";

    private readonly StatementFields _statements = new(registry);
    private readonly RowFields _rows = new(registry);

    /// <summary>What is wrong with a decision that is no undoing; nothing where it may be recorded.</summary>
    public IReadOnlyList<Problem> Problems(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return [.. Reviewer(decision), .. VerdictOf(decision), .. Changes(decision)];
    }

    private static IEnumerable<Problem> Reviewer(Decision decision)
    {
        if (decision.Reviewer.Trim().Length == 0 || decision.Reviewer.Length > LongestReviewer || decision.Reviewer.Any(char.IsControl))
        {
            yield return new Problem(Source, 0, "reviewer", $"a decision needs the name of whoever decides, of at most {LongestReviewer} letters");
        }

        if (decision.Note.Length > LongestNote)
        {
            yield return new Problem(Source, 0, "note", $"a note has at most {LongestNote} letters");
        }
    }

    private static IEnumerable<Problem> VerdictOf(Decision decision)
    {
        var isRight = decision.Subject.Kind == SubjectKind.Match
            ? decision.Verdict is ReviewVerdict.Accept or ReviewVerdict.Merge or ReviewVerdict.Split
            : decision.Verdict is ReviewVerdict.Accept or ReviewVerdict.Correct or ReviewVerdict.Reject;
        if (!isRight)
        {
            yield return new Problem(Source, 0, "verdict", $"a {decision.Subject.Kind.ToString().ToLowerInvariant()} is {(decision.Subject.Kind == SubjectKind.Match ? "accepted, merged or split" : "accepted, corrected or rejected")}");
        }

        if (decision.Verdict == ReviewVerdict.Correct && decision.Changes.Count == 0)
        {
            yield return new Problem(Source, 0, "changes", "a correction changes at least one field");
        }

        if (decision.Verdict == ReviewVerdict.Reject && decision.Changes.Count > 0)
        {
            yield return new Problem(Source, 0, "changes", "what is rejected is not changed besides");
        }

        if (decision.Changes.DistinctBy(change => change.Field, StringComparer.Ordinal).Count() < decision.Changes.Count)
        {
            yield return new Problem(Source, 0, "changes", "a field is changed once");
        }
    }

    private IEnumerable<Problem> Changes(Decision decision) => decision.Subject.Kind switch
    {
        SubjectKind.Statement => _statements.All.Problems(decision).Concat(Days(decision)),
        SubjectKind.Event => _rows.All.Problems(decision).Concat(Days(decision)),
        SubjectKind.Ceasefire => CandidateFields.All.Problems(decision),
        SubjectKind.Match => Only(decision, Same, value => value is "yes" or "no"),
        _ => Only(decision, Actor, value => value is not null && value.Trim().Length > 0),
    };

    private static IEnumerable<Problem> Only(Decision decision, string field, Func<string?, bool> accepts) =>
        decision.Changes.Where(change => !string.Equals(change.Field, field, StringComparison.Ordinal) || !accepts(change.New))
            .Select(change => new Problem(Source, 0, change.Field, $"what can be said of a {decision.Subject.Kind.ToString().ToLowerInvariant()} is '{field}'"));

    private static IEnumerable<Problem> Days(Decision decision)
    {
        if (decision["start"] is { } start && decision["end"] is { } end && IsoDay.Of(end) < IsoDay.Of(start))
        {
            yield return new Problem(Source, 0, "end", $"{end} lies before {start}");
        }
    }
}
