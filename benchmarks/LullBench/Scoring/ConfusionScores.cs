using Lull.Benchmarks.Simulation;
using Lull.Lulls;

namespace Lull.Benchmarks.Scoring;

/// <summary>What became of the things that look like lulls and are none: outages, one-sided lulls, pauses.</summary>
internal sealed record ConfusionScores
{
    private const int Blur = 14;

    /// <summary>Scores the answers of one method.</summary>
    public ConfusionScores(IReadOnlyList<Answer> answers)
    {
        var outages = answers.SelectMany(answer => Fighting(answer).Select(outage => (Answer: answer, Outage: outage))).ToArray();
        OutagesCalledLulls = LullScores.Share(outages.Count(pair => IsCalledLull(pair.Answer, pair.Outage)), outages.Length);
        OutagesCalledOutages = LullScores.Share(outages.Count(pair => Has(pair.Answer, RegimeKind.ReportingGap, pair.Outage)), outages.Length);
        var pauses = answers.SelectMany(answer => Clear(answer, TruthKind.Pause).Select(pause => (Answer: answer, Pause: pause))).ToArray();
        PausesCalledLulls = LullScores.Share(pauses.Count(pair => IsCalledLull(pair.Answer, pair.Pause)), pauses.Length);
        var sides = answers.SelectMany(OneSided).ToArray();
        OneSidedCalledMutual = LullScores.Share(sides.Count(side => side.CalledMutual), sides.Length);
        OneSidedRecognised = LullScores.Share(sides.Count(side => side.Recognised), sides.Length);
    }

    /// <summary>Share of reporting outages, one for each fighting dyad of the theatre, that were called a lull.</summary>
    public double OutagesCalledLulls { get; }

    /// <summary>Share of them at least half of whose days were called a reporting gap.</summary>
    public double OutagesCalledOutages { get; }

    /// <summary>Share of pauses that were called a lull.</summary>
    public double PausesCalledLulls { get; }

    /// <summary>Share of one-sided lulls at least half of whose days were called a mutual lull.</summary>
    public double OneSidedCalledMutual { get; }

    /// <summary>Share of one-sided lulls found as such, the right side named, by the rule for lulls.</summary>
    public double OneSidedRecognised { get; }

    private static IEnumerable<TrueSpell> Fighting(Answer answer) =>
        answer.Truth.Truth.Where(outage => outage.Kind == TruthKind.Outage
            && !answer.Truth.Truth.Any(lull => lull.Kind == TruthKind.Mutual && lull.Overlap(outage.Onset - Blur, outage.End + Blur) > 0));

    private static IEnumerable<TrueSpell> Clear(Answer answer, TruthKind kind) =>
        answer.Truth.Truth.Where(spell => spell.Kind == kind && !spell.IsFaint);

    /// <summary>A finding that covers half of the spell and hardly anything else.</summary>
    private static bool IsCalledLull(Answer answer, TrueSpell spell) =>
        answer.Findings.Any(found => found.Kind == RegimeKind.Mutual
            && 2 * spell.Overlap(found.Onset, found.End) >= spell.Days
            && 2 * Overlap(found, spell.Onset - Blur, spell.End + Blur) >= found.Days);

    private static bool Has(Answer answer, RegimeKind kind, TrueSpell spell) =>
        2 * answer.Findings.Where(found => found.Kind == kind).Sum(found => spell.Overlap(found.Onset, found.End)) >= spell.Days;

    private static IEnumerable<(bool CalledMutual, bool Recognised)> OneSided(Answer answer)
    {
        var mutual = answer.Truth.Truth.Where(spell => spell.Kind == TruthKind.Mutual).ToArray();
        var recognised = Matching.Of(answer, TruthKind.OneSidedA, RegimeKind.OneSidedA).Matched
            .Concat(Matching.Of(answer, TruthKind.OneSidedB, RegimeKind.OneSidedB).Matched)
            .Select(pair => pair.Truth)
            .ToHashSet();
        return Clear(answer, TruthKind.OneSidedA)
            .Concat(Clear(answer, TruthKind.OneSidedB))
            .Where(spell => !mutual.Any(lull => lull.Overlap(spell.Onset, spell.End) > 0))
            .Select(spell => (Has(answer, RegimeKind.Mutual, spell), recognised.Contains(spell)));
    }

    private static int Overlap(Finding found, int onset, int end) =>
        Math.Max(0, Math.Min(found.End, end) - Math.Max(found.Onset, onset));
}
