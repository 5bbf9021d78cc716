using System.Globalization;

namespace Lull.Time;

/// <summary>Days and spans of days as a sentence has them.</summary>
public static class DayPhrase
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
}
