using Lull.Lulls;

namespace Lull.Ceasefires;

/// <summary>Turns who is quiet, and whether by an arrangement, into the states that people ask for; <c>docs/ceasefires.md</c>.</summary>
internal static class StateReckoning
{
    /// <summary>Every state with its probability on a day, the likeliest first; they sum to one.</summary>
    /// <param name="report">What the detector says; its smoothed curve tells whether a quiet has ended lately.</param>
    /// <param name="day">The day's index in the series.</param>
    /// <param name="behaviour">What the guns say of the day.</param>
    /// <param name="answer">Who is quiet, and whether by an arrangement.</param>
    /// <param name="quiet">The quiet that lasts on the day or has lately ended; null where there is none.</param>
    /// <param name="strain">The share, 0 to 1, of an arrangement in force that is under strain.</param>
    public static StateProbability[] Of(LullReport report, int day, Behaviour behaviour, JointAnswer answer, RegimeSpell? quiet, double strain)
    {
        // What the curve has lost lately is an arrangement in question, or one that is over, as far as there was one.
        var agreed = answer.InForce / Math.Max(answer.InForce + answer.QuietUnexplained, double.Epsilon);
        var lost = Math.Max(1 - behaviour.Mutual, double.Epsilon);
        var lately = answer.FightingElse * agreed * Math.Min(1, Strain.UnsettledEnd(report, day) / lost);
        var unsettled = lately * (1 - Strain.Resumed(report, quiet, report.Series.DayAt(day)));
        var collapsed = lately - unsettled + (answer.FightingElse * agreed * Math.Min(1, Strain.SettledEnd(report, day) / lost));
        (CeasefireState State, double Probability)[] states =
        [
            (CeasefireState.UnannouncedCeasefire, answer.QuietUnannounced * (1 - strain)),
            (CeasefireState.DeclaredCeasefire, answer.QuietDeclared * (1 - strain)),
            (CeasefireState.UnderStrain, (answer.InForce * strain) + unsettled),
            (CeasefireState.UnexplainedLull, answer.QuietUnexplained),
            (CeasefireState.OneSidedRestraint, answer.OneSided),
            (CeasefireState.DeclaredNotObserved, answer.FightingDeclared),
            (CeasefireState.Collapsed, collapsed),
            (CeasefireState.ActiveHostilities, answer.FightingElse - unsettled - collapsed),
        ];
        return
        [
            .. states.Select(state => new StateProbability(state.State, Math.Max(0, state.Probability) * (1 - behaviour.Unknown)))
                .Append(new StateProbability(CeasefireState.CannotTell, behaviour.Unknown))
                .OrderByDescending(state => state.Probability)
                .ThenBy(state => state.State),
        ];
    }
}
