namespace Lull.Reviews.Agreement;

/// <summary>
/// Krippendorff's alpha for nominal values (Krippendorff, Content Analysis, chapter 12): how far any number of reviewers agree
/// beyond what chance would give, where not everybody looked at everything. 1 is full agreement, 0 what chance gives.
/// </summary>
public static class KrippendorffAlpha
{
    /// <summary>
    /// Alpha of units, each with the values that reviewers gave it; a unit that fewer than two looked at tells nothing. Null
    /// where no unit was looked at twice, or all values are the same, so that there is nothing to agree upon.
    /// </summary>
    /// <param name="units">Of each unit the values; the order does not matter.</param>
    public static double? Of(IEnumerable<IReadOnlyList<string>> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var totals = new Dictionary<string, double>(StringComparer.Ordinal);
        var (disagreement, values) = (0.0, 0.0);
        foreach (var unit in units.Where(unit => unit.Count > 1))
        {
            var counts = unit.GroupBy(value => value, StringComparer.Ordinal).Select(group => (Value: group.Key, Count: (double)group.Count())).ToList();
            // Pairs of different values, in both orders, each worth one over the number of the others.
            disagreement += counts.Sum(one => one.Count * (unit.Count - one.Count)) / (unit.Count - 1);
            values += unit.Count;
            counts.ForEach(one => totals[one.Value] = totals.GetValueOrDefault(one.Value) + one.Count);
        }

        var expected = totals.Values.Sum(count => count * (values - count));
        return expected > 0 ? 1 - ((values - 1) * disagreement / expected) : null;
    }
}
