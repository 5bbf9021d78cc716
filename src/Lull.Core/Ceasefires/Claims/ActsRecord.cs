using Lull.Events;
using Lull.Time;

namespace Lull.Ceasefires.Claims;

/// <summary>The acts between two sides that a claim is held against.</summary>
internal sealed class ActsRecord
{
    private const int MostTold = 8;

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

    /// <summary>The acts of some days that a claim speaks of or may speak of, in order of time.</summary>
    public IReadOnlyList<FoundAct> Within(DayInterval days, ClaimScope scope) =>
    [
        .. _acts.Where(act => days.Overlaps(act.Item.When))
            .Select(act => (Act: act, Told: scope.Of((Event)act.Item)))
            .Where(act => act.Told.Fit is not Fit.No)
            .Select(act => new FoundAct(act.Act, act.Told.Fit, act.Told.Lack, scope.MayBeMember((Event)act.Act.Item), IsFirm(act.Act), days.Contains(act.Act.Item.When))),
    ];

    /// <summary>How many acts of some days a claim does not speak of because of where they were or what they were.</summary>
    public int Elsewhere(DayInterval days, ClaimScope scope) =>
        scope.IsOpen ? 0
        : _acts.Count(act => days.Overlaps(act.Item.When) && scope.Of((Event)act.Item).Fit is Fit.No && (scope with { Place = null, Definition = ActDefinition.Any }).Of((Event)act.Item).Fit is not Fit.No);

    /// <summary>The share, 0 to 1, of a side's acts before a day that are of those a claim speaks of, one act of either sort added by halves.</summary>
    public double ShareBefore(DateOnly day, ClaimScope scope)
    {
        if (scope.IsOpen)
        {
            return 1;
        }

        var (fits, all) = (0.5, 1.0);
        var whole = scope with { Member = null, Place = null, Definition = ActDefinition.Any };
        foreach (var act in _acts.Where(act => act.Item.When.End < day && whole.Of((Event)act.Item).Fit is Fit.Yes))
        {
            var fit = scope.Of((Event)act.Item).Fit;
            fits += fit is Fit.Yes ? 1 : 0;
            all += fit is Fit.Unknown ? 0 : 1;
        }

        return fits / all;
    }

    /// <summary>Some acts in a list, the first few by name.</summary>
    public static string Texts(IReadOnlyList<FoundAct> acts) =>
        string.Join("; ", acts.Take(MostTold).Select(Text)) + (acts.Count > MostTold ? $"; and {acts.Count - MostTold} more" : "");

    /// <summary>True where an act is beyond dispute: its doer tells of it, or whoever counts most acts of the pair does, or two publishers do.</summary>
    public bool IsFirm(EvidenceRow act)
    {
        var publishers = PublishersOf(act.Item);
        var side = _ties.SideOf(act.Item.Source, act.Item.When.Start);
        return publishers.Count > 1 || publishers.Contains(_foremost, StringComparer.Ordinal)
            || publishers.Exists(publisher => string.Equals(_ties.SideOf(publisher, act.Item.When.Start), side, StringComparison.Ordinal));
    }

    private static string Text(FoundAct act)
    {
        var item = act.Row.Item;
        var place = item.Place.Name is { Length: > 0 } name ? $" at {name}" : "";
        var lack = act.Lack.Length > 0 ? $" (not told: {act.Lack})" : "";
        return $"{DayPhrase.Span(item.When.Start, item.When.End)} {item.Kind.Name()} by {item.Source}{place}, counted by {(item.Publisher.Length > 0 ? item.Publisher : "nobody named")}{lack}";
    }

    private static List<string> PublishersOf(RecordItem item) => [.. item.Publishers.Where(name => name.Length > 0)];
}
