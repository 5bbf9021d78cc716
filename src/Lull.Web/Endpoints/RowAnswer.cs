using Lull.Events;
using Lull.Reviews;

namespace Lull.Web.Endpoints;

/// <summary>A row as it is shown beside another.</summary>
internal sealed record RowAnswer(
    string Id, string Key, DateOnly From, DateOnly To, string Source, string Target, string Type, string? Count, string? Deaths, string? Place, string? Country, string Publisher, string Note, string File, long Row)
{
    public static RowAnswer Of(RecordItem item) => new(
        item.Id, ReviewSubject.KeyOf(item), item.When.Start, item.When.End, item.Source, item.Target, item.Kind.Name(),
        (item as Event)?.Count.ToString(), (item as Event)?.Deaths?.ToString(), item.Place.Name, item.Place.Country, item.Publisher, item.Note, item.Origin.File, item.Origin.Row);
}
