using Lull.Events;
using Lull.Reading.Statements;

namespace Lull.Ceasefires.Violations;

/// <summary>What the sides deny having done.</summary>
internal sealed class Denials
{
    private const string DenialType = "denial";

    // A denial speaks of what has just happened, not of the week before last.
    private const int Days = 7;

    private readonly List<(string Denier, DateOnly From, DateOnly To)> _denials;
    private readonly SideTies _ties;

    /// <summary>Gathers the denials up to a day.</summary>
    public Denials(IEnumerable<RecordItem> items, IEnumerable<ReportStatements> reports, SideTies ties, DateOnly day)
    {
        _ties = ties;
        _denials =
        [
            .. items.Where(item => item.When.Start <= day && item is Event { Kind: EventKind.Other, TypeText: DenialType } && ties.SideOf(item.Source, item.When.Start) is not null)
                .Select(item => (item.Source, item.When.Start.AddDays(-Days), item.When.End)),
            .. from read in reports
               where read.Report.Date <= day
               from statement in read.Statements
               where IsDenial(statement) && ties.SideOf(statement.Agent, read.Report.Date!.Value) is { } side && SpeaksFor(statement, side, read.Report.Date!.Value)
               let window = Window(statement, read.Report.Date!.Value)
               select (statement.Agent!.Name ?? statement.Agent.Text, window.From, window.To),
        ];
    }

    /// <summary>Who denies an act, as named.</summary>
    public IReadOnlyList<string> Of(RecordItem act) =>
    [
        .. _denials.Where(denial => denial.From <= act.When.End && act.When.Start <= denial.To && Concerns(denial.Denier, act))
            .Select(denial => denial.Denier)
            .Distinct(StringComparer.Ordinal),
    ];

    // The doer itself, a member of it, or an umbrella above it.
    private bool Concerns(string denier, RecordItem act)
    {
        if (string.Equals(denier, act.Source, StringComparison.Ordinal))
        {
            return true;
        }

        return _ties.Match(denier) is { } one && _ties.Match(act.Source) is { } doer
            && (one == doer || _ties.Registry.IsUnder(one, doer, act.When.Start) || _ties.Registry.IsUnder(doer, one, act.When.Start));
    }

    private static bool IsDenial(Statement statement) =>
        statement.Kind is StatementKind.Denial
        || (statement.Kind is StatementKind.Attack or StatementKind.Strike or StatementKind.Killing or StatementKind.Clash or StatementKind.Seizure
            && (statement.Modality is Modality.Denied || statement is { Polarity: Polarity.Negated, Modality: Modality.Actual }));

    private bool SpeaksFor(Statement statement, string side, DateOnly day) =>
        statement.Speakers.Count > 0 && statement.Speakers[^1].ActorId is { } id && _ties.Registry.Find(id) is { } actor
            ? string.Equals(_ties.SideOf(actor, day), side, StringComparison.Ordinal)
            : statement.Modality is Modality.Denied || statement.Kind is StatementKind.Denial;

    private static (DateOnly From, DateOnly To) Window(Statement statement, DateOnly published) =>
        statement.Time is { Start: { } start, End: { } end } && start <= end && end <= published
            ? (start.AddDays(-1), end.AddDays(1))
            : (published.AddDays(-Days), published);
}
