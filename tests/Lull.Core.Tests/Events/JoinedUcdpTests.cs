using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Lull.Actors;
using Lull.Events;
using Lull.Places;
using Lull.Time;
using Sylvan.Data.Csv;
using Xunit;

namespace Lull.Core.Tests.Events;

/// <summary>The builder on the real events of ten countries, where the shared data are at hand.</summary>
public sealed class JoinedUcdpTests
{
    private const string File = "../shared/data/ucdp-ged-countries/ged_all_countries.csv.gz";
    private const int Rows = 52_735;

    // Rows in which both sides bear the same name ("XXX625").
    private const int WithinOneSide = 9;

    [Fact]
    public void Every_real_act_is_counted_once_in_one_dyad()
    {
        var builder = new SeriesBuilder(ActorRegistry.Default, new SeriesOptions { Level = SideLevel.Member });
        Assert.Equal(Rows, Read(builder));
        var clock = Stopwatch.StartNew();
        var dyads = builder.Dyads();
        var built = dyads.Select(dyad => builder.BuildWithNotes(dyad.Dyad)).ToList();
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"took {clock.Elapsed}");
        Assert.Equal(Rows - WithinOneSide, dyads.Sum(dyad => dyad.Acts), 3);
        Assert.All(dyads.Zip(built), pair =>
        {
            var series = pair.Second.Series!;
            var counted = series.AToB.Sum() + series.BToA.Sum() + series.IntervalCounts.Sum(count => count.Acts);
            Assert.InRange(counted, pair.First.Acts - 60, pair.First.Acts + 1e-6);
        });
        Assert.Equal(dyads.Count, dyads.Select(dyad => dyad.Dyad).Distinct().Count());
    }

    [Theory]
    [InlineData("Government of Iraq", "Mahdi Army", "2018-12-25")]
    [InlineData("Government of Sudan", "RSF", "2024-12-31")]
    [InlineData("Myanmar", "Arakan Army", "2023-12-31")]
    public void Series_ends_with_its_own_countrys_release(string one, string other, string end)
    {
        var builder = new SeriesBuilder(ActorRegistry.Default, SeriesOptions.Default);
        Read(builder);
        Assert.Equal(Items.Day(end), builder.Build(new Dyad(one, other))!.End);
    }

    [Theory]
    [InlineData("Government of Sri Lanka", "LTTE")]
    [InlineData("Government of Indonesia", "GAM")]
    [InlineData("Government of Iraq", "Mahdi Army")]
    [InlineData("Government of Colombia", "FARC")]
    public void Pair_that_makes_most_of_the_news_has_no_coverage_bound_up_with_it(string one, string other)
    {
        var builder = new SeriesBuilder(ActorRegistry.Default, SeriesOptions.Default);
        Read(builder);
        var building = builder.BuildWithNotes(new Dyad(one, other));
        Assert.NotEqual(TheatreScope.Country, building.Coverage.Scope);
        Assert.Contains(building.Notes, note => note.Kind == SeriesNoteKind.Coverage);
    }

    private static int Read(SeriesBuilder builder)
    {
        var path = Path.Combine(Checkout.Root, File);
        Assert.SkipUnless(System.IO.File.Exists(path), "the shared data are not here");
        using var text = new StreamReader(new GZipStream(System.IO.File.OpenRead(path), CompressionMode.Decompress));
        using var csv = CsvDataReader.Create(text);
        var at = csv.GetColumnSchema().ToDictionary(column => column.ColumnName, column => column.ColumnOrdinal!.Value, StringComparer.Ordinal);
        var rows = 0;
        for (; csv.Read(); rows++)
        {
            builder.Add(EventOf(csv, at));
        }

        return rows;
    }

    private static Event EventOf(CsvDataReader csv, Dictionary<string, int> at)
    {
        var oneSided = csv.GetInt32(at["type_of_violence"]) == 3;
        return new Event
        {
            Id = csv.GetString(at["id"]),
            When = new DayInterval(DayOf(csv, at["date_start"]), DayOf(csv, at["date_end"])),
            Source = csv.GetString(at["side_a"]),
            Target = csv.GetString(at["side_b"]),
            Kind = oneSided ? EventKind.Attack : EventKind.Clash,
            Symmetric = !oneSided,
            Publisher = "UCDP",
            Place = new Place(Country: csv.GetString(at["country"])),
            Origin = new Origin(File, csv.RowNumber, ""),
            Dataset = "ucdp",
        };
    }

    private static DateOnly DayOf(CsvDataReader csv, int column) =>
        DateOnly.ParseExact(csv.GetString(column).AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
