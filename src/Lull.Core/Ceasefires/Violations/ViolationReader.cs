using Lull.Ceasefires.Claims;
using Lull.Events;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Ceasefires.Violations;

/// <summary>Says of the hostile acts within a quiet who did each, how severe it is and who disputes it, and what the parties themselves count.</summary>
internal sealed class ViolationReader(AssessmentInput input, SideTies ties)
{
    /// <summary>The violations among the acts between two sides.</summary>
    /// <param name="acts">The acts since the quiet began, of each all the rows that tell it.</param>
    /// <param name="all">All acts of the pair: who counts most of them is asked first whether an act is beyond dispute.</param>
    public IReadOnlyList<Violation> Of(IReadOnlyList<IReadOnlyList<EvidenceRow>> acts, IReadOnlyList<EvidenceRow> all)
    {
        if (acts.Count == 0)
        {
            return [];
        }

        var denials = new Denials(input.Items, input.Reports, ties, input.Day);
        var record = new ActsRecord(all, ties);
        return
        [
            .. acts.Select(rows => new Violation
            {
                Item = rows[0].Item,
                Also = [.. rows.Skip(1).Select(row => row.Item.Id)],
                Side = SideOf(rows[0].Item),
                Severity = Severity.Of(rows[0].Item),
                DisputedBy = [.. rows.SelectMany(row => denials.Of(row.Item)).Distinct(StringComparer.Ordinal)],
                IsConfirmed = rows.Count > 1 || record.IsFirm(rows[0]),
            }),
        ];
    }

    /// <summary>What anybody counts of the days since the quiet began, in order of days.</summary>
    /// <param name="since">When the quiet began; null where there is none, and then nobody counts anything.</param>
    /// <param name="acts">The acts of the pair.</param>
    public IReadOnlyList<ClaimedToll> Tolls(DateOnly? since, IReadOnlyList<EvidenceRow> acts) =>
        since is not { } onset ? []
        :
        [
            .. OfRows(onset).Concat(OfStatements(onset))
                .Select(toll => toll with { Recorded = Recorded(toll, acts) })
                .OrderBy(toll => toll.Days)
                .ThenBy(toll => toll.Source, StringComparer.Ordinal),
        ];

    private string? SideOf(RecordItem item) =>
        item is Event { Symmetric: true } || item.Kind is EventKind.Clash || UnattributedActs.IsNobody(item.Source) ? null : ties.SideOf(item.Source, item.When.Start);

    private IEnumerable<ClaimedToll> OfRows(DateOnly onset) =>
        from item in input.Items
        where item is Tally && item.Kind.IsHostileAct() && item.When.Start >= onset && item.When.End <= input.Day
        let against = ties.SideOf(item.Source, item.When.Start)
        where against is not null && ties.SideOf(item.Target, item.When.Start) is { } target && !string.Equals(target, against, StringComparison.Ordinal)
        select new ClaimedToll(item.Publisher, ties.SideOf(item.Publisher, item.When.Start), against, item.When, ((Tally)item).Count, 0, item.Id);

    private IEnumerable<ClaimedToll> OfStatements(DateOnly onset) =>
        from read in input.Reports
        where read.Report.Date <= input.Day
        from statement in read.Statements
        where statement is { Polarity: Polarity.Affirmed, Modality: Modality.Actual, Count: not null, Time: { Start: not null, End: not null } }
            && statement.Time.Start >= onset && statement.Time.End >= statement.Time.Start && statement.Time.End <= input.Day
        let against = ties.SideOf(Accused(statement), read.Report.Date!.Value)
        where against is not null
        let speaker = statement.Speakers.Count > 0 ? statement.Speakers[^1] : null
        let name = speaker?.Text ?? read.Report.Publisher ?? "the report"
        select new ClaimedToll(
            name,
            speaker?.ActorId is { } id && ties.Registry.Find(id) is { } actor ? ties.SideOf(actor, read.Report.Date!.Value) : ties.SideOf(name, read.Report.Date!.Value),
            against,
            new DayInterval(statement.Time.Start!.Value, statement.Time.End!.Value),
            statement.Count!.Value,
            0,
            read.IdOf(statement));

    // Who accuses is the doer of an accusation; who is accused, the one it is done to.
    private static Party? Accused(Statement statement) => statement.Kind switch
    {
        StatementKind.ViolationClaim => statement.Patient,
        StatementKind.Attack or StatementKind.Strike or StatementKind.Killing or StatementKind.Seizure => statement.Agent,
        _ => null,
    };

    private double Recorded(ClaimedToll toll, IReadOnlyList<EvidenceRow> acts) =>
        acts.Where(row => row.Item is Event && toll.Days.Overlaps(row.Item.When) && string.Equals(SideOf(row.Item), toll.Against, StringComparison.Ordinal))
            .Sum(row => ((Event)row.Item).Count.Middle);
}
