using Lull.Events;
using Lull.Time;
using Xunit;

namespace Lull.Record.Tests.Imports;

public sealed class LullCsvTests
{
    private const string Header = "event_id,date,date_end,source,target,type,count,place,latitude,longitude,deaths,publisher,url,note,theatre";

    [Fact]
    public async Task Row_gives_every_column_its_place()
    {
        var read = await ImportedText.OfAsync(
            Header + "\n7,2024-01-28,2024-01-29,Islamic Resistance in Iraq,US forces,drone attack,1-2,Tower 22,32.33,38.76,3,Pentagon;IRI,https://example.org/a,\"said \"\"so\"\"\",Iraq-Syria\n");
        Assert.Empty(read.Problems);
        var act = Assert.Single(read.Events);
        Assert.Equal("7", act.Id);
        Assert.Equal(new DayInterval(new DateOnly(2024, 1, 28), new DateOnly(2024, 1, 29), DatePrecision.Week), act.When);
        Assert.Equal(("Islamic Resistance in Iraq", "US forces"), (act.Source, act.Target));
        Assert.Equal((EventKind.Strike, "drone attack", false), (act.Kind, act.TypeText, act.Symmetric));
        Assert.Equal(new CountRange(1, 2), act.Count);
        Assert.Equal(CountRange.Exactly(3), act.Deaths);
        Assert.Equal(("Tower 22", 32.33, 38.76), (act.Place.Name, act.Place.Latitude, act.Place.Longitude));
        Assert.Equal(("Pentagon;IRI", "https://example.org/a", "said \"so\"", "Iraq-Syria"), (act.Publisher, act.Url, act.Note, act.Theatre));
        Assert.Equal(("events.csv", 2L, 64), (act.Origin.File, act.Origin.Row, act.Origin.ContentHash.Length));
        Assert.Equal(("lull", ""), (act.Dataset, act.Extra));
    }

    [Fact]
    public async Task Row_needs_no_more_than_four_columns()
    {
        var read = await ImportedText.OfAsync("type;target;source;date\nattack;B;A;2024-02-04\n");
        var act = Assert.Single(read.Events);
        Assert.Equal(("A", "B", CountRange.One), (act.Source, act.Target, act.Count));
        Assert.Null(act.Deaths);
        Assert.Equal(act.Origin.ContentHash[..16], act.Id);
    }

    [Theory]
    [InlineData("2024-02", "", "2024-02-01", "2024-02-29", DatePrecision.Month)]
    [InlineData("2024", "", "2024-01-01", "2024-12-31", DatePrecision.Year)]
    [InlineData("2024-01", "2024-03", "2024-01-01", "2024-03-31", DatePrecision.Month)]
    [InlineData("2024-02-04", "", "2024-02-04", "2024-02-04", DatePrecision.Day)]
    [InlineData("2024-02-04T13:00:00Z", "2024-02-04", "2024-02-04", "2024-02-04", DatePrecision.Day)]
    [InlineData("2024-02-04", "2024-02-10", "2024-02-04", "2024-02-10", DatePrecision.Week)]
    [InlineData("2024-02-04", "2024-02-20", "2024-02-04", "2024-02-20", DatePrecision.Month)]
    [InlineData("2024-02-04", "2024-06-20", "2024-02-04", "2024-06-20", DatePrecision.Year)]
    [InlineData("2024-02-04", "2026-06-20", "2024-02-04", "2026-06-20", DatePrecision.Unknown)]
    public async Task Date_says_how_finely_it_is_known(string date, string end, string first, string last, DatePrecision precision)
    {
        var read = await ImportedText.OfAsync($"date,date_end,source,target,type\n{date},{end},A,B,attack\n");
        Assert.Equal(new DayInterval(Day(first), Day(last), precision), Assert.Single(read.Items).When);
    }

    [Fact]
    public async Task Tally_is_a_count_over_days_that_are_known()
    {
        var read = await ImportedText.OfAsync(
            "date,date_end,source,target,type,count,publisher\n"
            + "2023-10-17,2024-01-29,A,B,attack-tally-cumulative,165,Pentagon\n"
            + "2023-11-24,2023-12-02,A,B,strike tally,0,Pentagon\n");
        var tallies = read.Items.Cast<Tally>().ToList();
        Assert.Equal([true, false], tallies.Select(t => t.Cumulative));
        Assert.Equal([165, 0], tallies.Select(t => t.Count.Low));
        Assert.All(tallies, t => Assert.Equal(DatePrecision.Day, t.When.Precision));
        Assert.Equal([EventKind.Attack, EventKind.Strike], tallies.Select(t => t.Kind));
    }

    [Theory]
    [InlineData("suspension", EventKind.Suspension)]
    [InlineData("Resumption", EventKind.Resumption)]
    [InlineData("truce", EventKind.Ceasefire)]
    [InlineData("ceasefire_end", EventKind.CeasefireEnd)]
    public async Task Words_about_stopping_are_signals(string type, EventKind kind)
    {
        var read = await ImportedText.OfAsync($"date,source,target,type\n2024-01-30,A,,{type}\n");
        var signal = Assert.IsType<Signal>(Assert.Single(read.Items));
        Assert.Equal((kind, ""), (signal.Kind, signal.Target));
    }

    [Fact]
    public async Task Clash_belongs_to_both_sides()
    {
        var read = await ImportedText.OfAsync("date,source,target,type\n2024-01-30,A,B,Exchange of Fire\n");
        Assert.True(Assert.Single(read.Events).Symmetric);
    }

    [Fact]
    public async Task Unknown_columns_are_kept()
    {
        var read = await ImportedText.OfAsync("date,source,target,type,weapon,claim no.\n2024-01-30,A,B,attack,drone «X»,\"4,5\"\n2024-01-31,A,B,attack,,\n");
        Assert.Equal("{\"weapon\":\"drone «X»\",\"claim no.\":\"4,5\"}", read.Items[0].Extra);
        Assert.Equal("", read.Items[1].Extra);
    }

    [Fact]
    public async Task Number_is_its_publishers_when_a_file_has_several_publishers()
    {
        var read = await ImportedText.OfAsync(
            "event_id,date,source,target,type,publisher\n"
            + "1,2024-01-30,A,B,attack,Pentagon\n"
            + "1,2024-01-31,A,B,attack,Red Crescent\n");
        Assert.Equal("Pentagon, Red Crescent", string.Join(", ", read.Items.Select(item => item.Publisher)));

        var twice = await ImportedText.OfAsync(
            "event_id,date,source,target,type,publisher\n"
            + "1,2024-01-30,A,B,attack,Pentagon\n"
            + "1,2024-01-31,A,B,attack,pentagon; Red Crescent\n");
        Assert.Equal("Pentagon", Assert.Single(twice.Items).Publisher);
        Assert.Contains("stood on line 2", Assert.Single(twice.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-02-30,,A,B,attack,1,,", "date", "2024-02-30")]
    [InlineData("30/01/2024,,A,B,attack,1,,", "date", "30/01/2024")]
    [InlineData("2024-13,,A,B,attack,1,,", "date", "2024-13")]
    [InlineData("0204-02-03,,A,B,attack,1,,", "date", "from 1500 to 2199")]
    [InlineData("2024-02-03,9999-12-31,A,B,attack,1,,", "date_end", "from 1500 to 2199")]
    [InlineData("1499,,A,B,attack,1,,", "date", "from 1500 to 2199")]
    [InlineData("2200-01,,A,B,attack,1,,", "date", "from 1500 to 2199")]
    [InlineData("2024-02-03,2024-02-02,A,B,attack,1,,", "date_end", "not before 2024-02-03")]
    [InlineData("2024-02-03,soon,A,B,attack,1,,", "date_end", "soon")]
    [InlineData("2024-02-03,,,B,attack,1,,", "source", "the side that did it")]
    [InlineData("2024-02-03,,A,,attack,1,,", "target", "the side it was done to")]
    [InlineData("2024-02-03,,A,B,tea party,1,,", "type", "tea party")]
    [InlineData("2024-02-03,,A,B,attack,5-3,,", "count", "5-3")]
    [InlineData("2024-02-03,,A,B,attack,-1,,", "count", "-1")]
    [InlineData("2024-02-03,,A,B,attack,0,,", "count", "absence-claim")]
    [InlineData("2024-02-03,,A,B,attack-tally,,,", "count", "the tally counts")]
    [InlineData("2024-02-03,,A,B,attack,1,95,", "latitude", "95")]
    [InlineData("2024-02-03,,A,B,attack,1,NaN,", "latitude", "NaN")]
    [InlineData("2024-02-03,,A,B,attack,1,,east", "longitude", "east")]
    [InlineData("2024-02-03,,A,B,attack,1", "", "found 6 fields, expected 8")]
    public async Task Bad_row_is_refused_with_its_line_and_column_and_the_next_goes_in(string row, string column, string message)
    {
        var read = await ImportedText.OfAsync(
            $"date,date_end,source,target,type,count,latitude,longitude\n{row}\n2024-02-05,,A,B,attack,1,,\n");
        var problem = Assert.Single(read.Problems);
        Assert.Equal(("events.csv", 2L, column), (problem.Source, problem.Line, problem.Column));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(3, Assert.Single(read.Items).Origin.Row);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
