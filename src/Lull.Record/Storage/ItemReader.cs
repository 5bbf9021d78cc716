using System.Globalization;
using DuckDB.NET.Data;
using Lull.Events;
using Lull.Places;
using Lull.Time;

namespace Lull.Record.Storage;

/// <summary>Makes an item of a row whose columns are <see cref="Columns"/>.</summary>
internal static class ItemReader
{
    /// <summary>The columns of <c>items</c> that make an item, in the order in which they are read.</summary>
    public const string Columns =
        """
        shape, dataset, id, kind, first_day, last_day, date_precision, source, target, count_low, count_high,
        deaths_low, deaths_high, is_symmetric, is_cumulative, type_text, publisher, place, country, admin_region,
        region, latitude, longitude, theatre, url, note, extra, file, file_row, lower(hex(content_hash))
        """;

    private static readonly int Known = Columns.Split(',').Length;

    /// <summary>The item of a row.</summary>
    /// <exception cref="LullException">The row cannot have been written by Lull.</exception>
    public static RecordItem Read(DuckDBDataReader row)
    {
        var shape = row.GetString(0);
        return shape switch
        {
            StoredNames.EventShape => new Event(Shared(row))
            {
                Count = Count(row),
                Deaths = Range(row, 11),
                Symmetric = row.GetBoolean(13),
                TypeText = row.GetString(15),
            },
            StoredNames.TallyShape => new Tally(Shared(row), Count(row)) { Cumulative = row.GetBoolean(14) },
            StoredNames.SignalShape => Shared(row),
            _ => throw StoredNames.Unknown("shape", shape),
        };
    }

    /// <summary>As <see cref="Read"/>, of a row that goes on with <see cref="ShownTables.HiddenColumns"/>.</summary>
    /// <exception cref="LullException">The row cannot have been written by Lull.</exception>
    public static RecordItem ReadWithSite(DuckDBDataReader row)
    {
        var (item, hidden) = (Read(row), new Place(Text(row, Known), Latitude: Real(row, Known + 1), Longitude: Real(row, Known + 2)));
        return hidden == Place.Unknown ? item : item with { HiddenPlace = hidden with { Country = item.Place.Country } };
    }

    // A signal holds nothing but what all items have in common.
    private static Signal Shared(DuckDBDataReader row) =>
        new()
        {
            Dataset = row.GetString(1),
            Id = row.GetString(2),
            Kind = StoredNames.Kind(row.GetString(3)),
            When = When(row),
            Source = row.GetString(7),
            Target = row.GetString(8),
            Publisher = row.GetString(16),
            Place = Where(row),
            Theatre = row.GetString(23),
            Url = row.GetString(24),
            Note = row.GetString(25),
            Extra = row.GetString(26),
            Origin = Provenance(row),
        };

    private static CountRange Count(DuckDBDataReader row) => Range(row, 9) ?? throw StoredNames.Unknown("count", "none");

    private static DayInterval When(DuckDBDataReader row)
    {
        var (first, last) = (row.GetFieldValue<DateOnly>(4), row.GetFieldValue<DateOnly>(5));
        return last < first
            ? throw StoredNames.Unknown("last day", last.ToString("O", CultureInfo.InvariantCulture))
            : new DayInterval(first, last, StoredNames.Precision(row.GetString(6)));
    }

    private static Place Where(DuckDBDataReader row)
    {
        var place = new Place(
            Text(row, 17),
            Text(row, 18),
            Text(row, 19),
            Text(row, 20),
            Real(row, 21),
            Real(row, 22));
        return place == Place.Unknown ? Place.Unknown : place;
    }

    private static Origin Provenance(DuckDBDataReader row) => new(row.GetString(27), row.GetInt64(28), row.GetString(29));

    private static CountRange? Range(DuckDBDataReader row, int column)
    {
        if (row.IsDBNull(column))
        {
            return null;
        }

        var low = row.GetInt32(column);
        int? high = row.IsDBNull(column + 1) ? null : row.GetInt32(column + 1);
        return low < 0 || high < low
            ? throw StoredNames.Unknown("count", string.Create(CultureInfo.InvariantCulture, $"{low}-{high}"))
            : new CountRange(low, high);
    }

    private static string? Text(DuckDBDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static double? Real(DuckDBDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);
}
