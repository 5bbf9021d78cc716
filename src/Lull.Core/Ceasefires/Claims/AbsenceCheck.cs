using Lull.Events;
using Lull.Lulls.Model;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Ceasefires.Claims;

/// <summary>Claims that nothing of a kind happened, held against the acts of that time and against how much would have been recorded.</summary>
internal static class AbsenceCheck
{
    // Silence that was to be expected as likely as not supports nothing.
    private const double LeastSeen = 0.5;

    /// <summary>Checks a claim.</summary>
    public static CheckedClaim Of(Statement statement, ClaimCase @case)
    {
        var scope = statement.Kind is StatementKind.Clash
            ? @case.ScopeOf(statement, statement.Agent) with { Side = null, Member = null }
            : @case.ScopeOfDoer(statement);

        return ClaimTime.Of(statement.Time, @case.Day) is { } time && statement.Modality is Modality.Actual
            ? Of(statement, ClaimKind.Absence, scope, time, @case)
            : new CheckedClaim
            {
                Statement = statement,
                Kind = ClaimKind.Absence,
                Verdict = Verdict.NotCheckable,
                Because = statement.Modality is Modality.Actual && statement.Time.Start is null ? "it does not say since when nothing happened" : AheadText(statement.Time, @case.Day),
            };
    }

    /// <summary>Checks that a scope holds no act in a time.</summary>
    public static CheckedClaim Of(Statement statement, ClaimKind kind, ClaimScope scope, ClaimTime time, ClaimCase @case)
    {
        var against = @case.Acts.Within(time.Longest, scope);
        var (shortest, longest) = (VerdictOf(@case.Acts.Within(time.Shortest, scope)), VerdictOf(against));
        var seen = Seen(scope, time.Longest, @case);
        var verdict = shortest != longest ? Verdict.Contested : longest is Verdict.Supported && seen.Probability < LeastSeen ? Verdict.NotCheckable : longest;
        var because = (against.Count == 0 ? Silence(scope, time.Longest, @case, seen) : ActsRecord.Texts(against)) + Reach(against, time, (shortest, longest));
        if (scope.Place?.Merged(PlacesOf(scope, @case)) is { Count: > 1 } merged)
        {
            because += $"; \"{scope.Place.Name}\" is the name of more than one place: {string.Join(" and ", merged)}";
            verdict = verdict is Verdict.Contradicted ? Verdict.Contested : verdict;
        }

        if (time.Ahead is { } ahead && verdict is Verdict.Supported)
        {
            (verdict, because) = (Verdict.NotCheckable, $"{because}; but it speaks of days up to {DayPhrase.Written(ahead)}, which lay ahead when it was made");
        }

        return new CheckedClaim
        {
            Statement = statement,
            Kind = kind,
            Window = time.Longest,
            Verdict = verdict,
            Because = because + scope.RestsOn + Elsewhere(scope, time.Longest, @case),
            Probability = seen.Probability,
            Rows = [.. against.Select(act => act.Row.Item.Id)],
        };
    }

    /// <summary>What acts make of a claim that there were none.</summary>
    public static Verdict VerdictOf(IReadOnlyList<FoundAct> found) =>
        found.Count == 0 ? Verdict.Supported
        : found.Any(act => act.IsCertain) ? Verdict.Contradicted
        : found.Any(act => act.Fit is Fit.Yes || act.MayBeMember) ? Verdict.Contested
        : Verdict.NotCheckable;

    /// <summary>Why a claim of days that had not passed cannot be checked.</summary>
    public static string AheadText(StatementTime time, DateOnly day) =>
        (time.Start > day ? time.Start : time.End) is { } told && told > day
            ? $"it was made on {DayPhrase.Written(day)} and speaks of days {(time.Start > day ? "from" : "up to")} {DayPhrase.Written(told)}, which lay ahead"
            : $"it was made on {DayPhrase.Written(day)} and says what will be, not what was";

    /// <summary>How likely at least one act would have been recorded, had they gone on as before and been reported as they were in these days.</summary>
    private static (double Probability, double Expected, double? Reporting) Seen(ClaimScope scope, DayInterval days, ClaimCase @case)
    {
        var (rate, before) = @case.RateBefore(days.Start, scope.Side);
        var reporting = ReportingShare.Of(@case.Series, days, before);
        var expected = rate * days.Days * @case.Acts.ShareBefore(days.Start, scope) * (reporting ?? 1);
        var size = NegativeBinomial.SizePerDay * days.Days;
        return (1 - Math.Pow(1 + (expected / size), -size), expected, reporting);
    }

    private static string Silence(ClaimScope scope, DayInterval days, ClaimCase @case, (double Probability, double Expected, double? Reporting) seen)
    {
        var expected = FigureText.Acts(Math.Round(seen.Expected, seen.Expected < 10 ? 1 : 0));
        var press = seen.Reporting switch
        {
            null => "; whether the press was at work could not be checked",
            < 0.95 and var share => $"; other reports were at {FigureText.Acts(Math.Round(100 * share))} % of what they were then",
            _ => "; the press was at work as before",
        };
        return $"no act {scope.By} is in the record {DayPhrase.Span(days.Start, days.End)}; at the rate of the {ClaimCase.DaysBefore} days before {(@case.Assessment.Quiet is { End: null, Onset: var onset } && onset < days.Start ? "the quiet" : "it")}, {expected} were to be expected{press}"
            + (seen.Probability < LeastSeen ? "; so few that silence tells little" : "");
    }

    private static string Reach(IReadOnlyList<FoundAct> against, ClaimTime time, (Verdict Shortest, Verdict Longest) verdicts) =>
        verdicts.Shortest != verdicts.Longest
            ? $"; it depends on how far back the words reach: {StatementNames.Of(verdicts.Shortest)} from {DayPhrase.Written(time.Shortest.Start)}, {StatementNames.Of(verdicts.Longest)} from {DayPhrase.Written(time.Longest.Start)}"
            : verdicts.Longest is not Verdict.Contested ? ""
            : against.Any(act => act is { Fit: Fit.Yes, IsWithin: true }) ? "; not everybody counts them"
            : against.Any(act => act.Fit is Fit.Yes) ? "; they may have been before"
            : "";

    private static string Elsewhere(ClaimScope scope, DayInterval days, ClaimCase @case) =>
        @case.Acts.Elsewhere(days, scope) is > 0 and var left ? $" ({left} {(left == 1 ? "act" : "acts")} left out)" : "";

    private static IEnumerable<Places.Place> PlacesOf(ClaimScope scope, ClaimCase @case) =>
        @case.Rows.Select(row => row.Item).OfType<Event>().Select(act => act.Place).Where(place => scope.Place!.Of(place) is Fit.Yes);
}
