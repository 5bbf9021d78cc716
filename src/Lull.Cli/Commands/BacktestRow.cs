using Lull.Ceasefires.Backtests;
using Lull.Cli.Output;

namespace Lull.Cli.Commands;

/// <summary>One figure of a backtest, for machines.</summary>
/// <param name="Measure">What is measured: <c>bin</c>, <c>brier</c>, <c>alarms</c> and so on.</param>
/// <param name="Forecast">Of which forecast: <c>lull</c>, <c>quiet</c> or <c>alarm</c>.</param>
/// <param name="Days">The horizon; null where there is none.</param>
/// <param name="Value">The figure; of a bin the share that came true.</param>
/// <param name="Count">How many it rests on; null where that says nothing.</param>
/// <param name="Bin">The bin; null where it is none.</param>
internal sealed record BacktestRow(string Measure, string Forecast, int? Days, double? Value, int? Count, ReliabilityBin? Bin)
{
    /// <summary>The names that scripts rely on.</summary>
    public static IReadOnlyList<Column<BacktestRow>> Columns { get; } =
    [
        new("measure", row => row.Measure),
        new("forecast", row => row.Forecast),
        new("days", row => row.Days),
        new("value", row => row.Value),
        new("count", row => row.Count),
        new("from", row => row.Bin?.From),
        new("to", row => row.Bin?.To),
        new("said", row => row.Bin?.Said),
        new("low", row => row.Bin?.Interval.Low),
        new("high", row => row.Bin?.Interval.High),
    ];

    /// <summary>All figures of a backtest.</summary>
    public static IEnumerable<BacktestRow> Of(Backtest backtest) =>
    [
        .. Of("lull", Backtester.ShortHorizon, backtest.LullFortnight),
        .. Of("lull", Backtester.LongHorizon, backtest.LullMonth),
        .. Of("quiet", Backtester.ShortHorizon, backtest.QuietFortnight),
        .. Of("quiet", Backtester.LongHorizon, backtest.QuietMonth),
        .. Of(backtest.Alarms),
    ];

    private static IEnumerable<BacktestRow> Of(string forecast, int days, Reliability scores) =>
    [
        .. scores.Bins.Select(bin => new BacktestRow("bin", forecast, days, bin.CameTrue, bin.Count, bin)),
        new("base-rate", forecast, days, scores.BaseRate, scores.Count, Bin: null),
        new("brier", forecast, days, scores.Brier, scores.Count, Bin: null),
        new("brier-of-base-rate", forecast, days, scores.BrierOfBaseRate, scores.Count, Bin: null),
        new("log-score", forecast, days, scores.LogScore, scores.Count, Bin: null),
        new("log-score-of-base-rate", forecast, days, scores.LogScoreOfBaseRate, scores.Count, Bin: null),
        new("calibration-error", forecast, days, scores.CalibrationError, scores.Count, Bin: null),
    ];

    private static IEnumerable<BacktestRow> Of(AlarmScores alarms) =>
    [
        Alarm("alarms", alarms.Count, count: null),
        Alarm("lulls", alarms.Lulls, count: null),
        Alarm("found", alarms.Found, alarms.Lulls),
        Alarm("false", alarms.False, alarms.Count),
        Alarm("false-per-100-dyad-years", alarms.FalsePer100, count: null),
        Alarm("refuted-by-acts", alarms.RefutedByActs, alarms.JudgedByActs),
        Alarm("median-delay", alarms.MedianDelay, alarms.Found),
        Alarm("median-onset-error", alarms.MedianOnsetError, count: null),
        Alarm("mean-onset-error", alarms.MeanOnsetError, count: null),
        Alarm("onset-interval-held", alarms.IntervalHeld, count: null),
    ];

    private static BacktestRow Alarm(string measure, double? value, int? count) => new(measure, "alarm", Days: null, value, count, Bin: null);
}
