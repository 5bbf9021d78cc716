using Lull.Reading.Parsing;
using Lull.Reading.Statements;

namespace Lull.Reading.Times;

/// <summary>Days told by a feast: <c>Christmas Eve</c>, <c>New Year's Day</c>, <c>Easter Monday</c>. The last before the report, or the next where it lies ahead.</summary>
internal static class HolidayForms
{
    private static readonly FirstWordIndex<(string[] Words, Func<int, DateOnly?> OfYear)> Feasts = new(
    [
        (["christmas", "eve"], Fixed(12, 24)), (["christmas", "day"], Fixed(12, 25)), (["boxing", "day"], Fixed(12, 26)),
        (["new", "year", "'s", "eve"], Fixed(12, 31)), (["new", "year", "'s", "day"], Fixed(1, 1)),
        (["new", "year", "’s", "eve"], Fixed(12, 31)), (["new", "year", "’s", "day"], Fixed(1, 1)),
        (["palm", "sunday"], ByEaster(-7)), (["good", "friday"], ByEaster(-2)), (["easter", "sunday"], ByEaster(0)),
        (["easter", "monday"], ByEaster(1)), (["whit", "monday"], ByEaster(50)),
    ],
    feast => feast.Words);

    /// <summary>Reads the expression that begins at a piece; null where none does.</summary>
    public static FoundMoment? TryRead(TimeScene scene, int at)
    {
        foreach (var (words, ofYear) in Feasts.From(scene.Pieces[at]))
        {
            if (scene.Pieces.Reads(at, words))
            {
                return Found(scene, at, words.Length, ofYear);
            }
        }

        return null;
    }

    private static Func<int, DateOnly?> Fixed(int month, int day) => year => AbsoluteDates.Make(year, month, day);

    private static Func<int, DateOnly?> ByEaster(int days) => year => EasterOf(year)?.Plus(days);

    private static FoundMoment Found(TimeScene scene, int at, int length, Func<int, DateOnly?> ofYear)
    {
        if (scene.Today is not { } today)
        {
            return new FoundMoment(Moment.Undated, at + length);
        }

        var day = ofYear(today.Year);
        if (scene.DirectionAt(at) is TenseDirection.Future)
        {
            day = day >= today ? day : ofYear(today.Year + 1);
        }
        else
        {
            day = day <= today ? day : ofYear(today.Year - 1);
        }

        return new FoundMoment(Moment.On(day, TimeBasis.Report), at + length);
    }

    // The first Sunday after the first full moon of spring, by the Gregorian reckoning.
    private static DateOnly? EasterOf(int year)
    {
        var (golden, century) = (year % 19, year / 100);
        var epact = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        var moon = epact - (epact / 28 * (1 - (29 / (epact + 1) * ((21 - golden) / 11))));
        var weekday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        var sunday = moon - weekday;
        var month = 3 + ((sunday + 40) / 44);
        return AbsoluteDates.Make(year, month, sunday + 28 - (31 * (month / 4)));
    }
}
