using System.Globalization;
using Lull.Ceasefires.Backtests;
using Lull.Events;

namespace Lull.Dossiers;

/// <summary>Says a backtest in sentences and tables.</summary>
public static class BacktestText
{
    /// <summary>What it rests on, and whether that is enough.</summary>
    public static IReadOnlyList<string> Basis(Backtest backtest)
    {
        ArgumentNullException.ThrowIfNull(backtest);
        var basis = string.Create(
            CultureInfo.InvariantCulture,
            $"{Number(backtest.Dyads.Count, "dyad")} with at least {Backtester.LeastActs} acts, {backtest.Alarms.DyadYears:0.0} years of a dyad together; left out with fewer: {backtest.LeftOut}. {backtest.LullMonth.Count} days can be judged by the {Backtester.LongHorizon} days after them, which tell about as much as {backtest.LullMonth.Independent:0} independent forecasts.");
        return backtest.IsTooThin
            ? [basis, $"That is too thin for a backtest: at least {Backtest.LeastIndependent} independent forecasts are needed."]
            : backtest.LullMonth.Independent < Backtest.FewIndependent
            ? [basis, "They are few: what follows is rough, and the intervals tell how rough."]
            : [basis];
    }

    /// <summary>Of the days that were given a probability of a mutual lull, how many were followed by quiet.</summary>
    public static DossierTable Bins(Backtest backtest)
    {
        ArgumentNullException.ThrowIfNull(backtest);
        return new DossierTable(
            "Of the days given a probability of a mutual lull, the share followed by quiet (at most a fifth of the acts of the fighting before)",
            ["given", "days", "mean given", $"{Backtester.ShortHorizon} days quiet", $"{Backtester.LongHorizon} days quiet", "95 % interval"],
            [
                .. backtest.LullMonth.Bins.Zip(backtest.LullFortnight.Bins, (month, fortnight) => (IReadOnlyList<string>)
                [
                    FigureText.Percent(month.From, month.To),
                    month.Count.ToString(CultureInfo.InvariantCulture),
                    Share(month.Said),
                    Share(fortnight.CameTrue),
                    Share(month.CameTrue),
                    month.Count == 0 ? "" : $"{Share(month.Interval.Low)} to {Share(month.Interval.High)}",
                ]),
            ]);
    }

    /// <summary>The proper scores, each beside the score of always giving the share that came true in the end.</summary>
    public static DossierTable Scores(Backtest backtest)
    {
        ArgumentNullException.ThrowIfNull(backtest);
        return new DossierTable(
            "Scores: 0 is perfect; beside each the score of always giving the share that came true",
            ["forecast", "days", "came true", "Brier", "log score", "calibration error"],
            [
                Row("mutual lull, 14 days quiet", backtest.LullFortnight),
                Row("mutual lull, 30 days quiet", backtest.LullMonth),
                Row("the next 14 days are quiet", backtest.QuietFortnight),
                Row("the next 30 days are quiet", backtest.QuietMonth),
            ]);
    }

    /// <summary>How good the telling of lulls was as they happened.</summary>
    public static DossierTable Alarms(AlarmScores alarms)
    {
        ArgumentNullException.ThrowIfNull(alarms);
        return new DossierTable(
            "Lulls told as they happened",
            ["measure", "value"],
            [
                ["alarms", alarms.Count.ToString(CultureInfo.InvariantCulture)],
                ["lulls known now; told before they ended", string.Create(CultureInfo.InvariantCulture, $"{alarms.Lulls}; {alarms.Found}")],
                ["false alarms, looking back; in 100 years of a dyad", string.Create(CultureInfo.InvariantCulture, $"{alarms.False}; {alarms.FalsePer100:0.0}")],
                ["alarms followed by 30 days that were not quiet", string.Create(CultureInfo.InvariantCulture, $"{alarms.RefutedByActs} of {alarms.JudgedByActs}")],
                ["delay from the onset, median days", Days(alarms.MedianDelay)],
                ["onset as told on the day, median and mean error in days", $"{Days(alarms.MedianOnsetError)}; {Days(alarms.MeanOnsetError)}"],
                ["90 % onset intervals told on the day that held", Share(alarms.IntervalHeld ?? double.NaN)],
            ]);
    }

    private static IReadOnlyList<string> Row(string name, Reliability scores) =>
    [
        name,
        scores.Count.ToString(CultureInfo.InvariantCulture),
        Share(scores.BaseRate),
        string.Create(CultureInfo.InvariantCulture, $"{scores.Brier:0.000} ({scores.BrierOfBaseRate:0.000})"),
        string.Create(CultureInfo.InvariantCulture, $"{scores.LogScore:0.000} ({scores.LogScoreOfBaseRate:0.000})"),
        scores.CalibrationError.ToString("0.000", CultureInfo.InvariantCulture),
    ];

    private static string Number(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private static string Share(double share) => double.IsNaN(share) ? "" : share.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Days(double? days) => days?.ToString("0.#", CultureInfo.InvariantCulture) ?? "none";
}
