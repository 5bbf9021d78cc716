using System.Globalization;
using Lull.Web.Backtests;
using Lull.Web.Pairs;
using Lull.Web.Records;

namespace Lull.Web.Endpoints;

/// <summary>What answers follow from besides their address.</summary>
internal static class State
{
    /// <summary>The record and the version.</summary>
    public static string OfRecord(IServiceProvider services) =>
        $"{services.GetRequiredService<RecordViews>().Head} {services.GetRequiredService<ServerOptions>().Version}";

    /// <summary>Also how many statuses have come in.</summary>
    public static string OfOverview(IServiceProvider services) =>
        string.Create(CultureInfo.InvariantCulture, $"{OfRecord(services)} {services.GetRequiredService<PairOverviews>().Revision}");

    /// <summary>Also how far the backtest has come.</summary>
    public static string OfBacktest(IServiceProvider services)
    {
        var backtest = services.GetRequiredService<BacktestDesk>().Now();
        return string.Create(CultureInfo.InvariantCulture, $"{OfRecord(services)} {backtest.Pairs} {backtest.Done} {backtest.Result is null} {backtest.Trouble}");
    }
}
