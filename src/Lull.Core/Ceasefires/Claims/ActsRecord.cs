using Lull.Events;
using Lull.Time;

namespace Lull.Ceasefires.Claims;

/// <summary>The acts between two sides that a claim is held against.</summary>
internal sealed class ActsRecord
{
    private readonly IReadOnlyList<EvidenceRow> _acts;
    private readonly string _foremost;
    private readonly SideTies _ties;

    /// <summary>The acts of some rows.</summary>
    public ActsRecord(IReadOnlyList<EvidenceRow> rows, SideTies ties)
    {
        _ties = ties;
        _acts = [.. rows.Where(row => row.Item is Event && row.Item.Kind.IsHostileAct())];
        _foremost = _acts.SelectMany(act => PublishersOf(act.Item))
            .GroupBy(publisher => publisher, StringComparer.Ordinal)
            .OrderByDescending(publisher => publisher.Count())
            .ThenBy(publisher => publisher.Key, StringComparer.Ordinal)
            .Select(publisher => publisher.Key)
            .FirstOrDefault("");
    }

    /// <summary>The acts within some days, by one side or by either.</summary>
    public IReadOnlyList<EvidenceRow> Within(DayInterval days, string? side) =>
        [.. _acts.Where(act => days.Overlaps(act.Item.When) && (side is null || string.Equals(_ties.SideOf(act.Item.Source, act.Item.When.Start), side, StringComparison.Ordinal)))];

    /// <summary>True where an act is beyond dispute: its doer tells of it, or whoever counts most acts of the pair does, or two publishers do.</summary>
    public bool IsFirm(EvidenceRow act)
    {
        var publishers = PublishersOf(act.Item);
        var side = _ties.SideOf(act.Item.Source, act.Item.When.Start);
        return publishers.Length > 1 || publishers.Contains(_foremost, StringComparer.Ordinal)
            || publishers.Any(publisher => string.Equals(_ties.SideOf(publisher, act.Item.When.Start), side, StringComparison.Ordinal));
    }

    /// <summary>An act in short: its day, doer and who counts it.</summary>
    public static string Text(EvidenceRow act) =>
        $"{DayPhrase.Span(act.Item.When.Start, act.Item.When.End)} {act.Item.Kind.Name()} by {act.Item.Source}, counted by {(act.Item.Publisher.Length > 0 ? act.Item.Publisher : "nobody named")}";

    private static string[] PublishersOf(RecordItem item) =>
        item.Publisher.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
