using System.Globalization;
using Lull.Events;

namespace Lull.Record.Export;

/// <summary>
/// The columns of the record's rows: those of Lull CSV by their names there, so that what was exported can be imported,
/// and beside them the numbers of the ranges and where a row came from.
/// </summary>
public static class EventColumns
{
    /// <summary>The columns, in order.</summary>
    /// <param name="detail">How finely places are told.</param>
    public static IReadOnlyList<ExportColumn<RecordItem>> Of(PlaceDetail detail)
    {
        var exact = detail == PlaceDetail.Exact;
        return
        [
            new("event_id", ExportType.Text, item => item.Id),
            new("shape", ExportType.Text, Shape),
            new("date", ExportType.Day, item => item.When.Start),
            new("date_end", ExportType.Day, item => item.When.End),
            new("date_precision", ExportType.Text, item => item.When.Precision.ToString().ToLowerInvariant()),
            new("source", ExportType.Text, item => item.Source),
            new("target", ExportType.Text, item => item.Target),
            new("type", ExportType.Text, TypeOf),
            new("count", ExportType.Text, item => CountOf(item)?.ToString()),
            new("count_low", ExportType.Whole, item => (long?)CountOf(item)?.Low),
            new("count_high", ExportType.Whole, item => (long?)CountOf(item)?.High),
            new("deaths", ExportType.Text, item => DeathsOf(item)?.ToString()),
            new("deaths_low", ExportType.Whole, item => (long?)DeathsOf(item)?.Low),
            new("deaths_high", ExportType.Whole, item => (long?)DeathsOf(item)?.High),
            new("country", ExportType.Text, item => item.Place.Country),
            new("admin_region", ExportType.Text, item => item.Place.AdminRegion),
            new("place", ExportType.Text, item => exact ? item.Place.Name : null),
            new("latitude", ExportType.Number, item => exact ? item.Place.Latitude : null),
            new("longitude", ExportType.Number, item => exact ? item.Place.Longitude : null),
            new("publisher", ExportType.Text, item => item.Publisher),
            new("url", ExportType.Text, item => item.Url),
            new("note", ExportType.Text, item => exact ? item.Note : null),
            new("theatre", ExportType.Text, item => item.Theatre),
            new("dataset", ExportType.Text, item => item.Dataset),
            new("file", ExportType.Text, item => item.Origin.File),
            new("file_row", ExportType.Whole, item => item.Origin.Row),
        ];
    }

    private static string Shape(RecordItem item) => item.GetType().Name.ToLower(CultureInfo.InvariantCulture);

    // A tally by the word that makes one in Lull CSV.
    private static string TypeOf(RecordItem item) =>
        item.Kind.Name() + (item is Tally tally ? tally.Cumulative ? "-tally-cumulative" : "-tally" : "");

    private static CountRange? CountOf(RecordItem item) =>
        item switch { Event act => act.Count, Tally tally => tally.Count, _ => null };

    private static CountRange? DeathsOf(RecordItem item) => (item as Event)?.Deaths;
}
