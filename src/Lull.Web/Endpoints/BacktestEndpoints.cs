using Lull.Web.Answers;
using Lull.Web.Backtests;

namespace Lull.Web.Endpoints;

/// <summary>Whether probabilities have meant what they say, on the record's own past.</summary>
internal static class BacktestEndpoints
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/backtest", (BacktestDesk desk) => TypedResults.Ok(BacktestAnswer.Of(desk.Now())))
            .WithName("backtest")
            .WithSummary("How well what was said of the record's past agrees with what turned out; begun when first asked for, and never waited for.")
            .WithEntityTag(State.OfBacktest);
}
