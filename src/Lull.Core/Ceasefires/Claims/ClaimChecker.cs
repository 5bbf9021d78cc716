using Lull.Actors;
using Lull.Events;
using Lull.Lulls;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Ceasefires.Claims;

/// <summary>
/// Holds what a report claims of two sides against the record. Nothing that the report itself says counts as evidence, and
/// nothing after its day; <c>docs/ceasefires.md</c> has the rules.
/// </summary>
/// <param name="registry">Who is who.</param>
/// <param name="assessment">The assessment of the pair on the report's day, from the record without the report.</param>
/// <param name="series">The pair's series up to that day.</param>
/// <param name="items">The rows of the record.</param>
public sealed class ClaimChecker(ActorRegistry registry, Assessment assessment, DyadSeries series, IReadOnlyList<RecordItem> items)
{
    // The rate that a silence is held against is that of so many days before it.
    private const int DaysBefore = 90;

    // Acts come in bursts: a week of them says hardly more than one act. The size of the negative binomial, per day.
    private const double SizePerDay = 1.0 / 7;

    private readonly SideTies _ties = new(assessment.Dyad, registry);

    private readonly IReadOnlyList<EvidenceRow> _rows = DyadEvidence.Of(
        items.Where(item => item.When.Start <= assessment.Day), assessment.Dyad, registry, []);

    /// <summary>The checkable claims among a report's statements, in reading order.</summary>
    public IReadOnlyList<CheckedClaim> Check(IReadOnlyList<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var acts = new ActsRecord(_rows, _ties);
        var claims = new List<CheckedClaim>();
        for (var index = 0; index < statements.Count; index++)
        {
            var statement = index > 0 && GoesOn(statements[index - 1], statements[index])
                ? statements[index] with { Time = statements[index - 1].Time }
                : statements[index];
            if (Check(statement, acts) is { } claim)
            {
                claims.Add(claim with { Statement = statements[index] });
            }
        }

        return claims;
    }

    // "For three weeks no bases have been attacked, and no leader has been struck": the second has the first one's time.
    private static bool GoesOn(Statement before, Statement statement) =>
        before is { Polarity: Polarity.Negated, Time.Start: not null } && statement is { Polarity: Polarity.Negated, Time: { Start: null, End: null, IsRecurrent: false } }
        && IsAct(before.Kind) && IsAct(statement.Kind)
        && before.Speakers.Count > 0 && statement.Speakers.Count > 0
        && string.Equals(before.Speakers[^1].Text, statement.Speakers[^1].Text, StringComparison.Ordinal);

    /// <summary>True where statements of a day name both sides of a dyad, by any of their names or by members of theirs.</summary>
    public static bool NamesBoth(ActorRegistry registry, Dyad dyad, DateOnly day, IReadOnlyList<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var ties = new SideTies(dyad, registry);
        return statements.SelectMany(statement => new[] { statement.Agent, statement.Patient })
            .Select(party => ties.SideOf(party, day))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Count() == 2;
    }

    private CheckedClaim? Check(Statement statement, ActsRecord acts)
    {
        if (statement.Modality is not Modality.Actual || !Concerns(statement))
        {
            return null;
        }

        return statement switch
        {
            { Polarity: Polarity.Negated } when IsAct(statement.Kind) => Absence(statement, acts),
            { Kind: StatementKind.Ceasefire, Time.Start: null } => Existence(statement),
            { Count: { } count } when IsAct(statement.Kind) && statement.Time.Start < statement.Time.End => Count(statement, count, acts),
            { Kind: StatementKind.Suspension, Time: { Start: null, End: { } } } => Sequence(statement),
            { Kind: StatementKind.ViolationClaim } => Violation(statement, acts),
            _ => null,
        };
    }

    private CheckedClaim Absence(Statement statement, ActsRecord acts)
    {
        var doer = SideOf(statement.Agent) ?? (SideOf(statement.Patient) is { } target ? OtherThan(target) : null);
        if (ClaimTime.Of(statement.Time, assessment.Day) is not { } time)
        {
            return Answer(statement, ClaimKind.Absence, Verdict.NotCheckable, "it does not say since when nothing happened", window: null);
        }

        var expected = RateBefore(time.Longest.Start, doer) * time.Longest.Days;
        var size = SizePerDay * time.Longest.Days;
        var seen = 1 - Math.Pow(1 + (expected / size), -size);
        var (shortest, longest) = (OfAbsence(acts.Within(time.Shortest, doer), acts), OfAbsence(acts.Within(time.Longest, doer), acts));
        var verdict = shortest == longest ? longest : Verdict.Contested;
        IReadOnlyList<EvidenceRow> against = acts.Within(time.Longest, doer);
        var by = doer is null ? "between the two" : $"by {doer}";
        var because = against.Count == 0
            ? $"no act {by} is in the record {DayPhrase.Span(time.Longest.Start, time.Longest.End)}; at the rate of the {DaysBefore} days before, {FigureText.Acts(Math.Round(expected, expected < 10 ? 1 : 0))} were to be expected"
            : $"{string.Join("; ", against.Select(ActsRecord.Text))}";
        if (verdict is Verdict.Contested)
        {
            because += shortest == longest
                ? "; not everybody counts them"
                : $"; it depends on how far back the words reach: {StatementNames.Of(shortest)} from {DayPhrase.Written(time.Shortest.Start)}, {StatementNames.Of(longest)} from {DayPhrase.Written(time.Longest.Start)}";
        }

        return Answer(statement, ClaimKind.Absence, verdict, because, time.Longest, seen, Ids(against));
    }

    // Acts a day that one side, or both, did in the days before, those known only as a sum included.
    private double RateBefore(DateOnly day, string? doer)
    {
        var (from, to) = (day.AddDays(-DaysBefore), day.AddDays(-1));
        var acts = doer is null ? ActsBetween.Count(series, from, to)
            : ActsBetween.Count(series, string.Equals(doer, series.Dyad.A, StringComparison.Ordinal), from, to);
        return acts / DaysBefore;
    }

    private static Verdict OfAbsence(IReadOnlyList<EvidenceRow> found, ActsRecord acts) =>
        found.Count == 0 ? Verdict.Supported : found.Any(acts.IsFirm) ? Verdict.Contradicted : Verdict.Contested;

    private CheckedClaim Existence(Statement statement)
    {
        var claimed = statement.Polarity is Polarity.Affirmed;
        var probability = assessment.InForce;
        var verdict = probability >= 0.8 ? (claimed ? Verdict.Supported : Verdict.Contradicted)
            : probability <= 0.2 ? (claimed ? Verdict.Contradicted : Verdict.Supported)
            : Verdict.Contested;
        return Answer(
            statement, ClaimKind.Existence, verdict,
            $"from the record without this report, that both are quiet by an arrangement has probability {FigureText.Probability(probability)}; likeliest: {assessment.Answer.State.Name()} ({FigureText.Probability(assessment.Answer.Probability)})",
            window: null,
            probability);
    }

    private CheckedClaim Count(Statement statement, CountRange claimed, ActsRecord acts)
    {
        var doer = SideOf(statement.Agent);
        if (ClaimTime.Of(statement.Time, assessment.Day) is not { } time)
        {
            return Answer(statement, ClaimKind.Count, Verdict.NotCheckable, "it does not say of which days it counts", window: null);
        }

        var found = acts.Within(time.Longest, doer);
        var known = found.Sum(act => act.Item is Event { Count: var count } ? count.Middle : 1);
        var tallies = _rows.Where(row => row.Item is Tally && row.Item.When.End <= time.Longest.End && row.Item.When.End >= time.Longest.End.AddDays(-7) && row.Item.When.Start <= time.Longest.Start.AddDays(7))
            .Select(row => (row.Item.Publisher, ((Tally)row.Item).Count, row.Item.Id))
            .ToList();
        var matching = tallies.Where(tally => tally.Count.Low <= (claimed.High ?? int.MaxValue) && (tally.Count.High ?? int.MaxValue) >= claimed.Low).ToList();
        var verdict = matching.Count > 0 ? (matching.Count == tallies.Count ? Verdict.Supported : Verdict.Contested)
            : tallies.Count > 0 ? Verdict.Contradicted
            : known > (claimed.High ?? double.MaxValue) ? Verdict.Contradicted
            : known >= claimed.Low ? Verdict.Supported
            : Verdict.NotCheckable;
        var counted = tallies.Count > 0 ? $"; counted by {string.Join(", ", tallies.Select(tally => $"{tally.Publisher} {tally.Count}"))}" : "";
        return Answer(
            statement, ClaimKind.Count, verdict,
            $"{FigureText.Acts(known)} acts are known one by one {DayPhrase.Span(time.Longest.Start, time.Longest.End)}{counted}", time.Longest,
            rows: [.. Ids(found), .. tallies.Select(tally => tally.Id)]);
    }

    // "Announced before the killing that they stop": by whom, and were there others who did not?
    private CheckedClaim Sequence(Statement statement)
    {
        var by = statement.Time.End!.Value;
        var side = SideOf(statement.Agent);
        var said = _rows.Where(row => row.Item is Signal or Event && row.Item.When.Start <= by && row.Item.When.Start >= by.AddDays(-DaysBefore)
                && side is not null && string.Equals(_ties.SideOf(row.Item.Source, row.Item.When.Start), side, StringComparison.Ordinal))
            .ToList();
        var stopped = said.Where(row => row.Item.Kind is EventKind.Suspension or EventKind.Ceasefire).ToList();
        var refused = items.Where(item => item.Kind is EventKind.CeasefireRejection or EventKind.Resumption && item.When.Start <= by && item.When.Start >= by.AddDays(-DaysBefore)
            && side is not null && string.Equals(_ties.SideOf(item.Source, item.When.Start), side, StringComparison.Ordinal)).ToList();
        var verdict = stopped.Count == 0 ? Verdict.NotCheckable : refused.Count > 0 ? Verdict.Contested : Verdict.Supported;
        var because = stopped.Count == 0 ? $"no announcement by {side ?? "that side"} up to {DayPhrase.Written(by)} is in the record"
            : $"{string.Join("; ", stopped.Select(row => $"{row.Item.Source} on {DayPhrase.Written(row.Item.When.Start)}"))}"
                + (refused.Count > 0 ? $"; but refused by {string.Join("; ", refused.Select(item => $"{item.Source} on {DayPhrase.Written(item.When.Start)}"))}" : "");
        return Answer(statement, ClaimKind.Sequence, verdict, because, window: null, rows: [.. Ids(stopped), .. refused.Select(item => item.Id)]);
    }

    private CheckedClaim Violation(Statement statement, ActsRecord acts)
    {
        if (SideOf(statement.Patient) is not { } accused)
        {
            return Answer(statement, ClaimKind.Violation, Verdict.NotCheckable, "it does not say which side broke the arrangement", window: null);
        }

        var time = ClaimTime.Of(statement.Time, assessment.Day)
            ?? new ClaimTime(new DayInterval(assessment.Day.AddDays(-7), assessment.Day), new DayInterval(assessment.Day.AddDays(-7), assessment.Day));
        var found = acts.Within(time.Longest, accused);
        var verdict = found.Count == 0 ? Verdict.NotCheckable : found.Any(acts.IsFirm) ? Verdict.Supported : Verdict.Contested;
        return Answer(
            statement, ClaimKind.Violation, verdict,
            found.Count == 0 ? $"no act by {accused} is in the record {DayPhrase.Span(time.Longest.Start, time.Longest.End)}; the record may not have it yet" : string.Join("; ", found.Select(ActsRecord.Text)),
            time.Longest,
            rows: Ids(found));
    }

    private static CheckedClaim Answer(
        Statement statement,
        ClaimKind kind,
        Verdict verdict,
        string because,
        DayInterval? window,
        double? probability = null,
        IReadOnlyList<string>? rows = null) =>
        new()
        {
            Statement = statement,
            Kind = kind,
            Verdict = verdict,
            Because = because,
            Window = window,
            Probability = probability,
            Rows = rows ?? [],
        };

    private bool Concerns(Statement statement)
    {
        var (agent, patient) = (SideOf(statement.Agent), SideOf(statement.Patient));
        return (statement.Agent is null || agent is not null) && (statement.Patient is null || patient is not null)
            && ((agent ?? patient) is not null || statement.Kind is StatementKind.Ceasefire);
    }

    private string? SideOf(Party? party) => _ties.SideOf(party, assessment.Day);

    private string OtherThan(string side) =>
        string.Equals(side, assessment.Dyad.A, StringComparison.Ordinal) ? assessment.Dyad.B : assessment.Dyad.A;

    private static IReadOnlyList<string> Ids(IEnumerable<EvidenceRow> rows) => [.. rows.Select(row => row.Item.Id)];

    private static bool IsAct(StatementKind kind) =>
        kind is StatementKind.Attack or StatementKind.Strike or StatementKind.Killing or StatementKind.Clash or StatementKind.Seizure;
}
