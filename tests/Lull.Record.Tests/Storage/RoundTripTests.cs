using System.Globalization;
using CsCheck;
using Lull.Events;
using Lull.Places;
using Lull.Record.Storage;
using Lull.Time;
using Xunit;

namespace Lull.Record.Tests.Storage;

public sealed class RoundTripTests
{
    // Any text that is valid Unicode: NULs, quotes, line ends and characters beyond the basic plane included.
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Const(""),
        Gen.String[Gen.Char['\0', '\ud7ff'], 0, 40],
        Gen.String[Gen.Char["ab\"',;\r\n\t\0é漢"], 0, 12],
        Gen.Const("🕊 two\0halves 𝔘"));

    private static readonly Gen<string?> Maybe = Gen.OneOf(Gen.Const((string?)null), Text.Select(text => (string?)text));

    private static readonly Gen<CountRange> Count = Gen.Select(Gen.Int[0, 1000], Gen.Int[-1, 1000])
        .Select((low, more) => new CountRange(low, more < 0 ? null : low + more));

    private static readonly Gen<DayInterval> When = Gen.Select(
            Gen.Int[0, DateOnly.MaxValue.DayNumber - 500], Gen.Int[0, 500], Gen.Enum<DatePrecision>())
        .Select((first, more, precision) =>
            new DayInterval(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(first + more), precision));

    private static readonly Gen<Place> Where = Gen.Select(
            Maybe, Maybe, Maybe, Maybe, Gen.Double[-90, 90].Nullable(), Gen.Double[-180, 180].Nullable())
        .Select((name, country, admin, region, north, east) => new Place(name, country, admin, region, north, east));

    private static readonly Gen<RecordItem> Item =
        from shape in Gen.Int[0, 2]
        from texts in Text.Array[9]
        from kind in Gen.Enum<EventKind>()
        from when in When
        from place in Where
        from count in Count
        from deaths in Count.Nullable()
        from flag in Gen.Bool
        from row in Gen.Long[0, long.MaxValue]
        select Make(shape, texts, kind, when, place, count, deaths, flag, row);

    [Fact]
    public Task Record_gives_back_any_items_unchanged_and_verified_when_opened_again() =>
        Item.List[1, 200].SampleAsync(
            async items =>
            {
                using var record = new TemporaryRecord();
                var expected = items.Select(Numbered).ToList();
                using (var store = record.Open())
                {
                    await store.ImportAsync(
                        SampleRows.Of(expected), "any.csv", _ => { }, TestContext.Current.CancellationToken);
                }

                using var again = record.Open();
                Assert.Equal(expected, again.Items(RecordQuery.Everything));
                Assert.Empty(again.Verify());
            },
            iter: 12,
            threads: 1);

    // An id of its own for each, so that none supersedes another.
    private static RecordItem Numbered(RecordItem item, int index)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{index} {item.Id}");
        return item with { Id = id, Origin = item.Origin with { ContentHash = SampleRows.HashOf(id) } };
    }

    private static RecordItem Make(
        int shape,
        string[] texts,
        EventKind kind,
        DayInterval when,
        Place place,
        CountRange count,
        CountRange? deaths,
        bool flag,
        long row)
    {
        RecordItem item = shape switch
        {
            0 => SampleRows.Attack("") with { Count = count, Deaths = deaths, Symmetric = flag, TypeText = texts[4] },
            1 => SampleRows.Tally("") with { Count = count, Cumulative = flag },
            _ => SampleRows.Signal(""),
        };
        return item with
        {
            Id = texts[0],
            When = when,
            Source = texts[1],
            Target = texts[2],
            Kind = kind,
            Place = place,
            Origin = new Origin(texts[3], row, SampleRows.HashOf(texts[0])),
            Publisher = texts[5],
            Theatre = texts[6],
            Url = texts[7],
            Note = texts[8],
            Extra = texts[4],
        };
    }
}
