using Lull.Ceasefires.Backtests;
using Lull.Dossiers;

namespace Lull.Web.Backtests;

/// <summary>A backtest as it is shown.</summary>
internal sealed record BacktestAnswer
{
    /// <summary><c>working</c>, <c>done</c>, <c>thin</c> where the record is too thin to say anything, or <c>failed</c>.</summary>
    public required string State { get; init; }

    /// <summary>How many pairs have been gone through.</summary>
    public required int Done { get; init; }

    /// <summary>How many pairs there are to go through, those with most acts; null as long as the record is being read.</summary>
    public int? Pairs { get; init; }

    /// <summary>How many more pairs have acts enough, and are not looked at.</summary>
    public int Beyond { get; init; }

    /// <summary>What it rests on, and whether that is enough, in sentences.</summary>
    public IReadOnlyList<string> Basis { get; init; } = [];

    /// <summary>The forecasts that were judged; empty unless it is done.</summary>
    public IReadOnlyList<ForecastAnswer> Forecasts { get; init; } = [];

    /// <summary>The lulls told as they happened; null unless it is done.</summary>
    public AlarmScores? Alarms { get; init; }

    public static BacktestAnswer Of(RunningBacktest backtest) => new()
    {
        State = backtest switch { { Trouble: not null } => "failed", { Result: null } => "working", { Result.IsTooThin: true } => "thin", _ => "done" },
        Done = backtest.Done,
        Pairs = backtest.Pairs,
        Beyond = backtest.Beyond,
        Basis = backtest.Trouble is { } trouble ? [trouble] : backtest.Result is { } result ? BacktestText.Basis(result) : [],
        Forecasts = backtest.Result is { IsTooThin: false } scores
            ?
            [
                new ForecastAnswer("lull", Backtester.ShortHorizon, scores.LullFortnight),
                new ForecastAnswer("lull", Backtester.LongHorizon, scores.LullMonth),
                new ForecastAnswer("quiet", Backtester.ShortHorizon, scores.QuietFortnight),
                new ForecastAnswer("quiet", Backtester.LongHorizon, scores.QuietMonth),
            ]
            : [],
        Alarms = backtest.Result is { IsTooThin: false } told ? told.Alarms : null,
    };
}
