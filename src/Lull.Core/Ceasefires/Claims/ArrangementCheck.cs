using Lull.Events;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Ceasefires.Claims;

/// <summary>Claims about an arrangement: that it is in force, that somebody keeps to it, that somebody broke it, that it was announced before something.</summary>
internal static class ArrangementCheck
{
    private const double Likely = 0.8;
    private const double Unlikely = 0.2;

    // A beginning that a claim names may lie so many days away from that of the quiet.
    private const int NearDays = 14;

    /// <summary>Checks that an arrangement is in force, or is not.</summary>
    public static CheckedClaim Existence(Statement statement, ClaimCase @case)
    {
        var claimed = statement.Polarity is Polarity.Affirmed;
        var assessment = @case.Assessment;
        var probability = assessment.InForce;
        var verdict = probability >= Likely ? (claimed ? Verdict.Supported : Verdict.Contradicted)
            : probability <= Unlikely ? (claimed ? Verdict.Contradicted : Verdict.Supported)
            : Verdict.Contested;
        var because = $"from the record without this report, that both are quiet by an arrangement has probability {FigureText.Probability(probability)}; likeliest: {assessment.Answer.State.Name()} ({FigureText.Probability(assessment.Answer.Probability)})";
        if (claimed && statement.Time.Start is { } since && assessment.Quiet is { } quiet && (since < quiet.OnsetLow.AddDays(-NearDays) || since > quiet.OnsetHigh.AddDays(NearDays)))
        {
            because += $"; but the quiet began on {DayPhrase.Written(quiet.Onset)} ({DayPhrase.Span(quiet.OnsetLow, quiet.OnsetHigh)})";
            verdict = verdict is Verdict.Supported ? Verdict.Contested : verdict;
        }

        return Answer(statement, ClaimKind.Existence, verdict, because) with { Probability = probability };
    }

    /// <summary>Checks that somebody keeps to an arrangement: that nothing of his is in the record since it began.</summary>
    /// <param name="statement">The claim.</param>
    /// <param name="keeper">Who is said to keep to it; null for both sides.</param>
    /// <param name="case">What it is held against.</param>
    public static CheckedClaim Compliance(Statement statement, Party? keeper, ClaimCase @case)
    {
        var scope = @case.ScopeOf(statement, keeper) with { Definition = ActDefinition.Any };
        var time = ClaimTime.Of(statement.Time, @case.Day) ?? Since(scope, @case);
        if (time is null)
        {
            return Answer(statement, ClaimKind.Compliance, Verdict.NotCheckable, "it does not say since when, and the record knows neither of a quiet nor of an announcement that it could be counted from");
        }

        var answer = AbsenceCheck.Of(statement, ClaimKind.Compliance, scope, time, @case);
        return answer with
        {
            Because = $"{answer.Because}; that there is an arrangement to keep to has probability {FigureText.Probability(@case.Assessment.InForce)}",
        };
    }

    /// <summary>Checks that somebody announced before a day that he stops; and were there others who did not?</summary>
    public static CheckedClaim Sequence(Statement statement, DateOnly by, ClaimCase @case)
    {
        var side = @case.SideOf(statement.Agent);
        var stopped = @case.Rows.Select(row => row.Item)
            .Where(item => item is Signal or Event && item.Kind is EventKind.Suspension or EventKind.Ceasefire && IsSaid(item))
            .ToList();
        var refused = @case.Items.Where(item => item.Kind is EventKind.CeasefireRejection or EventKind.Resumption && IsSaid(item)).ToList();
        var verdict = stopped.Count == 0 ? Verdict.NotCheckable : refused.Count > 0 ? Verdict.Contested : Verdict.Supported;
        var because = stopped.Count == 0 ? $"no announcement by {side ?? "that side"} up to {DayPhrase.Written(by)} is in the record"
            : Texts(stopped) + (refused.Count > 0 ? $"; but refused by {Texts(refused)}" : "");
        return Answer(statement, ClaimKind.Sequence, verdict, because) with { Rows = [.. stopped.Concat(refused).Select(item => item.Id)] };

        bool IsSaid(RecordItem item) =>
            item.When.Start <= by && item.When.Start >= by.AddDays(-ClaimCase.DaysBefore)
            && side is not null && string.Equals(@case.Ties.SideOf(item.Source, item.When.Start), side, StringComparison.Ordinal);

        static string Texts(List<RecordItem> items) => string.Join("; ", items.Select(item => $"{item.Source} on {DayPhrase.Written(item.When.Start)}"));
    }

    /// <summary>Checks that somebody broke an arrangement. Silence never refutes an accusation.</summary>
    public static CheckedClaim Violation(Statement statement, ClaimCase @case)
    {
        var scope = @case.ScopeOf(statement, statement.Patient) with { Definition = ActDefinition.Any };
        if (scope.Side is null)
        {
            return Answer(statement, ClaimKind.Violation, Verdict.NotCheckable, "it does not say which side broke the arrangement");
        }

        var time = ClaimTime.Of(statement.Time, @case.Day)?.Longest ?? new DayInterval(@case.Day.AddDays(-7), @case.Day);
        var found = @case.Acts.Within(time, scope);
        var verdict = found.Count == 0 ? Verdict.NotCheckable : found.Any(act => act.IsCertain) ? Verdict.Supported : Verdict.Contested;
        return Answer(
            statement,
            ClaimKind.Violation,
            verdict,
            (found.Count == 0 ? $"no act {scope.By} is in the record {DayPhrase.Span(time.Start, time.End)}; the record may not have it yet" : ActsRecord.Texts(found)) + scope.RestsOn) with
        {
            Window = time,
            Rows = [.. found.Select(act => act.Row.Item.Id)],
        };
    }

    // Since the quiet began, or else since the side last said that it stops.
    private static ClaimTime? Since(ClaimScope scope, ClaimCase @case)
    {
        var from = @case.Assessment.Quiet is { End: null } quiet ? quiet.OnsetHigh
            : @case.Rows.Select(row => row.Item)
                .LastOrDefault(item => item.Kind is EventKind.Suspension or EventKind.Ceasefire
                    && (scope.Side is null || item.Kind is EventKind.Ceasefire || string.Equals(@case.Ties.SideOf(item.Source, item.When.Start), scope.Side, StringComparison.Ordinal)))
                ?.When.End;
        if (from is not { } start || start > @case.Day)
        {
            return null;
        }

        var days = new DayInterval(start, @case.Day);
        return new ClaimTime(days, days);
    }

    private static CheckedClaim Answer(Statement statement, ClaimKind kind, Verdict verdict, string because) =>
        new() { Statement = statement, Kind = kind, Verdict = verdict, Because = because };
}
