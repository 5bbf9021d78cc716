namespace Lull.Reviews.Agreement;

/// <summary>
/// How far reviewers agree, field by field. Whoever accepts a thing says of each of its fields what the machine has; whoever
/// corrects it, what they changed and of the rest what the machine has; whoever rejects it says nothing of its fields.
/// </summary>
public static class ReviewAgreement
{
    /// <summary>The field that says whether a thing is so at all.</summary>
    public const string Holds = "holds";

    private const string Nothing = "";

    /// <summary>The agreement on each field of which at least two reviewers said something.</summary>
    /// <param name="standing">What stands of all decisions.</param>
    /// <param name="machine">The fields of a subject as the machine has them; nothing where it is not in the record any more.</param>
    public static IReadOnlyList<FieldAgreement> Of(StandingDecisions standing, Func<ReviewSubject, IReadOnlyDictionary<string, string?>> machine)
    {
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(machine);
        var said = from subject in standing.Ruling.Select(one => one.Subject)
                   let fields = machine(subject)
                   from decision in standing.On(subject)
                   from field in Said(decision, fields)
                   select (subject.Kind, field.Field, Subject: subject, decision.Reviewer, field.Value);
        return
        [
            .. said.GroupBy(one => (one.Kind, one.Field))
                .Select(field => Of(
                    field.Key.Kind,
                    field.Key.Field,
                    [.. field.GroupBy(one => one.Subject).Where(unit => unit.Count() > 1).Select(unit => unit.Select(one => (one.Reviewer, one.Value)).ToList())]))
                .Where(field => field.Units > 0)
                .OrderBy(field => field.Kind)
                .ThenBy(field => string.Equals(field.Field, Holds, StringComparison.Ordinal) ? 0 : 1)
                .ThenBy(field => field.Field, StringComparer.Ordinal),
        ];
    }

    private static FieldAgreement Of(SubjectKind kind, string field, IReadOnlyList<List<(string Reviewer, string Value)>> units) => new(
        kind,
        field,
        KrippendorffAlpha.Of(units.Select(unit => unit.ConvertAll(one => one.Value))),
        units.Count,
        units.SelectMany(unit => unit.Select(one => one.Reviewer)).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
        units.Count(unit => unit.Exists(one => !string.Equals(one.Value, unit[0].Value, StringComparison.Ordinal))));

    private static IEnumerable<(string Field, string Value)> Said(Decision decision, IReadOnlyDictionary<string, string?> machine)
    {
        if (decision.Subject.Kind == SubjectKind.Match)
        {
            return SameOf(decision) is { } same ? [(DecisionRules.Same, same)] : [];
        }

        if (decision.Verdict == ReviewVerdict.Reject)
        {
            return [(Holds, "no")];
        }

        var changed = decision.Changes.ToDictionary(change => change.Field, change => change.New, StringComparer.Ordinal);
        return machine.Keys.Union(changed.Keys, StringComparer.Ordinal)
            .Select(field => (field, (changed.TryGetValue(field, out var value) ? value : machine[field]) ?? Nothing))
            .Prepend((Holds, "yes"));
    }

    private static string? SameOf(Decision decision) => decision.Verdict switch
    {
        ReviewVerdict.Merge => "yes",
        ReviewVerdict.Split => "no",
        _ => decision[DecisionRules.Same],
    };
}
