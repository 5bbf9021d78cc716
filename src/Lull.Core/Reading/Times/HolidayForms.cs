using Lull.Reading.Statements;

namespace Lull.Reading.Times;

/// <summary>Days told by a feast: <c>Christmas Eve</c>, <c>New Year's Day</c>, <c>Easter Monday</c>. The last before the report, or the next where it lies ahead.</summary>
internal static class HolidayForms
{
    private static readonly (string[] Words, int Month, int Day)[] Fixed =
    [
        (["christmas", "eve"], 12, 24), (["christmas", "day"], 12, 25), (["boxing", "day"], 12, 26),
        (["new", "year", "'s", "eve"], 12, 31), (["new", "year", "'s", "day"], 1, 1), (["new", "year", "’s", "eve"], 12, 31), (["new", "year", "’s", "day"], 1, 1),
    ];

    private static readonly (string[] Words, int Days)[] Easter =
    [
        (["palm", "sunday"], -7), (["good", "friday"], -2), (["easter", "sunday"], 0), (["easter", "monday"], 1), (["whit", "monday"], 50),
    ];

    /// <summary>Reads the expression that begins at a piece; null where none does.</summary>
    public static FoundMoment? TryRead(TimeScene scene, int at)
    {
        foreach (var (words, month, day) in Fixed)
        {
            if (scene.Pieces.Reads(at, words))
            {
                return Found(scene, at, words.Length, year => AbsoluteDates.Make(year, month, day));
            }
        }

        foreach (var (words, days) in Easter)
        {
            if (scene.Pieces.Reads(at, words))
            {
                return Found(scene, at, words.Length, year => EasterOf(year)?.Plus(days));
            }
        }

        return null;
    }

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
