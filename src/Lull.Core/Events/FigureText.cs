using System.Globalization;

namespace Lull.Events;

/// <summary>Probabilities, rates and counts as a sentence has them.</summary>
public static class FigureText
{
    /// <summary>A range of probabilities as percent, such as <c>20-40 %</c>.</summary>
    public static string Percent(double from, double to) => string.Create(CultureInfo.InvariantCulture, $"{100 * from:0}-{100 * to:0} %");

    /// <summary>
    /// A probability with two digits, never <c>0.00</c> or <c>1.00</c>: the model is not that sure of itself.
    /// </summary>
    public static string Probability(double probability) =>
        probability switch
        {
            >= 0.995 => "over 0.99",
            <= 0.005 => "under 0.01",
            _ => probability.ToString("0.00", CultureInfo.InvariantCulture),
        };

    /// <summary>Acts a day, with two significant digits or so.</summary>
    public static string Rate(double actsPerDay) =>
        actsPerDay switch
        {
            0 => "none",
            < 0.005 => "under 0.01",
            < 10 => actsPerDay.ToString("0.0#", CultureInfo.InvariantCulture),
            _ => actsPerDay.ToString("0", CultureInfo.InvariantCulture),
        };

    /// <summary>A count of acts, which may be fractional: <c>3</c>, <c>2.5</c>.</summary>
    public static string Acts(double acts) => acts.ToString("0.#", CultureInfo.InvariantCulture);
}
