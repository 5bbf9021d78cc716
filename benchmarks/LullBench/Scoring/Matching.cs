using Lull.Benchmarks.Simulation;
using Lull.Lulls;

namespace Lull.Benchmarks.Scoring;

/// <summary>Which finding is which true spell.</summary>
/// <param name="Matched">The pairs.</param>
/// <param name="Missed">True spells that nobody found.</param>
/// <param name="False">Findings that are nothing true.</param>
internal sealed record Matching(
    IReadOnlyList<(TrueSpell Truth, Finding Found)> Matched,
    IReadOnlyList<TrueSpell> Missed,
    IReadOnlyList<Finding> False)
{
    private const double LeastTolerance = 14;
    private const double ToleranceGaps = 1.5;

    /// <summary>
    /// A finding is a true spell where the spans overlap and the onsets lie within 14 days or one and a half mean gaps
    /// between the earlier acts, whichever is longer. Each is matched once, nearest onsets first.
    /// </summary>
    public static Matching Of(Answer answer, TruthKind kind, RegimeKind called)
    {
        var truths = answer.Truth.Truth.Where(spell => spell.Kind == kind).ToList();
        var findings = answer.Findings.Where(finding => finding.Kind == called).ToList();
        var matched = new List<(TrueSpell Truth, Finding Found)>();
        var candidates = truths
            .SelectMany(truth => findings.Where(found => Is(truth, found)).Select(found => (Truth: truth, Found: found)))
            .OrderBy(pair => Math.Abs(pair.Truth.Onset - pair.Found.Onset))
            .ThenBy(pair => pair.Truth.Onset);
        foreach (var pair in candidates)
        {
            if (truths.Contains(pair.Truth) && findings.Contains(pair.Found))
            {
                matched.Add(pair);
                _ = truths.Remove(pair.Truth);
                _ = findings.Remove(pair.Found);
            }
        }

        return new Matching(matched, truths, findings);
    }

    private static bool Is(TrueSpell truth, Finding found) =>
        truth.Overlap(found.Onset, found.End) > 0
        && Math.Abs(truth.Onset - found.Onset) <= Math.Max(LeastTolerance, ToleranceGaps / truth.RateBefore);
}
