using Lull.Events;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Ceasefires.Claims;

/// <summary>Claims of how many acts there were, held against each publisher's own count, or else against the acts known one by one.</summary>
internal static class CountCheck
{
    // A tally that begins or ends so many days away from the time of a claim is still of that time.
    private const int NearDays = 7;

    // "About 140" is anything within a tenth of it.
    private const double Roughly = 0.1;

    private enum Match
    {
        Agrees,
        Differs,
        Open,
    }

    /// <summary>Checks a claim.</summary>
    public static CheckedClaim Of(Statement statement, CountRange told, ClaimCase @case)
    {
        var scope = @case.ScopeOfDoer(statement);

        var answer = new CheckedClaim { Statement = statement, Kind = ClaimKind.Count, Verdict = Verdict.NotCheckable, Because = "it does not say of which days it counts" };
        if (ClaimTime.Of(statement.Time, @case.Day) is not { } time)
        {
            return statement.Time.Start > @case.Day ? answer with { Because = AbsenceCheck.AheadText(statement.Time, @case.Day) } : answer;
        }

        var claimed = @case.WordsOf(statement).IsRough() ? Widened(told) : told;
        var found = @case.Acts.Within(time.Longest, scope);
        var known = Known(found);
        var counts = scope.IsOpen ? Counts(time.Longest, scope, @case) : [];
        var verdict = counts.Count > 0 ? VerdictOf([.. counts.Select(count => Compare(claimed, count.Range, count.IsStale))])
            : claimed.High < known.Low ? Verdict.Contradicted
            : claimed.Low <= known.Low ? Verdict.Supported
            : claimed.Low <= known.High ? Verdict.Contested
            : Verdict.NotCheckable;
        var ahead = time.Ahead is { } day ? $"; it counts days up to {DayPhrase.Written(day)}, which lay ahead when it was made" : "";
        return answer with
        {
            Window = time.Longest,
            Verdict = ahead.Length > 0 && verdict is not Verdict.Supported ? Verdict.NotCheckable : verdict,
            Because = $"{known} acts are known one by one {DayPhrase.Span(time.Longest.Start, time.Longest.End)}{TextOf(counts, scope, @case)}{scope.RestsOn}{ahead}",
            Rows = [.. found.Select(act => act.Row.Item.Id), .. counts.Select(count => count.Tally.Id)],
        };
    }

    // The last count of each publisher that runs from the same first day, with what is known one by one since.
    private static List<PublisherCount> Counts(DayInterval days, ClaimScope scope, ClaimCase @case) =>
    [
        .. @case.Tallies
            .Where(tally => Math.Abs(tally.When.Start.DayNumber - days.Start.DayNumber) <= NearDays && tally.When.End <= days.End
                && (scope.Side is null || string.Equals(@case.Ties.SideOf(tally.Source, tally.When.Start), scope.Side, StringComparison.Ordinal)))
            .GroupBy(tally => tally.Publisher, StringComparer.Ordinal)
            .Select(group => group.OrderBy(tally => tally.When.End).ThenBy(tally => tally.Id, StringComparer.Ordinal).Last())
            .OrderBy(tally => tally.Publisher, StringComparer.Ordinal)
            .Select(tally => Extended(tally, days, scope, @case)),
    ];

    private static PublisherCount Extended(Tally tally, DayInterval days, ClaimScope scope, ClaimCase @case)
    {
        var later = tally.When.End < days.End ? Known(@case.Acts.Within(new DayInterval(tally.When.End.AddDays(1), days.End), scope)) : CountRange.Exactly(0);
        var range = new CountRange(tally.Count.Low + later.Low, tally.Count.High + later.High);
        return new PublisherCount(tally, later, range, days.End.DayNumber - tally.When.End.DayNumber > NearDays);
    }

    // What happened after an old count may not all be known one by one, so that more is possible, but never less.
    private static Match Compare(CountRange claimed, CountRange counted, bool isStale) =>
        claimed.High < counted.Low ? Match.Differs
        : claimed.Low <= (counted.High ?? int.MaxValue) ? Match.Agrees
        : isStale ? Match.Open
        : Match.Differs;

    private static Verdict VerdictOf(IReadOnlyList<Match> matches) =>
        matches.Contains(Match.Agrees) ? (matches.Contains(Match.Differs) ? Verdict.Contested : Verdict.Supported)
        : matches.Contains(Match.Differs) ? Verdict.Contradicted
        : Verdict.NotCheckable;

    // At least what is certain, at most all that may be meant.
    private static CountRange Known(IReadOnlyList<FoundAct> found)
    {
        var low = found.Where(act => act.IsCertain).Sum(act => ((Event)act.Row.Item).Count.Low);
        var high = found.Sum(act => ((Event)act.Row.Item).Count is var count ? count.High ?? count.Low : 0);
        return new CountRange(low, high);
    }

    private static CountRange Widened(CountRange told) =>
        new((int)Math.Floor(told.Low * (1 - Roughly)), told.High is { } high ? (int)Math.Ceiling(high * (1 + Roughly)) : null);

    private static string TextOf(List<PublisherCount> counts, ClaimScope scope, ClaimCase @case) =>
        counts.Count > 0 ? "; counted by " + string.Join(", ", counts.Select(TextOf))
        : !scope.IsOpen && @case.Tallies.Any() ? "; what publishers count is not told by place or kind, so that their counts say nothing here"
        : "; nobody's own count of these days is in the record";

    private static string TextOf(PublisherCount count) =>
        $"{(count.Tally.Publisher.Length > 0 ? count.Tally.Publisher : "nobody named")} {count.Tally.Count} up to {DayPhrase.Written(count.Tally.When.End)}"
        + (count.Later.High > 0 ? $" and {count.Later} known since" : "");

    private sealed record PublisherCount(Tally Tally, CountRange Later, CountRange Range, bool IsStale);
}
