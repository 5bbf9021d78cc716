using Lull.Events;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Ceasefires.Candidates;

/// <summary>Finds who declared what to whom. What only tells that an arrangement exists is no declaration, and has no date of one.</summary>
internal static class Declarations
{
    // Words of rows by which an arrangement was never declared.
    private static readonly string[] Undeclared = ["unannounced", "undeclared", "tacit", "not announced", "never announced", "not declared"];

    /// <summary>The declarations between two sides, in order of days.</summary>
    public static IReadOnlyList<Declaration> Of(IEnumerable<RecordItem> items, IEnumerable<ReportStatements> reports, SideTies ties) =>
    [
        .. items.OfType<Signal>().Select(signal => Of(signal, ties))
            .Concat(reports.SelectMany(read => read.Statements.Select(statement => Of(read, statement, ties))))
            .OfType<Declaration>()
            .OrderBy(declared => declared.When)
            .ThenBy(declared => declared.Id, StringComparer.Ordinal),
    ];

    /// <summary>True where both ends of a signal belong to different sides, or it is addressed to nobody.</summary>
    public static bool Concerns(RecordItem item, SideTies ties)
    {
        var (source, target) = (ties.SideOf(item.Source, item.When.Start), ties.SideOf(item.Target, item.When.Start));
        return source is not null && (item.Target.Length == 0 || (target is not null && !string.Equals(source, target, StringComparison.Ordinal)));
    }

    private static Declaration? Of(Signal signal, SideTies ties)
    {
        // What reading made of a report is found in its statements.
        if (string.Equals(signal.Dataset, Reading.Candidates.CandidateItems.Dataset, StringComparison.Ordinal) || !Concerns(signal, ties))
        {
            return null;
        }

        var form = Undeclared.Any(word => signal.Note.Contains(word, StringComparison.OrdinalIgnoreCase)) ? DeclaredForm.Unannounced
            : signal.Kind is EventKind.Ceasefire ? signal.Target.Length == 0 ? null : DeclaredForm.Bilateral
            : signal.Kind is EventKind.Suspension ? DeclaredForm.Unilateral
            : (DeclaredForm?)null;
        return new Declaration(
            signal.Id, signal.When, signal.Kind, signal.Source, ties.Registry.Match(signal.Source).Actor,
            ties.SideOf(signal.Source, signal.When.Start)!, form, signal.Note, Purpose: null, []);
    }

    private static Declaration? Of(ReportStatements read, Statement statement, SideTies ties)
    {
        var kind = statement.Kind switch
        {
            StatementKind.Suspension => EventKind.Suspension,
            StatementKind.Ceasefire => EventKind.Ceasefire,
            StatementKind.CeasefireEnd => EventKind.CeasefireEnd,
            StatementKind.Resumption => EventKind.Resumption,
            _ => (EventKind?)null,
        };
        if (kind is not { } told || statement is not { Polarity: Polarity.Affirmed, Modality: Modality.Actual, Time: { Text: not null, Start: { } start, End: { } end } time }
            || start != end && time.Precision is DatePrecision.Day || statement.Declared is DeclaredForm.Unannounced)
        {
            return null;
        }

        var (agent, patient) = (ties.SideOf(statement.Agent, start), ties.SideOf(statement.Patient, start));
        return agent is null || patient is null || string.Equals(agent, patient, StringComparison.Ordinal) ? null
            : new Declaration(
                read.IdOf(statement), new DayInterval(start, end, time.Precision), told, statement.Agent!.Name ?? statement.Agent.Text,
                statement.Agent.ActorId is { } id ? ties.Registry.Find(id) : null, agent,
                statement.Declared ?? (told is EventKind.Suspension ? DeclaredForm.Unilateral : null), statement.Text, statement.Purpose,
                [.. statement.Third.Where(third => third.Role is ThirdRole.Mediator).Select(third => third.Party.Name ?? third.Party.Text)]);
    }
}
