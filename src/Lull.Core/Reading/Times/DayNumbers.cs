using System.Globalization;

namespace Lull.Reading.Times;

/// <summary>Reads the numbers of days and years that dates are made of.</summary>
internal static class DayNumbers
{
    /// <summary>The day of a month that a piece tells, as <c>3</c>, <c>03</c> or <c>3rd</c>; 0 where it tells none.</summary>
    public static int DayOf(string piece) => piece.Length is > 0 and <= 2 ? Number(piece, 1, 31) : OrdinalOf(piece, 31);

    /// <summary>The ordinal number that a piece tells, as <c>3rd</c> or <c>third</c>; 0 where it tells none.</summary>
    public static int OrdinalOf(string piece, int most)
    {
        if (piece.Length > 2 && (piece.EndsWith("st", StringComparison.Ordinal) || piece.EndsWith("nd", StringComparison.Ordinal)
            || piece.EndsWith("rd", StringComparison.Ordinal) || piece.EndsWith("th", StringComparison.Ordinal)))
        {
            var number = Number(piece.AsSpan(0, piece.Length - 2), 1, most);
            return number > 0 ? number : OrdinalWord(piece);
        }

        return OrdinalWord(piece);
    }

    private static int OrdinalWord(string piece) => piece switch
    {
        "first" => 1,
        "second" => 2,
        "third" => 3,
        "fourth" => 4,
        "fifth" => 5,
        "sixth" => 6,
        "seventh" => 7,
        "eighth" => 8,
        "ninth" => 9,
        "tenth" => 10,
        "eleventh" => 11,
        "twelfth" => 12,
        _ => 0,
    };

    /// <summary>The year that a piece of four digits tells, 1900 to 2099; 0 where it tells none.</summary>
    public static int YearOf(string piece) => piece.Length == 4 ? Number(piece, 1900, 2099) : 0;

    /// <summary>The number that a piece of digits tells, if it lies in a range; 0 where not.</summary>
    public static int Number(ReadOnlySpan<char> piece, int least, int most) =>
        int.TryParse(piece, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : 0;
}
