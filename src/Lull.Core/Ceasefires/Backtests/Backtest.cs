namespace Lull.Ceasefires.Backtests;

/// <summary>How well what was said of a record's past, day by day, agrees with what later turned out.</summary>
public sealed class Backtest
{
    /// <summary>With fewer independent forecasts than this nothing can be said of a record.</summary>
    public const int LeastIndependent = 5;

    /// <summary>With fewer than this, what it says is rough.</summary>
    public const int FewIndependent = 30;

    /// <summary>Puts the dyads together.</summary>
    /// <param name="dyads">The dyads with enough acts.</param>
    /// <param name="leftOut">How many dyads had too few acts.</param>
    public Backtest(IEnumerable<DyadBacktest> dyads, int leftOut)
    {
        Dyads = [.. dyads];
        LeftOut = leftOut;
        LullFortnight = new Reliability(Dyads.SelectMany(dyad => dyad.LullFortnight), Backtester.ShortHorizon);
        LullMonth = new Reliability(Dyads.SelectMany(dyad => dyad.LullMonth), Backtester.LongHorizon);
        QuietFortnight = new Reliability(Dyads.SelectMany(dyad => dyad.QuietFortnight), Backtester.ShortHorizon);
        QuietMonth = new Reliability(Dyads.SelectMany(dyad => dyad.QuietMonth), Backtester.LongHorizon);
        Alarms = new AlarmScores([.. Dyads.SelectMany(dyad => dyad.Alarms)], Dyads.Sum(dyad => dyad.Lulls), Dyads.Sum(dyad => dyad.Days) / 365.25);
    }

    /// <summary>The dyads that were looked at.</summary>
    public IReadOnlyList<DyadBacktest> Dyads { get; }

    /// <summary>How many dyads had too few acts.</summary>
    public int LeftOut { get; }

    /// <summary>The probability of a mutual lull on a day against the quiet of the next 14.</summary>
    public Reliability LullFortnight { get; }

    /// <summary>The probability of a mutual lull on a day against the quiet of the next 30.</summary>
    public Reliability LullMonth { get; }

    /// <summary>The probability that the next 14 days are quiet.</summary>
    public Reliability QuietFortnight { get; }

    /// <summary>The probability that the next 30 days are quiet.</summary>
    public Reliability QuietMonth { get; }

    /// <summary>The lulls that were told as they happened.</summary>
    public AlarmScores Alarms { get; }

    /// <summary>True where the record is too thin for a backtest to say anything.</summary>
    public bool IsTooThin => LullMonth.Independent < LeastIndependent;
}
