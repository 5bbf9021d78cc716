using System.Globalization;

namespace Lull.Dossiers;

/// <summary>Days, spans of days, and figures as a sentence has them.</summary>
public static class DayText
{
    /// <summary><c>6 February 2024</c>.</summary>
    public static string Written(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>2024-02-06</c>.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>4 to 13 February 2024</c>, saying month and year once where they are the same.</summary>
    public static string Span(DateOnly from, DateOnly to)
    {
        if (from == to)
        {
            return Written(from);
        }

        var start = from.Year != to.Year ? "d MMMM yyyy" : from.Month != to.Month ? "d MMMM" : "%d";
        return $"{from.ToString(start, CultureInfo.InvariantCulture)} to {Written(to)}";
    }

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
