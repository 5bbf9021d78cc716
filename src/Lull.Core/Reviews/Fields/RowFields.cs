using Lull.Actors;
using Lull.Events;
using Lull.Places;
using Lull.Time;
using static Lull.Reviews.Fields.FieldForms;

namespace Lull.Reviews.Fields;

/// <summary>The fields of a row that reviewers may correct.</summary>
/// <param name="registry">Who is who.</param>
internal sealed class RowFields(ActorRegistry registry)
{
    private const string DayForm = "a day such as 2024-03-15";
    private const string CountForm = "a number, a range 3-5 or 3+";

    /// <summary>The fields, in the order in which they are shown.</summary>
    public IReadOnlyList<FieldRule<RecordItem>> All { get; } =
    [
        new("kind", $"one of {string.Join(", ", Enum.GetValues<EventKind>().Select(kind => kind.Name()))}", item => item.Kind.Name(), (item, value) => OfKind(item, KindOf(value)!.Value), value => KindOf(value) is not null),
        new("source", "a name", item => item.Source, (item, value) => item with { Source = NamedActor.Of(value!, registry).Name }, IsThere),
        new("target", "a name, or nothing", item => Nothing(item.Target), (item, value) => item with { Target = value is null ? "" : NamedActor.Of(value, registry).Name }, IsName),
        new("start", DayForm, item => DayPhrase.Iso(item.When.Start), (item, value) => item with { When = From(Day(value)!.Value, item.When.End) }, value => value is not null && IsDay(value)),
        new("end", DayForm, item => DayPhrase.Iso(item.When.End), (item, value) => item with { When = To(item.When.Start, Day(value)!.Value) }, value => value is not null && IsDay(value)),
        new("place", "a name, or nothing", item => Nothing(item.Place.Name ?? ""), (item, value) => item with { Place = new Place(value, item.Place.Country) }, IsName),
        new("count", CountForm, CountOf, (item, value) => item is Event act ? act with { Count = Count(value)!.Value } : item is Tally tally ? tally with { Count = Count(value)!.Value } : item, value => value is not null && IsCount(value)),
        new("deaths", $"{CountForm}, or nothing", item => (item as Event)?.Deaths?.ToString(), (item, value) => item is Event act ? act with { Deaths = Count(value) } : item, IsCount),
    ];

    private static bool IsThere(string? value) => value is not null && value.Trim().Length > 0;

    private static string? Nothing(string text) => text.Length == 0 ? null : text;

    private static EventKind? KindOf(string? name) =>
        Enum.GetValues<EventKind>().Cast<EventKind?>().FirstOrDefault(kind => string.Equals(kind!.Value.Name(), name, StringComparison.Ordinal));

    private static string? CountOf(RecordItem item) => item switch
    {
        Event act => act.Count.ToString(),
        Tally tally => tally.Count.ToString(),
        _ => null,
    };

    // Days are corrected one by one, so that the other end may have to give way until its turn.
    private static DayInterval From(DateOnly start, DateOnly end) => new(start, end < start ? start : end);

    private static DayInterval To(DateOnly start, DateOnly end) => new(start > end ? end : start, end);

    // Words are signals and acts are events, so that another kind may need another form.
    private static RecordItem OfKind(RecordItem item, EventKind kind)
    {
        var changed = item with { Kind = kind };
        return (kind.IsSignal(), item) switch
        {
            (true, not Signal) => SignalOf(changed),
            (false, Signal) => new Event(changed),
            _ => changed,
        };
    }

    private static Signal SignalOf(RecordItem item) => new()
    {
        Id = item.Id,
        When = item.When,
        Source = item.Source,
        Target = item.Target,
        Kind = item.Kind,
        Publisher = item.Publisher,
        Place = item.Place,
        Theatre = item.Theatre,
        Url = item.Url,
        Note = item.Note,
        Origin = item.Origin,
        Dataset = item.Dataset,
        Extra = item.Extra,
        Act = item.Act,
    };
}
