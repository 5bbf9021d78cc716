using Lull.Reading.Parsing;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Reading.Times;

/// <summary>
/// Months, years and parts of them: <c>in February</c>, <c>mid-October</c>, <c>early 2023</c>, <c>the end of last month</c>,
/// <c>on the 3rd</c>.
/// </summary>
internal static class PartialDates
{
    private enum Part
    {
        Whole,
        Early,
        Middle,
        Late,
    }

    /// <summary>Reads the expression that begins at a piece; null where none does.</summary>
    public static FoundMoment? TryRead(TimeScene scene, int at)
    {
        if (BareDay(scene, at) is { } day)
        {
            return day;
        }

        if (WeekOf(scene, at) is { } week)
        {
            return week;
        }

        var (part, next) = PartAt(scene.Pieces, at);
        var whole = MonthNamed(scene, next)
            ?? (part != Part.Whole || IsAfterPreposition(scene.Pieces, next) ? Year(scene, next) : null)
            ?? (part != Part.Whole ? RelativeForms.CalendarUnit(scene, next) ?? RelativeForms.CurrentUnit(scene, next) : null)
            ?? Decade(scene.Pieces, next);
        return whole is { } found ? new FoundMoment(Cut(found.Moment, part), found.Next) : null;
    }

    // "The first week of March", "the last week of the month".
    private static FoundMoment? WeekOf(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        var start = pieces[at] is "the" ? at + 1 : at;
        var number = pieces[start] is "last" or "final" ? 0 : DayNumbers.OrdinalOf(pieces[start], 4);
        if ((number == 0 && pieces[start] is not ("last" or "final")) || !pieces.Reads(start + 1, "week", "of"))
        {
            return null;
        }

        var named = pieces[start + 3] is "the" ? start + 4 : start + 3;
        if ((MonthNamed(scene, named) ?? RelativeForms.CurrentUnit(scene, named)) is not { } month || month.Moment is not { Start: { } first, End: { } last })
        {
            return null;
        }

        var moment = number == 0
            ? Moment.Between(last.Plus(-6), last, DatePrecision.Week, month.Moment.Basis)
            : Moment.Between(first.Plus((7 * number) - 7), first.Plus((7 * number) - 1), DatePrecision.Week, month.Moment.Basis);
        return new FoundMoment(moment, month.Next);
    }

    private static (Part Part, int Next) PartAt(PieceList pieces, int at)
    {
        var start = pieces[at] is "the" ? at + 1 : at;
        var part = pieces[start] switch
        {
            "early" or "beginning" or "start" or "outset" or "opening" => Part.Early,
            "mid" or "middle" => Part.Middle,
            "late" or "end" or "close" => Part.Late,
            _ => Part.Whole,
        };
        if (part == Part.Whole)
        {
            return (part, at);
        }

        if (pieces[start] is "early" or "late" or "mid")
        {
            // "Late April", "mid-April", "late in April".
            var isIn = pieces[start + 1] is "in" && (CalendarWords.IsMonth(pieces[start + 2]) || pieces[start + 2] is "the");
            return (part, isIn ? (pieces[start + 2] is "the" ? start + 3 : start + 2) : pieces.IsDash(start + 1) ? start + 2 : start + 1);
        }

        return pieces[start + 1] is not "of" ? (Part.Whole, at)
            : (part, pieces[start + 2] is "the" ? start + 3 : start + 2);
    }

    private static FoundMoment? MonthNamed(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        var named = pieces[at] is "last" or "this" or "next" or "past" ? at + 1 : at;
        var month = CalendarWords.MonthOf(pieces[named]);
        if (month == 0 || !pieces.At(named).IsCapitalised || IsVerb(pieces, named) || IsForename(pieces, named))
        {
            return null;
        }

        var year = pieces[named + 1] is "of" or "," ? named + 2 : named + 1;
        if (DayNumbers.YearOf(pieces[year]) is > 0 and var told)
        {
            return new FoundMoment(OfMonth(told, month), year + 1);
        }

        if (pieces.Reads(named + 1, "last", "year") || pieces.Reads(named + 1, "this", "year") || pieces.Reads(named + 1, "of", "last", "year"))
        {
            var words = pieces[named + 1] is "of" ? 4 : 3;
            return new FoundMoment(
                scene.Today is { } now ? OfMonth(pieces[named + words - 2] is "last" ? now.Year - 1 : now.Year, month) : Moment.Undated,
                named + words);
        }

        return new FoundMoment(NearMonth(scene, named, month, pieces[at]), named + 1);
    }

    private static Moment NearMonth(TimeScene scene, int at, int month, string which)
    {
        if (scene.Today is not { } today)
        {
            return new Moment(Start: null, End: null, DatePrecision.Unknown, TimeBasis.Absolute);
        }

        var isAhead = which is "next" || (which is not ("last" or "past") && scene.LooksAheadAt(at));
        var year = isAhead
            ? (month >= today.Month ? today.Year : today.Year + 1)
            : month < today.Month || (month == today.Month && which is not ("last" or "past")) ? today.Year : today.Year - 1;
        return OfMonth(year, month);
    }

    private static FoundMoment? Year(TimeScene scene, int at) =>
        DayNumbers.YearOf(scene.Pieces[at]) is > 0 and var year && !scene.Pieces.IsDash(at + 1)
            ? new FoundMoment(
                Moment.Between(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DatePrecision.Year, TimeBasis.Absolute),
                at + 1)
            : null;

    // "In the 1990s".
    private static FoundMoment? Decade(PieceList pieces, int at)
    {
        var named = pieces[at] is "the" ? at + 1 : at;
        return pieces[named] is { Length: 5 } word && word[4] == 's' && DayNumbers.YearOf(word[..4]) is > 0 and var year && year % 10 == 0
            ? new FoundMoment(
                Moment.Between(new DateOnly(year, 1, 1), new DateOnly(year + 9, 12, 31), DatePrecision.Year, TimeBasis.Absolute),
                named + 1)
            : null;
    }

    // "On the 3rd", "on the 3rd of this month": the nearest such day.
    private static FoundMoment? BareDay(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        var day = pieces[at] is "the" && pieces[at + 1] is { Length: >= 3 } word && char.IsAsciiDigit(word[0])
            ? DayNumbers.DayOf(word)
            : 0;
        if (day == 0 || pieces[at - 1] is not ("on" or "since" or "until" or "by" or "of" or "from" or "before" or "after" or "till"))
        {
            return null;
        }

        if (pieces[at + 2] is "of" && RelativeForms.CalendarUnit(scene, at + 3) is { Moment: { Precision: DatePrecision.Month } month } unit)
        {
            var within = month.Start is { } first ? AbsoluteDates.Make(first.Year, first.Month, day) : null;
            return new FoundMoment(Moment.On(within, TimeBasis.Report), unit.Next);
        }

        // "The 7th Brigade", "the 3rd attack": the number of a thing, not a day.
        var follower = pieces.TokenAt(at + 2)?.PartOfSpeech;
        return follower is "NOUN" or "PROPN" or "ADJ" or "NUM" ? null : new FoundMoment(NearDay(scene, at, day), at + 2);
    }

    private static Moment NearDay(TimeScene scene, int at, int day)
    {
        if (scene.Today is not { } today)
        {
            return Moment.Undated;
        }

        var step = scene.LooksAheadAt(at) ? 1 : -1;
        if (step < 0 && scene.Context.NarrativeDay is { } told && AbsoluteDates.Make(told.Year, told.Month, day) is { } next && next >= told && next <= today)
        {
            // "Fought on 13 and 14 May. A truce took effect on the 14th."
            return Moment.On(next, TimeBasis.Report);
        }

        for (var months = 0; months <= 2; months++)
        {
            var first = new DateOnly(today.Year, today.Month, 1).PlusMonths(step * months);
            var candidate = first is { } month ? AbsoluteDates.Make(month.Year, month.Month, day) : null;
            if (candidate is { } found && found.DayNumber * step >= today.DayNumber * step)
            {
                return Moment.On(found, TimeBasis.Report);
            }
        }

        return Moment.Undated;
    }

    private static Moment OfMonth(int year, int month) =>
        AbsoluteDates.Make(year, month, 1) is { } first
            ? Moment.Between(first, new DateOnly(year, month, DateTime.DaysInMonth(year, month)), DatePrecision.Month, TimeBasis.Absolute)
            : new Moment(Start: null, End: null, DatePrecision.Unknown, TimeBasis.Absolute);

    // A month is cut at its 10th and 20th, a year after April and August, anything else in thirds.
    private static Moment Cut(Moment whole, Part part)
    {
        if (part == Part.Whole || whole.Start is not { } start || whole.End is not { } end)
        {
            return whole;
        }

        if (whole.Precision == DatePrecision.Year && start is { Month: 1, Day: 1 })
        {
            var first = start.PlusMonths(part switch { Part.Early => 0, Part.Middle => 4, _ => 8 });
            return Moment.Between(first, first?.PlusMonths(4)?.Plus(-1), DatePrecision.Month, whole.Basis);
        }

        var length = end.DayNumber - start.DayNumber + 1;
        var third = whole.Precision == DatePrecision.Month ? 10 : Math.Max(1, length / 3);
        var precision = length > 31 ? DatePrecision.Month : DatePrecision.Week;
        return part switch
        {
            Part.Early => Moment.Between(start, start.Plus(third - 1), precision, whole.Basis),
            Part.Middle => Moment.Between(start.Plus(third), start.Plus((2 * third) - 1), precision, whole.Basis),
            _ => Moment.Between(start.Plus(2 * third), end, precision, whole.Basis),
        };
    }

    private static bool IsAfterPreposition(PieceList pieces, int at) =>
        pieces[at - 1] is "in" or "since" or "until" or "till" or "by" or "before" or "after" or "during" or "from" or "of" or "throughout"
            or "between" or "to" or "through";

    // "Captain Jun Reyes", "General Mar Ortiz"
    private static bool IsForename(PieceList pieces, int at) =>
        pieces[at].Length == 3 && pieces.TokenAt(at - 1)?.PartOfSpeech is "PROPN" && pieces.TokenAt(at + 1)?.PartOfSpeech is "PROPN";

    private static bool IsVerb(PieceList pieces, int at) =>
        pieces[at] is "may" or "march" && pieces.TokenAt(at)?.PartOfSpeech is "VERB" or "AUX";
}
