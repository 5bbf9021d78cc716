using Lull.Actors;
using Lull.Events;
using Lull.Reading.Statements;

namespace Lull.Ceasefires.Claims;

/// <summary>
/// Holds what a report claims of two sides against the record. Nothing that the report itself says counts as evidence, and
/// nothing after its day; <c>docs/ceasefires.md</c> has the rules.
/// </summary>
/// <param name="registry">Who is who.</param>
/// <param name="assessment">The assessment of the pair on the report's day, from the record without the report.</param>
/// <param name="series">The pair's series up to that day.</param>
/// <param name="items">The rows of the record, without those that the report itself gave.</param>
public sealed class ClaimChecker(ActorRegistry registry, Assessment assessment, DyadSeries series, IReadOnlyList<RecordItem> items)
{
    /// <summary>The checkable claims of a report, in reading order.</summary>
    public IReadOnlyList<CheckedClaim> Check(ReportStatements read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var @case = new ClaimCase(registry, assessment, series, items, read.Report.Text);
        var statements = read.Statements;
        var claims = new List<CheckedClaim>();
        for (var index = 0; index < statements.Count; index++)
        {
            var statement = index > 0 && GoesOn(statements[index - 1], statements[index])
                ? statements[index] with { Time = statements[index - 1].Time }
                : statements[index];
            if (!read.IsHeadline(statements[index]) && Check(statement, @case) is { } claim)
            {
                claims.Add(claim with { Statement = statements[index] });
            }
        }

        return claims;
    }

    /// <summary>True where statements of a day name both sides of a dyad, by any of their names or by members of theirs.</summary>
    public static bool NamesBoth(ActorRegistry registry, Dyad dyad, DateOnly day, IReadOnlyList<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return new SideTies(dyad, registry).AreBothNamed(statements, day);
    }

    // "For three weeks no bases have been attacked, and no leader has been struck": the second has the first one's time.
    private static bool GoesOn(Statement before, Statement statement) =>
        before is { Polarity: Polarity.Negated, Time.Start: not null } && statement is { Polarity: Polarity.Negated, Time: { Start: null, End: null, IsRecurrent: false } }
        && IsAct(before.Kind) && IsAct(statement.Kind)
        && before.Speakers.Count > 0 && statement.Speakers.Count > 0
        && string.Equals(before.Speakers[^1].Text, statement.Speakers[^1].Text, StringComparison.Ordinal);

    private static CheckedClaim? Check(Statement statement, ClaimCase @case)
    {
        if (!Concerns(statement, @case))
        {
            return null;
        }

        // What somebody promises will not be done cannot be held against what was.
        if (statement is { Modality: Modality.Planned, Polarity: Polarity.Negated } && IsAct(statement.Kind))
        {
            return statement.Time.End is null || statement.Time.End > @case.Day || statement.Time.Start == @case.Day ? AbsenceCheck.Of(statement, @case) : null;
        }

        return statement.Modality is not Modality.Actual ? null : statement switch
        {
            { Polarity: Polarity.Negated } when IsAct(statement.Kind) => AbsenceCheck.Of(statement, @case),
            { Polarity: Polarity.Negated, Kind: StatementKind.ViolationClaim } => ArrangementCheck.Compliance(statement, KeeperOf(statement, @case), @case),
            { Kind: StatementKind.Ceasefire, Polarity: Polarity.Affirmed } when @case.WordsOf(statement).TellsOfKeeping() => ArrangementCheck.Compliance(statement, statement.Agent, @case),
            { Kind: StatementKind.Ceasefire } when statement.Time.Start is null || IsLasting(statement.Time, @case) => ArrangementCheck.Existence(statement, @case),
            { Rank: { } rank } when IsAct(statement.Kind) => OrdinalCheck.Of(statement, rank, @case),
            { Count: { } count } when IsAct(statement.Kind) && IsCounted(statement, count) => CountCheck.Of(statement, count, @case),
            { Kind: StatementKind.Suspension, Time: { Start: null, End: { } by } } => ArrangementCheck.Sequence(statement, by, @case),
            { Kind: StatementKind.ViolationClaim } => ArrangementCheck.Violation(statement, @case),
            _ => null,
        };
    }

    // A number of acts in a time; two rockets on Monday are one act.
    private static bool IsCounted(Statement statement, CountRange count) =>
        count.Low > 1 && (statement.Time.Start is null || statement.Time.Start < statement.Time.End);

    private static bool IsLasting(StatementTime time, ClaimCase @case) => time.Start < time.End && time.End >= @case.Day;

    private static Party? KeeperOf(Statement statement, ClaimCase @case) =>
        @case.SideOf(statement.Patient) is not null ? statement.Patient : statement.Agent;

    private static bool Concerns(Statement statement, ClaimCase @case)
    {
        var (agent, patient) = (@case.SideOf(statement.Agent), @case.SideOf(statement.Patient));
        var isTold = (statement.Agent is null || agent is not null || ClaimCase.IsBoth(statement.Agent)) && (statement.Patient is null || patient is not null || ClaimCase.IsBoth(statement.Patient) || IsPlace(statement));
        return isTold && ((agent ?? patient) is not null || statement.Kind is StatementKind.Ceasefire or StatementKind.ViolationClaim || (IsPlace(statement) && @case.HasActsAt(statement)));
    }

    // "At Ain al-Asad": what was hit is where it was.
    private static bool IsPlace(Statement statement) =>
        statement is { Place: { } place, Patient: { ActorId: null } hit } && (hit.Text.Contains(place.Text, StringComparison.Ordinal) || place.Text.Contains(hit.Text, StringComparison.Ordinal));

    private static bool IsAct(StatementKind kind) =>
        kind is StatementKind.Attack or StatementKind.Strike or StatementKind.Killing or StatementKind.Clash or StatementKind.Seizure;
}
