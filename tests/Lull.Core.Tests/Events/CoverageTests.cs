using Lull.Events;
using Xunit;

namespace Lull.Core.Tests.Events;

public sealed class CoverageTests
{
    private static readonly Dyad Pair = new("A", "B");
    private static readonly DateOnly Start = Items.Day("2022-07-01");

    [Fact]
    public void Coverage_file_is_taken_less_the_dyads_own_reports()
    {
        var builder = Items.Builder([Items.Act("2024-02-01", "A", "B").In("Iraq"), Items.Act("2024-02-03", "A", "B", "5").In("Iraq")]);
        builder.AddCoverage("iraq", Items.Day("2024-02-01"), 9);
        builder.AddCoverage("iraq", Items.Day("2024-02-03"), 7);
        builder.AddCoverage("iraq", Items.Day("2024-02-04"), 8);
        var building = builder.BuildWithNotes(Pair);
        Assert.Equal([8, double.NaN, 6, 8], building.Series!.TheatreReports);
        Assert.Equal((CoverageOrigin.File, "Iraq"), (building.Coverage.Origin, building.Coverage.Theatre));
    }

    [Fact]
    public void Coverage_file_without_the_dyads_own_reports_is_taken_as_it_is()
    {
        var builder = Items.Builder([Items.Act("2024-02-01", "A", "B"), Items.Act("2024-02-02", "A", "B"), Items.Act("2024-02-02", "B", "A")]);
        builder.AddCoverage("any", Items.Day("2024-02-01"), 3);
        builder.AddCoverage("any", Items.Day("2024-02-02"), 1);
        Assert.Equal([3, 1], builder.Build(Pair)!.TheatreReports);
    }

    [Fact]
    public void Coverage_of_another_theatre_is_not_used()
    {
        var builder = Items.Builder([Items.Act("2024-02-01", "A", "B").In("Iraq")]);
        builder.AddCoverage("Syria", Items.Day("2024-02-01"), 3);
        var building = builder.BuildWithNotes(Pair);
        Assert.Null(building.Series!.TheatreReports);
        Assert.True(building.Tells("the coverage file has no theatre 'Iraq'"));
    }

    [Fact]
    public void Many_reports_of_other_conflicts_of_the_country_are_used()
    {
        var building = Items.Builder(PairOf("Iraq").Concat(Others("Iraq", pairs: 6))).BuildWithNotes(Pair);
        Assert.Equal((CoverageOrigin.OtherEvents, TheatreScope.Country), (building.Coverage.Origin, building.Coverage.Scope));
        Assert.All(building.Series!.TheatreReports!, reports => Assert.Equal(6, reports));
    }

    [Fact]
    public void Reports_of_the_sides_and_of_their_umbrellas_do_not_count()
    {
        RecordItem[] items =
        [
            .. PairOf("Iraq", "South Brigade"),
            .. Others("Iraq", pairs: 6),
            .. Every(1).Select(day => Items.Act(day, "North Brigade", "X").In("Iraq")),
            .. Every(1).Select(day => Items.Act(day, "B", "Y").In("Iraq")),
        ];
        var series = Items.Builder(items, new SeriesOptions { Level = SideLevel.Member }).Build(new Dyad("South Brigade", "B"));
        Assert.Equal(7, series!.TheatreReports![365]);
        Assert.Equal(6, series.TheatreReports![700]);
        series = Items.Builder(items).Build(new Dyad("Front", "B"));
        Assert.Equal(6, series!.TheatreReports![700]);
    }

    [Fact]
    public void Thin_country_is_widened_to_the_region()
    {
        var items = PairOf("Iraq", region: "Middle East")
            .Concat(Others("Iraq", pairs: 1))
            .Concat(Others("Syria", pairs: 4, "Middle East"))
            .Concat(Others("Lebanon", pairs: 3, "Middle East"));
        var building = Items.Builder(items).BuildWithNotes(Pair);
        Assert.Equal(TheatreScope.Region, building.Coverage.Scope);
        Assert.Contains(building.Notes, note => note.Text.Contains("Iraq: nearly all reports are of few other conflicts", StringComparison.Ordinal));
    }

    [Fact]
    public void Country_where_the_pair_makes_the_news_is_widened_to_everything()
    {
        var items = PairOf("Iraq").Concat(Others("Chad", pairs: 11));
        Assert.Equal(TheatreScope.All, Items.Builder(items).BuildWithNotes(Pair).Coverage.Scope);
    }

    [Fact]
    public void Thin_record_leaves_reporting_unchecked_and_says_so()
    {
        var building = Items.Builder(PairOf("Iraq").Concat(Others("Chad", pairs: 1))).BuildWithNotes(Pair);
        Assert.Null(building.Series!.TheatreReports);
        Assert.Equal(CoverageFound.None, building.Coverage);
        Assert.Contains(building.Notes, note => note.Text.StartsWith("coverage too thin, reporting could not be checked", StringComparison.Ordinal));
    }

    [Fact]
    public void Reports_that_follow_the_pair_are_no_check_on_it()
    {
        bool Fights(int day) => day % 240 < 120;
        var items = Days(720).Where(Fights).SelectMany(day => Enumerable.Range(0, 3).Select(_ => Items.Act(Iso(day), "A", "B").In("Iraq")))
            .Concat(Days(720).SelectMany(day => Enumerable.Range(0, Fights(day) ? 12 : 6).Select(i => Items.Act(Iso(day), $"C{i % 3}", $"D{i % 3}").In("Iraq"))));
        var building = Items.Builder(items).BuildWithNotes(Pair);
        Assert.Null(building.Series!.TheatreReports);
        Assert.Contains(building.Notes, note => note.Text.Contains("rise and fall with the pair's own", StringComparison.Ordinal));
    }

    [Fact]
    public void Country_whose_record_ends_earlier_is_left_out()
    {
        var items = PairOf("Iraq").Concat(Others("Chad", pairs: 11)).Concat(Others("Mali", pairs: 5).Take(5 * 300));
        Assert.All(Items.Builder(items).Build(Pair)!.TheatreReports!, reports => Assert.Equal(11, reports));
    }

    [Fact]
    public void Reports_of_another_dataset_are_not_used()
    {
        var items = PairOf("Iraq").Concat(Others("Iraq", pairs: 6).Select(act => act with { Dataset = "acled" }));
        Assert.Null(Items.Builder(items).Build(Pair)!.TheatreReports);
    }

    [Fact]
    public void Analyst_may_start_from_everything()
    {
        var items = PairOf("Iraq").Concat(Others("Iraq", pairs: 12));
        var builder = Items.Builder(items, new SeriesOptions { Theatre = TheatreScope.All });
        Assert.Equal(TheatreScope.All, builder.BuildWithNotes(Pair).Coverage.Scope);
    }

    private static IEnumerable<Event> PairOf(string country, string a = "A", string? region = null) =>
        Every(3).Select(day => Items.Act(day, a, "B").In(country, region));

    private static IEnumerable<Event> Others(string country, int pairs, string? region = null) =>
        Every(1).SelectMany(day => Enumerable.Range(0, pairs)
            .Select(pair => Items.Act(day, $"{country} {pair}", $"{country} other {pair}").In(country, region)));

    private static IEnumerable<string> Every(int days) => Days(721).Where(day => day % days == 0).Select(Iso);

    private static IEnumerable<int> Days(int days) => Enumerable.Range(0, days);

    private static string Iso(int day) => Start.AddDays(day).ToString("O", null);
}
