using Lull.Reading.Parsing;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Reading.Times;

/// <summary>Days told by their date: <c>14 May</c>, <c>May 14, 2024</c>, <c>3-7 June</c>, <c>2024-05-14</c>, <c>Sunday, 14 May</c>.</summary>
internal static class AbsoluteDates
{
    // A report may be dated a day before what it tells, where its clock is behind.
    private const int DaysAhead = 2;

    /// <summary>Reads the date that begins at a piece; null where none does.</summary>
    public static FoundMoment? TryRead(TimeScene scene, int at)
    {
        var start = AfterWeekday(scene.Pieces, at);
        if (scene.Pieces[start] is "the" && scene.Pieces[start + 2] is "of" && DayNumbers.OrdinalOf(scene.Pieces[start + 1], 31) > 0)
        {
            start++;
        }

        return Iso(scene.Pieces, start) ?? Parted(scene.Pieces, start) ?? DayFirst(scene, start) ?? MonthFirst(scene, start);
    }

    /// <summary>
    /// The year of a day told without one: by the tense around it the last such day before the report or the first after
    /// it, else the nearest; null where the report's date is not known.
    /// </summary>
    public static int? YearOf(TimeScene scene, int at, int month, int day)
    {
        if (scene.Today is not { } today)
        {
            return null;
        }

        if (scene.Context.Landmarks.YearOf(month, day, today) is { } known)
        {
            return known;
        }

        var candidates = new[] { today.Year - 1, today.Year, today.Year + 1 }
            .Where(year => Make(year, month, day) is not null)
            .Select(year => (year, Distance: Make(year, month, day)!.Value.DayNumber - today.DayNumber))
            .ToList();
        var direction = scene.DirectionAt(at);
        var wanted = direction == TenseDirection.Future || (direction == TenseDirection.Past && scene.LooksAheadAt(at))
            ? candidates.Where(candidate => candidate.Distance >= 0).OrderBy(candidate => candidate.Distance)
            : direction == TenseDirection.Past
            ? candidates.Where(candidate => candidate.Distance <= DaysAhead).OrderByDescending(candidate => candidate.Distance)
            : candidates.OrderBy(candidate => Math.Abs(candidate.Distance));
        return wanted.Select(candidate => (int?)candidate.year).FirstOrDefault()
            ?? (candidates.Count > 0 ? candidates[0].year : null);
    }

    /// <summary>The day with a date; null where the calendar has no such day.</summary>
    public static DateOnly? Make(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    // "Sunday, 14 May", "Sunday (14 May": the date says more than the weekday, and wins.
    private static int AfterWeekday(PieceList pieces, int at)
    {
        if (CalendarWords.WeekdayOf(pieces[at]) is null)
        {
            return at;
        }

        var next = at + 1;
        while (pieces[next] is "," or "(" or "the" or "on" or "-" or "–")
        {
            next++;
        }

        return next;
    }

    private static FoundMoment? Iso(PieceList pieces, int at) =>
        DayNumbers.YearOf(pieces[at]) is > 0 and var year && pieces[at + 1] is "-" && pieces[at + 3] is "-"
            && pieces.IsJoined(at) && pieces.IsJoined(at + 2)
            && Make(year, DayNumbers.Number(pieces[at + 2], 1, 12), DayNumbers.Number(pieces[at + 4], 1, 31)) is { } day
            ? new FoundMoment(Moment.On(day, TimeBasis.Absolute), at + 5)
            : null;

    // 14/05/2024, 05/14/2024, 14.05.2024: only where one order is possible, or both give the same day.
    private static FoundMoment? Parted(PieceList pieces, int at)
    {
        if (pieces[at].Length == 0 || !char.IsAsciiDigit(pieces[at][0]))
        {
            return null;
        }

        string[] parts = pieces[at + 1] is "/" && pieces[at + 3] is "/"
            ? [pieces[at], pieces[at + 2], pieces[at + 4]]
            : pieces[at].Split('.');
        if (parts.Length != 3 || DayNumbers.YearOf(parts[2]) is not (> 0 and var year))
        {
            return null;
        }

        var (first, second) = (DayNumbers.Number(parts[0], 1, 31), DayNumbers.Number(parts[1], 1, 31));
        var dayFirst = Make(year, second, first);
        var monthFirst = pieces[at + 1] is "/" ? Make(year, first, second) : null;
        var next = pieces[at + 1] is "/" ? at + 5 : at + 1;
        return (dayFirst, monthFirst) switch
        {
            ({ } day, null) => new FoundMoment(Moment.On(day, TimeBasis.Absolute), next),
            (null, { } day) => new FoundMoment(Moment.On(day, TimeBasis.Absolute), next),
            ({ } one, { } other) when one == other => new FoundMoment(Moment.On(one, TimeBasis.Absolute), next),
            ({ }, { }) => new FoundMoment(
                Moment.Between(dayFirst, monthFirst, DatePrecision.Year, TimeBasis.Absolute), next),
            _ => null,
        };
    }

    private static FoundMoment? DayFirst(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        var first = DayNumbers.DayOf(pieces[at]);
        if (first == 0)
        {
            return null;
        }

        var (last, next) = (first, at + 1);
        if (IsJoint(pieces, next) && DayNumbers.DayOf(pieces[next + 1]) is > 0 and var second && MonthAt(pieces, next + 2) > 0)
        {
            (last, next) = (second, next + 2);
        }

        var named = pieces[next] is "of" ? next + 1 : next;
        var month = MonthAt(pieces, named);

        // "The third March raid": an ordinal in words needs its "of".
        return month == 0 || (named == next && !char.IsAsciiDigit(pieces[at][0]))
            ? null
            : Dated(scene, at, month, (first, last), named + 1);
    }

    private static FoundMoment? MonthFirst(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        var month = MonthAt(pieces, at);
        var day = pieces[at + 1] is "the" ? at + 2 : at + 1;
        var first = DayNumbers.DayOf(pieces[day]);
        if (month == 0 || first == 0 || (day == at + 1 && !char.IsAsciiDigit(pieces[day][0])))
        {
            return null;
        }

        var (last, next) = (first, day + 1);
        if (IsJoint(pieces, next) && DayNumbers.DayOf(pieces[next + 1]) is > 0 and var second
            && MonthAt(pieces, next + 2) == 0 && CalendarWords.UnitOf(pieces[next + 2]) is null)
        {
            (last, next) = (second, next + 2);
        }

        return Dated(scene, at, month, (first, last), next);
    }

    private static FoundMoment? Dated(TimeScene scene, int at, int month, (int First, int Last) days, int next)
    {
        var comma = scene.Pieces[next] is "," ? next + 1 : next;
        int? year = DayNumbers.YearOf(scene.Pieces[comma]) is > 0 and var told ? told : null;
        next = year is null ? next : comma + 1;
        year ??= YearOf(scene, at, month, days.First);
        if (year is not { } known)
        {
            var unknown = new Moment(Start: null, End: null, DatePrecision.Unknown, TimeBasis.Absolute);
            return Make(2000, month, days.First) is null ? null : new FoundMoment(unknown, next);
        }

        return Make(known, month, days.First) is { } first && Make(known, month, days.Last) is { } last
            ? new FoundMoment(Moment.Between(first, last, DatePrecision.Day, TimeBasis.Absolute), next)
            : null;
    }

    private static bool IsJoint(PieceList pieces, int at) => pieces[at] is "to" or "and" or "or" or "through" || pieces.IsDash(at);

    // "May" and "march" are months only where the text writes them so.
    private static int MonthAt(PieceList pieces, int at) =>
        CalendarWords.MonthOf(pieces[at]) is > 0 and var month && (pieces.At(at).IsCapitalised || pieces[at] is not ("may" or "march" or "mar" or "dec" or "jan" or "sep"))
            ? month
            : 0;
}
