using System.Globalization;

namespace Lull.Record.Imports.Formats;

/// <summary>Reads numbers as data files write them, without regard to the machine's culture.</summary>
internal static class Numbers
{
    /// <summary>Reads a whole number of zero or more; <c>3.0</c> will do, since spreadsheets write that.</summary>
    public static bool TryCount(ReadOnlySpan<char> text, out int number)
    {
        text = text.Trim();
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            return true;
        }

        var dot = text.IndexOf('.');
        return dot > 0
            && text[(dot + 1)..].IndexOfAnyExcept('0') < 0
            && int.TryParse(text[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Reads a decimal number within bounds; true and null where the text is empty.</summary>
    public static bool TryDegrees(ReadOnlySpan<char> text, double bound, out double? degrees)
    {
        degrees = null;
        text = text.Trim();
        if (text.IsEmpty)
        {
            return true;
        }

        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || !(Math.Abs(number) <= bound))
        {
            return false;
        }

        degrees = number;
        return true;
    }
}
