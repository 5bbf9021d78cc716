using System.Buffers;
using Lull.Time;

namespace Lull.Record.Imports.Text;

/// <summary>Reads dates as files write them, without regard to the machine's culture.</summary>
internal static class DayText
{
    /// <summary>
    /// The years that a date may lie in. Earlier and later ones are slips or stand for "no end" (9999-12-31), and one
    /// such row would make of its pair's years a series of millennia.
    /// </summary>
    public const string Years = "in a year from 1500 to 2199";

    private const int FirstYear = 1500;
    private const int LastYear = 2199;
    private static readonly SearchValues<char> TimeCharacters = SearchValues.Create("0123456789:.,+-Zz ");

    private static readonly string[] MonthNames =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>Reads <c>2024-02-04</c>, with or without a time of day behind it, which is dropped.</summary>
    public static bool TryIso(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        return text.Length >= 10
            && text[4] == '-'
            && text[7] == '-'
            && IsTimeOrNothing(text[10..])
            && TryMake(text[..4], text.Slice(5, 2), text.Slice(8, 2), out day);
    }

    /// <summary>Reads <c>04/02/2024</c>, day first, as UCDP writes; one digit will do for day and month.</summary>
    public static bool TryDayFirst(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        var first = text.IndexOf('/');
        var last = text.LastIndexOf('/');
        if (first is < 1 or > 2 || last - first is < 2 or > 3 || text.Length < last + 5)
        {
            return false;
        }

        var year = text.Slice(last + 1, 4);
        return IsTimeOrNothing(text[(last + 5)..]) && TryMake(year, text[(first + 1)..last], text[..first], out day);
    }

    /// <summary>Reads <c>04 February 2024</c> or <c>4-Feb-2024</c>, as ACLED writes.</summary>
    public static bool TryDayMonthName(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        var first = text.IndexOfAny(' ', '-');
        var last = text.LastIndexOfAny(' ', '-');
        if (first is < 1 or > 2 || last - first < 4 || text.Length - last != 5)
        {
            return false;
        }

        var month = MonthOf(text[(first + 1)..last]);
        return month > 0
            && TryDigits(text[..first], out var number)
            && TryDigits(text[(last + 1)..], out var year)
            && TryMake(year, month, number, out day);
    }

    /// <summary>Reads <c>20240204</c>, as GDELT writes.</summary>
    public static bool TryCompact(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        return text.Length == 8 && TryMake(text[..4], text.Slice(4, 2), text.Slice(6, 2), out day);
    }

    /// <summary>Reads <c>2024-02-04</c>, <c>2024-02</c> or <c>2024</c>, as Lull CSV allows.</summary>
    public static bool TryIsoOrCoarser(ReadOnlySpan<char> text, out DayInterval when)
    {
        when = default;
        if (text.Length == 4 && TryDigits(text, out var year) && year is >= FirstYear and <= LastYear)
        {
            when = DayInterval.OfYear(year);
            return true;
        }

        if (text.Length == 7 && text[4] == '-' && TryDigits(text[..4], out year) && year is >= FirstYear and <= LastYear
            && TryDigits(text[5..], out var month) && month is >= 1 and <= 12)
        {
            when = DayInterval.OfMonth(year, month);
            return true;
        }

        if (TryIso(text, out var day))
        {
            when = DayInterval.OfDay(day);
            return true;
        }

        return false;
    }

    /// <summary>The precision that a span of so many days amounts to.</summary>
    public static DatePrecision PrecisionOf(int days) =>
        days switch
        {
            1 => DatePrecision.Day,
            <= 7 => DatePrecision.Week,
            <= 31 => DatePrecision.Month,
            <= 366 => DatePrecision.Year,
            _ => DatePrecision.Unknown,
        };

    private static bool TryMake(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day, out DateOnly made)
    {
        made = default;
        return TryDigits(year, out var y) && TryDigits(month, out var m) && TryDigits(day, out var d) && TryMake(y, m, d, out made);
    }

    private static bool TryMake(int year, int month, int day, out DateOnly made)
    {
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            made = default;
            return false;
        }

        made = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c) || text.Length > 4)
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        return text.Length > 0;
    }

    private static int MonthOf(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < MonthNames.Length; i++)
        {
            if (name.Equals(MonthNames[i], StringComparison.OrdinalIgnoreCase)
                || name.Equals(MonthNames[i].AsSpan(0, 3), StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static bool IsTimeOrNothing(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
        {
            return true;
        }

        return rest.Length >= 6 && rest[0] is 'T' or ' ' && rest[1..].IndexOfAnyExcept(TimeCharacters) < 0;
    }
}
