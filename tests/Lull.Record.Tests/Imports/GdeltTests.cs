using Lull.Events;
using Lull.Record.Imports;
using Xunit;

namespace Lull.Record.Tests.Imports;

public sealed class GdeltTests
{
    [Theory]
    [InlineData(57)]
    [InlineData(58)]
    [InlineData(61)]
    public async Task Every_width_gives_the_same_event(int width)
    {
        var read = await ImportedText.OfAsync(Row(width, "IRAQ", "UNITED STATES", "194") + "\n");
        Assert.Empty(read.Problems);
        var act = Assert.Single(read.Events);
        Assert.Equal(("719024875", "IRAQ", "UNITED STATES"), (act.Id, act.Source, act.Target));
        Assert.Equal((EventKind.Attack, "194", 1L), (act.Kind, act.TypeText, act.Origin.Row));
        Assert.Equal(("2024-02-04", "GDELT", "gdelt"), (act.When.ToString(), act.Publisher, act.Dataset));
        Assert.Equal(("Baghdad, Baghdad, Iraq", "Iraq", 33.3, 44.4), (act.Place.Name, act.Place.Country, act.Place.Latitude, act.Place.Longitude));
        Assert.Equal(width == 57 ? "" : "https://example.org/a", act.Url);
        Assert.Equal("{\"IsRootEvent\":\"1\",\"QuadClass\":\"4\",\"NumMentions\":\"10\",\"NumSources\":\"2\",\"NumArticles\":\"9\"}", act.Extra);
    }

    [Theory]
    [InlineData("190", EventKind.Attack)]
    [InlineData("1951", EventKind.Strike)]
    [InlineData("191", EventKind.Other)]
    [InlineData("192", EventKind.Seizure)]
    [InlineData("181", EventKind.Seizure)]
    [InlineData("183", EventKind.Attack)]
    [InlineData("186", EventKind.Killing)]
    [InlineData("202", EventKind.Killing)]
    [InlineData("1384", EventKind.Threat)]
    [InlineData("130", EventKind.Other)]
    [InlineData("152", EventKind.Mobilisation)]
    [InlineData("141", EventKind.Other)]
    [InlineData("173", EventKind.Other)]
    [InlineData("046", EventKind.Negotiation)]
    [InlineData("1246", EventKind.CeasefireRejection)]
    public async Task Cameo_code_gives_the_kind(string code, EventKind kind)
    {
        var read = await ImportedText.OfAsync(Row(61, "A", "B", code) + "\n");
        Assert.Equal(kind, Assert.Single(read.Events).Kind);
    }

    [Fact]
    public async Task Declared_truce_is_a_signal()
    {
        var read = await ImportedText.OfAsync(Row(61, "A", "B", "0871") + "\n");
        Assert.Equal(EventKind.Ceasefire, Assert.IsType<Signal>(Assert.Single(read.Items)).Kind);
    }

    [Theory]
    [InlineData("", "B", "190")]
    [InlineData("A", "", "0871")]
    [InlineData("", "", "190")]
    public async Task Row_without_both_actors_is_kept_for_coverage_only(string actor1, string actor2, string code)
    {
        var read = await ImportedText.OfAsync(Row(61, actor1, actor2, code) + "\n");
        Assert.Empty(read.Problems);
        Assert.Equal((EventKind.Other, "Iraq"), (Assert.Single(read.Events).Kind, read.Items[0].Place.Country));
    }

    [Fact]
    public async Task Quotation_marks_mean_nothing()
    {
        var read = await ImportedText.OfAsync(Row(61, "\"A", "B\"", "190") + "\n" + Row(61, "C", "D", "190").Replace("719024875", "719024876", StringComparison.Ordinal) + "\n");
        Assert.Empty(read.Problems);
        Assert.Equal("\"A C", string.Join(' ', read.Items.Select(i => i.Source)));
    }

    [Fact]
    public async Task Bad_rows_are_named_by_their_column()
    {
        var good = Row(61, "A", "B", "190");
        var read = await ImportedText.OfAsync(
            good + "\n"
            + good.Replace("\t20240204\t", "\t20240231\t", StringComparison.Ordinal) + "\n"
            + good.Replace("\t190\t", "\tfight\t", StringComparison.Ordinal) + "\n"
            + good[..100] + "\n");
        Assert.Single(read.Items);
        Assert.Equal([(2L, "column 2"), (3L, "column 27"), (4L, "")], read.Problems.Select(p => (p.Line, p.Column)));
    }

    [Fact]
    public async Task Wanted_format_is_not_forced_on_other_data()
    {
        var message = await ImportedText.TroubleOfAsync("date,source,target,type\n"u8.ToArray(), ImportFormat.Gdelt);
        Assert.Contains("not a GDELT export", message, StringComparison.Ordinal);
    }

    private static string Row(int width, string actor1, string actor2, string code)
    {
        var fields = Enumerable.Repeat("", width).ToArray();
        (fields[0], fields[1], fields[2], fields[3]) = ("719024875", "20240204", "202402", "2024");
        (fields[6], fields[16], fields[25], fields[26], fields[29]) = (actor1, actor2, "1", code, "4");
        (fields[31], fields[32], fields[33]) = ("10", "2", "9");
        var place = width == 61 ? 52 : 50;
        var latitude = width == 61 ? 56 : 53;
        (fields[place], fields[latitude], fields[latitude + 1]) = ("Baghdad, Baghdad, Iraq", "33.3", "44.4");
        if (width > 57)
        {
            fields[^1] = "https://example.org/a";
        }

        return string.Join('\t', fields);
    }
}
