namespace Lull.Reviews;

/// <summary>
/// What stands of all decisions: what its reviewer took back is gone; of each reviewer's decisions on a subject the newest
/// stands; where reviewers differ, the newest of all counts.
/// </summary>
public sealed class StandingDecisions
{
    private readonly Dictionary<ReviewSubject, IReadOnlyList<Decision>> _bySubject;

    private StandingDecisions(Dictionary<ReviewSubject, IReadOnlyList<Decision>> bySubject)
    {
        _bySubject = bySubject;
        Ruling = [.. bySubject.Values.Select(all => all[^1]).OrderBy(one => one.Subject.Kind).ThenBy(one => one.Subject.Key, StringComparer.Ordinal)];
        Disputes = [.. Ruling.Where(one => IsDisputed(one.Subject)).Select(one => new Dispute(one.Subject, On(one.Subject)))];
    }

    /// <summary>Nobody decided anything.</summary>
    public static StandingDecisions None { get; } = Of([]);

    /// <summary>The decision that counts of each subject; the order in which decisions were made plays no part in theirs.</summary>
    public IReadOnlyList<Decision> Ruling { get; }

    /// <summary>The subjects on which reviewers differ.</summary>
    public IReadOnlyList<Dispute> Disputes { get; }

    /// <summary>What stands of decisions.</summary>
    /// <param name="decisions">All of them, in any order; their numbers tell which is newer.</param>
    public static StandingDecisions Of(IEnumerable<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        var byNumber = new Dictionary<int, Decision>();
        var undone = new HashSet<int>();
        var standing = new List<Decision>();
        var all = decisions.OrderBy(one => one.Number).ToList();
        all.ForEach(one => byNumber[one.Number] = one);
        foreach (var one in Enumerable.Reverse(all).Where(one => !undone.Contains(one.Number)))
        {
            if (one.Verdict != ReviewVerdict.Undo)
            {
                standing.Add(one);
            }
            else if (one.Undoes is { } number && byNumber.TryGetValue(number, out var earlier) && AreOfOne(earlier, one))
            {
                undone.Add(number);
            }
        }

        return new StandingDecisions(standing.GroupBy(one => one.Subject).ToDictionary(subject => subject.Key, Newest));
    }

    /// <summary>The decision that counts of a subject; null where there is none.</summary>
    public Decision? RulingOn(ReviewSubject subject) => On(subject) is { Count: > 0 } all ? all[^1] : null;

    /// <summary>What each reviewer decided last of a subject, the oldest first.</summary>
    public IReadOnlyList<Decision> On(ReviewSubject subject) => _bySubject.GetValueOrDefault(subject) ?? [];

    /// <summary>True where reviewers differ on a subject.</summary>
    public bool IsDisputed(ReviewSubject subject) => On(subject) is { Count: > 1 } all && all.Skip(1).Any(one => !AreAlike(all[0], one));

    /// <summary>True where two decisions are by the same reviewer.</summary>
    internal static bool AreOfOne(Decision one, Decision other) => string.Equals(one.Reviewer, other.Reviewer, StringComparison.OrdinalIgnoreCase);

    // Decisions come newest first.
    private static IReadOnlyList<Decision> Newest(IGrouping<ReviewSubject, Decision> subject) =>
        [.. subject.DistinctBy(one => one.Reviewer, StringComparer.OrdinalIgnoreCase).OrderBy(one => one.Number)];

    private static bool AreAlike(Decision one, Decision other) => one.Verdict == other.Verdict && Changed(one).SequenceEqual(Changed(other));

    private static IEnumerable<(string Field, string? New)> Changed(Decision one) =>
        one.Changes.OrderBy(change => change.Field, StringComparer.Ordinal).Select(change => (change.Field, change.New));
}
