using Lull.Events;

namespace Lull.Ceasefires.Violations;

/// <summary>
/// How severe a hostile act is: what was done (an attack, clash or seizure 1, a strike 1.5, a killing 2), plus half the
/// binary logarithm of how many acts, plus the binary logarithm of one more than how many died; <c>docs/ceasefires.md</c>.
/// Deaths that nobody tells of count as none.
/// </summary>
public static class Severity
{
    private const double SeriousFrom = 2;
    private const double GraveFrom = 4;

    /// <summary>The severity of an act, at least 1; an attack without dead has 1.</summary>
    public static double Of(RecordItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var kind = item.Kind switch
        {
            EventKind.Killing => 2,
            EventKind.Strike => 1.5,
            _ => 1,
        };
        return item is not Event act ? kind
            : kind + (0.5 * Math.Log2(Math.Max(1, act.Count.Middle))) + Math.Log2(1 + (act.Deaths?.Middle ?? 0));
    }

    /// <summary>A severity in a word.</summary>
    public static Gravity Gravity(double severity) =>
        severity >= GraveFrom ? Violations.Gravity.Grave
        : severity >= SeriousFrom ? Violations.Gravity.Serious
        : Violations.Gravity.Minor;
}
