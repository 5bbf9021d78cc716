using Lull.Ceasefires;
using Lull.Events;
using Lull.Lulls;
using Lull.Time;

namespace Lull.Dossiers;

/// <summary>The answer for two sides on a day in two sentences that can be quoted: what is the case, and since when.</summary>
public static class AnswerText
{
    // Fewer days than this tell more of chance than of the sides.
    private const int LatestDays = 30;

    /// <summary>Says it.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="series">The acts that it rests on.</param>
    public static IReadOnlyList<string> Of(Assessment assessment, DyadSeries series)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(series);
        return [State(assessment), Since(assessment, series)];
    }

    private static string State(Assessment assessment)
    {
        var answer = assessment.Answer;
        return $"{Hedge(Math.Round(answer.Probability, 2))}, as known on {DayPhrase.Written(assessment.Day)}: {Finding(assessment, answer.State)} (probability {FigureText.Probability(answer.Probability)}).";
    }

    private static string Hedge(double probability) => probability switch
    {
        >= 0.9 => "Very likely",
        >= 0.66 => "Likely",
        >= 0.5 => "More likely than not",
        _ => "Unclear, but likelier than anything else",
    };

    private static string Finding(Assessment assessment, CeasefireState state)
    {
        var both = $"{assessment.Dyad.A} and {assessment.Dyad.B}";
        return state switch
        {
            CeasefireState.ActiveHostilities => $"no ceasefire is in force between {both}",
            CeasefireState.OneSidedRestraint => $"of {both} only one side has stopped, and no ceasefire is in force",
            CeasefireState.UnexplainedLull => $"{both} are both quiet, and nothing shows that they agreed to it",
            CeasefireState.UnannouncedCeasefire => $"a ceasefire that neither announced is in force between {both}",
            CeasefireState.DeclaredCeasefire => $"a declared ceasefire is in force between {both}",
            CeasefireState.DeclaredNotObserved => $"a ceasefire was declared between {both}, and they fight on",
            CeasefireState.UnderStrain => $"the ceasefire between {both} holds, but is under strain",
            CeasefireState.Collapsed => $"the ceasefire between {both} has collapsed",
            _ => $"too little is reported to tell whether {both} keep a ceasefire",
        };
    }

    private static string Since(Assessment assessment, DyadSeries series)
    {
        if (assessment.Quiet is { End: null } quiet)
        {
            var acts = assessment.Violations.Count;
            return acts > 0
                ? $"Both have been quiet since {Onset(quiet)}, but for {(acts == 1 ? "one hostile act" : $"{acts} hostile acts")} in the record."
                : Math.Round(ActsBetween.Count(series, quiet.Onset, series.End)) is > 0 and var early
                    // Before it is sure that the quiet had begun an act breaks nothing, but it was one.
                    ? $"Both have been quiet since {Onset(quiet)}; the record has {Acts(early)} within that interval and none after it."
                    : $"Both have been quiet since {Onset(quiet)}, and the record has no hostile act by either since.";
        }

        var from = series.End.AddDays(1 - Math.Min(LatestDays, series.Days));
        var (byA, byB) = (ActsBetween.Count(series, fromA: true, from, series.End), ActsBetween.Count(series, fromA: false, from, series.End));
        var ended = assessment.Quiet is { End: { } end } ? $"The quiet since {Onset(assessment.Quiet)} ended about {DayPhrase.Written(end)}; in" : "In";
        return $"{ended} the last {series.End.DayNumber - from.DayNumber + 1} days the record has {Acts(byA)} by {series.Dyad.A} and {Acts(byB)} by {series.Dyad.B}.";
    }

    private static string Onset(RegimeSpell quiet) =>
        quiet.OnsetLow == quiet.OnsetHigh
            ? DayPhrase.Written(quiet.Onset)
            : $"about {DayPhrase.Written(quiet.Onset)} (90 % interval {DayPhrase.Span(quiet.OnsetLow, quiet.OnsetHigh)})";

    private static string Acts(double acts) =>
        Math.Round(acts) switch
        {
            0 => "no act",
            1 => "one act",
            var many => $"{FigureText.Acts(many)} acts",
        };
}
