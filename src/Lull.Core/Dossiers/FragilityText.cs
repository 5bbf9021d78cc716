using System.Globalization;
using Lull.Ceasefires.Backtests;
using Lull.Ceasefires.Fragility;
using Lull.Events;

namespace Lull.Dossiers;

/// <summary>Says how soon a lull ends, and how far that is to be trusted.</summary>
public static class FragilityText
{
    /// <summary>How soon the lull ends, and what became of lulls that were told the same of: a sentence each.</summary>
    public static IReadOnlyList<string> Of(LullFragility fragility)
    {
        ArgumentNullException.ThrowIfNull(fragility);
        if (fragility.Withheld.Length > 0)
        {
            return [$"How soon the lull ends is not told: {fragility.Withheld}."];
        }

        var ends = fragility.Ends.Select(end => string.Create(CultureInfo.InvariantCulture, $"{end.Days} days is {FigureText.Probability(end.Probability)}"));
        var borne = fragility.Ends.Where(end => end.Calibration is not null).Select(Borne).ToList();
        return
        [
            $"If it is a lull, the probability that it ends within {string.Join(", within ", ends)}.",
            .. borne.Count > 0 ? [$"How such figures fared on past lulls: {string.Join("; ", borne)}."] : Array.Empty<string>(),
        ];
    }

    /// <summary>The weights of a fit, each with its standard deviation.</summary>
    public static DossierTable Weights(FragilityWeights weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new DossierTable(
            string.Create(CultureInfo.InvariantCulture, $"The weekly hazard of an end, fitted to {weights.Weeks} weeks of {weights.Lulls} lulls, {weights.Ended} of which ended"),
            ["what is known", "weight", "standard deviation"],
            [.. HazardCovariates.Names.Select((name, at) => (IReadOnlyList<string>)[name, Signed(weights.Model.Weights[at]), weights.Deviations[at].ToString("0.00", CultureInfo.InvariantCulture)])]);
    }

    /// <summary>The scores on lulls that were not seen, beside a hazard that is the same for all.</summary>
    public static DossierTable Validation(IReadOnlyList<HazardValidation> validation) => new(
        "On lulls of theatres that the fit had not seen; in brackets, with the same hazard for every lull and week",
        ["ends within", "times", "ended", "Brier", "log score", "calibration error"],
        [
            .. validation.Select(one => (IReadOnlyList<string>)
            [
                string.Create(CultureInfo.InvariantCulture, $"{one.Days} days"),
                one.Fitted.Count.ToString(CultureInfo.InvariantCulture),
                one.Fitted.BaseRate.ToString("0.0000", CultureInfo.InvariantCulture),
                Beside(one, scores => scores.Brier),
                Beside(one, scores => scores.LogScore),
                Beside(one, scores => scores.CalibrationError),
            ]),
        ]);

    /// <summary>What became of the lulls, by what they were given.</summary>
    public static DossierTable Calibration(FragilityWeights weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new DossierTable(
            "What became of the lulls that were given a probability of ending",
            ["within", "given", "times", "ended", "95 % interval"],
            [
                .. weights.Calibration.Where(bin => bin.Count > 0).Select(bin => (IReadOnlyList<string>)
                [
                    string.Create(CultureInfo.InvariantCulture, $"{bin.Days} days"),
                    FigureText.Percent(bin.From, bin.To),
                    bin.Count.ToString(CultureInfo.InvariantCulture),
                    bin.Ended.ToString(CultureInfo.InvariantCulture),
                    Interval(WilsonInterval.Of((double)bin.Ended / bin.Count, bin.Count)),
                ]),
            ]);
    }

    private static string Borne(LullEnd end) => string.Create(
        CultureInfo.InvariantCulture,
        $"of {end.Calibration!.Count:#,0} times that {FigureText.Percent(end.Calibration.From, end.Calibration.To)} was told for {end.Days} days, the lull ended {end.Calibration.Ended} {(end.Calibration.Ended == 1 ? "time" : "times")}");

    private static string Beside(HazardValidation one, Func<Reliability, double> score) =>
        string.Create(CultureInfo.InvariantCulture, $"{score(one.Fitted):0.0000} ({score(one.Constant):0.0000})");

    private static string Interval(WilsonInterval interval) => string.Create(CultureInfo.InvariantCulture, $"{interval.Low:0.00} to {interval.High:0.00}");

    private static string Signed(double weight) => weight.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);
}
