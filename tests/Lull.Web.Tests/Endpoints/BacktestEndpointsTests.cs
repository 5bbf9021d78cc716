using System.Text.Json;
using Xunit;

namespace Lull.Web.Tests.Endpoints;

public sealed class BacktestEndpointsTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    [Fact]
    public async Task Backtest_is_not_waited_for_and_tells_how_the_past_turned_out()
    {
        var first = await served.AskAsync("/api/backtest");
        Assert.True(first.GetProperty("state").GetString() is "working" or "done");
        var done = await DoneAsync();
        Assert.NotEmpty(done.GetProperty("basis").EnumerateArray());
        var month = done.GetProperty("forecasts").EnumerateArray().Single(one => one.GetProperty("forecast").ValueEquals("lull") && one.GetProperty("days").GetInt32() == 30);
        var bins = month.GetProperty("scores").GetProperty("bins").EnumerateArray().ToList();
        Assert.Equal(10, bins.Count);
        Assert.Equal(month.GetProperty("scores").GetProperty("count").GetInt32(), bins.Sum(bin => bin.GetProperty("count").GetInt32()));
        Assert.All(bins.Where(bin => bin.GetProperty("count").GetInt32() > 0), bin =>
        {
            var (share, interval) = (bin.GetProperty("came_true").GetDouble(), bin.GetProperty("interval"));
            Assert.InRange(share, interval.GetProperty("low").GetDouble(), interval.GetProperty("high").GetDouble());
        });
        Assert.True(bins[^1].GetProperty("came_true").GetDouble() > bins[0].GetProperty("came_true").GetDouble());
    }

    [Fact]
    public async Task Backtest_is_worked_out_once()
    {
        var (one, other) = (await DoneAsync(), await served.AskAsync("/api/backtest"));
        Assert.Equal("done", other.GetProperty("state").GetString());
        Assert.Equal(one.ToString(), other.ToString());
    }

    private async Task<JsonElement> DoneAsync()
    {
        while (true)
        {
            var told = await served.AskAsync("/api/backtest");
            if (!told.GetProperty("state").ValueEquals("working"))
            {
                Assert.Equal("done", told.GetProperty("state").GetString());
                return told;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
