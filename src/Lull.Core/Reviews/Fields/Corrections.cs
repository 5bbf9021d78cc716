namespace Lull.Reviews.Fields;

/// <summary>Carries a reviewer's changes over to what has the fields.</summary>
internal static class Corrections
{
    /// <summary>The same with the fields of a decision changed; a field that it does not have, or a value of another form, changes nothing.</summary>
    public static T With<T>(this IReadOnlyList<FieldRule<T>> rules, T original, Decision decision) =>
        decision.Changes.Aggregate(original, (one, change) =>
            rules.FirstOrDefault(rule => string.Equals(rule.Name, change.Field, StringComparison.Ordinal)) is { } rule && rule.Accepts(change.New) ? rule.With(one, change.New) : one);

    /// <summary>What is wrong with the changes of a decision; nothing, most likely.</summary>
    public static IEnumerable<Problem> Problems<T>(this IReadOnlyList<FieldRule<T>> rules, Decision decision)
    {
        foreach (var change in decision.Changes)
        {
            var rule = rules.FirstOrDefault(rule => string.Equals(rule.Name, change.Field, StringComparison.Ordinal));
            if (rule is null)
            {
                yield return new Problem("decision", 0, change.Field, $"is none of the fields of a {decision.Subject.Kind.ToString().ToLowerInvariant()}: {string.Join(", ", rules.Select(one => one.Name))}");
            }
            else if (!rule.Accepts(change.New))
            {
                yield return new Problem("decision", 0, change.Field, $"'{change.New}' is not {rule.Form}");
            }
        }
    }
}
