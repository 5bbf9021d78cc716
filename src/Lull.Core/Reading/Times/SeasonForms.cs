using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Reading.Times;

/// <summary>Seasons of the north: <c>in the summer</c>, <c>since last autumn</c>, <c>the spring of 2024</c>; winter is of the year that it begins in.</summary>
internal static class SeasonForms
{
    /// <summary>Reads the expression that begins at a piece; null where none does.</summary>
    public static FoundMoment? TryRead(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        var which = pieces[at] is "the" or "last" or "this" or "next" or "past" or "coming" ? pieces[at] : "";
        var named = which.Length > 0 ? at + 1 : at;
        if (which is "the" && pieces[named] is "past" or "coming" or "last")
        {
            which = pieces[named];
            named++;
        }

        var month = MonthOf(pieces[named]);
        if (month == 0 || (which.Length == 0 && pieces[at - 1] is not ("in" or "since" or "until" or "by" or "before" or "after" or "during"))
            || pieces.TokenAt(named)?.PartOfSpeech is not ("NOUN" or "PROPN"))
        {
            return null;
        }

        var year = pieces[named + 1] is "of" ? named + 2 : named + 1;
        if (DayNumbers.YearOf(pieces[year]) is > 0 and var told)
        {
            return new FoundMoment(Season(told, month), year + 1);
        }

        // "Fall of the town", "spring water".
        return which.Length == 0 && pieces[named] is "fall" || pieces[named + 1] is "of"
            ? null
            : new FoundMoment(scene.Today is { } today ? Near(scene, named, month, which, today) : Moment.Undated, named + 1);
    }

    private static int MonthOf(string piece) => piece switch
    {
        "spring" => 3,
        "summer" => 6,
        "autumn" or "fall" => 9,
        "winter" => 12,
        _ => 0,
    };

    // The last that has begun, unless the words look ahead; "last summer" is over.
    private static Moment Near(TimeScene scene, int at, int month, string which, DateOnly today)
    {
        var year = AbsoluteDates.Make(today.Year, month, 1) <= today ? today.Year : today.Year - 1;
        var isRunning = Season(year, month).End >= today;
        if (which is "next" or "coming" || (which is not ("last" or "past" or "this") && scene.LooksAheadAt(at)))
        {
            return Season(isRunning && which is not "next" ? year : year + 1, month);
        }

        return Season(which is "last" or "past" && isRunning ? year - 1 : year, month);
    }

    private static Moment Season(int year, int month) =>
        AbsoluteDates.Make(year, month, 1) is { } first
            ? Moment.Between(first, first.PlusMonths(3)?.Plus(-1), DatePrecision.Month, TimeBasis.Absolute)
            : Moment.Undated;
}
