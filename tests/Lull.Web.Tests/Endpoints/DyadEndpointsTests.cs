using System.Net;
using System.Text.Json;
using Xunit;

namespace Lull.Web.Tests.Endpoints;

public sealed class DyadEndpointsTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    [Fact]
    public async Task Overview_tells_how_every_pair_stands()
    {
        var page = await OverviewAsync("/api/dyads");
        var pair = page.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("id").ValueEquals(ServedRecord.Pair));
        Assert.Equal("mutual", pair.GetProperty("status").GetString());
        Assert.InRange(pair.GetProperty("probability").GetDouble(), 0.5, 1);
        Assert.True(pair.GetProperty("since_lo").GetDateTime() <= pair.GetProperty("since").GetDateTime());
        Assert.Equal(26, pair.GetProperty("spark").GetArrayLength());
        Assert.True(pair.GetProperty("acts_ab").GetDouble() > pair.GetProperty("acts_ba").GetDouble());
    }

    [Fact]
    public async Task Overview_counts_states_whichever_state_is_asked_for()
    {
        var all = await OverviewAsync("/api/dyads");
        var quiet = await OverviewAsync("/api/dyads?state=mutual");
        Assert.Equal(all.GetProperty("states").ToString(), quiet.GetProperty("states").ToString());
        Assert.Equal(quiet.GetProperty("total").GetInt32(), all.GetProperty("states").GetProperty("mutual").GetInt32());
        Assert.All(quiet.GetProperty("items").EnumerateArray(), item => Assert.Equal("mutual", item.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task Overview_is_searched_and_paged()
    {
        var all = await OverviewAsync("/api/dyads?sort=name");
        var found = await OverviewAsync("/api/dyads?q=iraqi+us");
        Assert.True(found.GetProperty("total").GetInt32() < all.GetProperty("total").GetInt32());
        Assert.Contains(found.GetProperty("items").EnumerateArray(), item => item.GetProperty("id").ValueEquals(ServedRecord.Pair));
        var second = await OverviewAsync("/api/dyads?sort=name&size=1&page=2");
        Assert.Equal(all.GetProperty("items")[1].GetProperty("id").GetString(), Assert.Single(second.GetProperty("items").EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Overview_of_an_earlier_day_knows_nothing_later()
    {
        var page = await OverviewAsync("/api/dyads?as_of=2024-01-15");
        Assert.All(page.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("as_of").ValueKind == JsonValueKind.String), item =>
            Assert.True(item.GetProperty("as_of").GetDateTime() <= new DateTime(2024, 1, 15)));
        var pair = page.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("id").ValueEquals(ServedRecord.Pair));
        Assert.Equal("active", pair.GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("/api/dyads?page=0")]
    [InlineData("/api/dyads?size=501")]
    [InlineData("/api/dyads?sort=colour")]
    [InlineData("/api/dyads?as_of=yesterday")]
    public async Task What_makes_no_sense_is_refused_with_a_reason(string path)
    {
        var problem = await served.AskAsync(path, HttpStatusCode.BadRequest);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task Series_has_acts_both_ways_probabilities_and_marks()
    {
        var series = await served.AskAsync($"/api/dyads/{ServedRecord.Pair}/series?as_of=2024-03-15");
        Assert.Equal("week", series.GetProperty("by").GetString());
        Assert.Equal("2024-03-15", series.GetProperty("to").GetString());
        var bins = series.GetProperty("bins").EnumerateArray().ToList();
        Assert.True(bins.Sum(bin => bin.GetProperty("ab").GetDouble()) > bins.Sum(bin => bin.GetProperty("ba").GetDouble()));
        Assert.Contains(bins, bin => bin.GetProperty("by_publisher").EnumerateObject().Any());
        Assert.Equal(bins.Sum(bin => bin.GetProperty("days").GetInt32()), series.GetProperty("probability").GetArrayLength());
        Assert.All(series.GetProperty("probability").EnumerateArray(), day => Assert.InRange(day.GetProperty("p").GetDouble(), 0, 1));
        Assert.Contains(series.GetProperty("marks").EnumerateArray(), mark => mark.GetProperty("kind").ValueEquals("stop"));
    }

    [Fact]
    public async Task Series_by_day_has_the_same_acts_as_by_week()
    {
        var weeks = await served.AskAsync($"/api/dyads/{ServedRecord.Pair}/series?by=week");
        var days = await served.AskAsync($"/api/dyads/{ServedRecord.Pair}/series?by=day");
        Assert.Equal(Sum(weeks, "ab"), Sum(days, "ab"), 4);
        Assert.Equal(Sum(weeks, "ab_sum"), Sum(days, "ab_sum"), 4);
        Assert.Equal(Sum(weeks, "ba"), Sum(days, "ba"), 4);
    }

    [Fact]
    public async Task Pair_that_the_record_does_not_have_is_not_found()
    {
        await served.AskAsync("/api/dyads/Nobody~~Anybody/series", HttpStatusCode.NotFound);
        await served.AskAsync("/api/dyads/Nobody~~Anybody", HttpStatusCode.NotFound);
        await served.AskAsync("/api/dyads/nonsense", HttpStatusCode.NotFound);
    }

    private static double Sum(JsonElement series, string key) => series.GetProperty("bins").EnumerateArray().Sum(bin => bin.GetProperty(key).GetDouble());

    private async Task<JsonElement> OverviewAsync(string path)
    {
        while (true)
        {
            var page = await served.AskAsync(path);
            if (page.GetProperty("complete").GetBoolean())
            {
                return page;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
