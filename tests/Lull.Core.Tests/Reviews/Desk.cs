using Lull.Actors;
using Lull.Ceasefires;
using Lull.Core.Tests.Events;
using Lull.Events;
using Lull.Reading.Candidates;
using Lull.Reading.Statements;
using Lull.Reviews;
using Lull.Time;
using Words = Lull.Core.Tests.Ceasefires.Words;

namespace Lull.Core.Tests.Reviews;

/// <summary>Reviewers at work on a few rows and one report.</summary>
internal static class Desk
{
    public static readonly DateOnly Day = new(2024, 2, 4);

    public static ActorRegistry Registry => Items.Actors;

    /// <summary>A report that tells of one attack as fact, and of another as only feared.</summary>
    public static ReportStatements Report { get; } = new(
        Words.Report(Day.AddDays(1), text: "The Front attacked the Americans on Sunday and may do so again on Monday."),
        [
            Attack("s1", Day, Modality.Actual),
            Attack("s2", Day.AddDays(1), Modality.Feared),
        ]);

    /// <summary>What the report adds to the record.</summary>
    public static IReadOnlyList<RecordItem> Derived => new CandidateItems(Registry).Of(Report.Report, Report.Statements, "report.txt");

    public static ReviewSubject First => ReviewSubject.OfStatement(Report, Report.Statements[0]);

    public static ReviewSubject Second => ReviewSubject.OfStatement(Report, Report.Statements[1]);

    public static Decision Decides(int number, ReviewSubject subject, ReviewVerdict verdict, string reviewer = "ana", params IReadOnlyList<FieldChange> changes) =>
        new() { Number = number, Subject = subject, Verdict = verdict, Reviewer = reviewer, Changes = changes };

    public static Decision TakesBack(int number, Decision earlier, string? reviewer = null) =>
        new() { Number = number, Subject = earlier.Subject, Verdict = ReviewVerdict.Undo, Reviewer = reviewer ?? earlier.Reviewer, Undoes = earlier.Number };

    public static ReviewedEvidence Evidence(params IEnumerable<Decision> decisions) => new(Registry, StandingDecisions.Of(decisions));

    /// <summary>The rows as decisions leave them.</summary>
    public static IReadOnlyList<RecordItem> Rows(IReadOnlyList<RecordItem> items, params IEnumerable<Decision> decisions) =>
        [.. Evidence(decisions).Items(items, [Report])];

    public static Statement Attack(string id, DateOnly day, Modality modality) => Words.Statement(StatementKind.Attack) with
    {
        Id = id,
        Modality = modality,
        Time = new StatementTime(day, day, DatePrecision.Day, TimeBasis.Report, Text: "on Sunday"),
        Confidence = 0.75,
    };
}
