using Lull.Reading.Parsing;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Reading.Times;

/// <summary>Days and calendar spells told from the report's date: <c>yesterday</c>, <c>last night</c>, <c>this week</c>, <c>next month</c>.</summary>
internal static class RelativeForms
{
    /// <summary>Reads the expression that begins at a piece; null where none does.</summary>
    public static FoundMoment? TryRead(TimeScene scene, int at) =>
        NearDay(scene, at) ?? LastNight(scene, at) ?? Night(scene, at) ?? NarrativeForms.TryRead(scene, at) ?? CalendarUnit(scene, at);

    /// <summary>Reads <c>last week</c>, <c>this month</c>, <c>next year</c>; null where none of them stands there.</summary>
    public static FoundMoment? CalendarUnit(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        if ((pieces.Reads(at, "that", "month") || pieces.Reads(at, "the", "same", "month")) && scene.Context.NarrativeMonth is { } told)
        {
            return new FoundMoment(Whole(told, TimeUnit.Month, 0), pieces[at] is "that" ? at + 2 : at + 3);
        }

        if (pieces[at] is "the" && pieces[at + 1] is "following" or "next" or "previous" && pieces[at + 2] is "month" && scene.Context.NarrativeMonth is { } from)
        {
            return new FoundMoment(Whole(from, TimeUnit.Month, pieces[at + 1] is "previous" ? -1 : 1) with { Basis = TimeBasis.Event }, at + 3);
        }

        if (pieces.Reads(at, "that", "year") || ((pieces[at - 1] is "during" or "over" or "throughout") && pieces.Reads(at, "the", "year")))
        {
            var end = Whole(scene.Context.NarrativeYear ?? scene.Today ?? default, TimeUnit.Year, 0);
            return new FoundMoment(scene.Today is { } now && scene.Context.NarrativeYear is null ? end with { End = now } : scene.Today is null && scene.Context.NarrativeYear is null ? Moment.Undated : end, at + 2);
        }

        var steps = pieces[at] switch { "last" => -1, "this" or "all" => 0, "next" => 1, _ => (int?)null };
        var named = at + 1;
        if (steps is not { } step || CalendarWords.UnitOf(pieces[named]) is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year)
            || CalendarWords.IsPlural(pieces[named]) || IsCompounded(pieces, named + 1))
        {
            return null;
        }

        var unit = CalendarWords.UnitOf(pieces[named])!.Value;
        return new FoundMoment(scene.Today is { } today ? Spell(scene, at, today, unit, step) : Moment.Undated, named + 1);
    }

    /// <summary>Reads <c>month</c> in "the end of the month": the report's own; null where no unit stands there.</summary>
    public static FoundMoment? CurrentUnit(TimeScene scene, int at)
    {
        if (scene.Pieces[at - 1] is "that" && scene.Pieces[at] is "month" && scene.Context.NarrativeMonth is { } told)
        {
            return new FoundMoment(Whole(told, TimeUnit.Month, 0), at + 1);
        }

        if (scene.Pieces[at - 1] is not "the" || CalendarWords.UnitOf(scene.Pieces[at]) is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year))
        {
            return null;
        }

        var unit = CalendarWords.UnitOf(scene.Pieces[at])!.Value;
        return new FoundMoment(scene.Today is { } today ? Whole(today, unit, 0) : Moment.Undated, at + 1);
    }

    private static FoundMoment? NearDay(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        if (pieces.Reads(at, "the", "day", "before", "yesterday"))
        {
            return Day(scene, -2, at + 4);
        }

        if (pieces.Reads(at, "the", "day", "after", "tomorrow"))
        {
            return Day(scene, 2, at + 4);
        }

        if (pieces.Reads(at, "earlier", "today") || pieces.Reads(at, "later", "today"))
        {
            return Day(scene, 0, at + 2);
        }

        int? days = pieces[at] switch
        {
            "today" or "tonight" => 0,
            "yesterday" => -1,
            "tomorrow" => 1,
            "this" when IsDayPart(pieces[at + 1]) => 0,
            _ => null,
        };
        if (days is null)
        {
            return null;
        }

        return Day(scene, days.Value, IsDayPart(pieces[at + 1]) ? at + 2 : at + 1);
    }

    private static FoundMoment Day(TimeScene scene, int days, int next) =>
        new(Moment.On(scene.Today?.Plus(days), TimeBasis.Report), next);

    // Analysts date last night by its evening; what went on through the night is on both days.
    private static FoundMoment? LastNight(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        var morning = scene.Context.EntryDay ?? scene.Today;
        if (pieces.Reads(at, "last", "night"))
        {
            return Around(morning?.Plus(-1), morning?.Plus(-1), at + 2);
        }

        return pieces[at] is "during" or "through" && pieces.Reads(at + 1, "the", "night") && pieces[at + 3] is not ("of" or "between")
            ? Around(morning?.Plus(-1), morning, at + 3)
            : null;
    }

    // Overnight is on two days; the night of a day is dated by its evening.
    private static FoundMoment? Night(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        if (pieces.Reads(at, "a", "night", "of"))
        {
            return Around(scene.Today?.Plus(-1), scene.Today, at + 2);
        }

        if (pieces[at] is not "overnight" && !pieces.Reads(at, "the", "night", "of") && !pieces.Reads(at, "the", "night", "between"))
        {
            return null;
        }

        var next = pieces[at] is "overnight" ? at + 1 : at + 3;
        var (isInto, start) = pieces[next] is "into" or "to" ? (true, next + 1)
            : pieces[next] is "on" or "of" ? (false, next + 1) : (false, next);
        start = pieces[start] is "the" ? start + 1 : start;
        var day = AbsoluteDates.TryRead(scene, start) ?? WeekdayForms.TryRead(scene, start);
        if (day is not { } named)
        {
            return pieces[at] is "overnight" ? Around(scene.Today?.Plus(-1), scene.Today, at + 1) : null;
        }

        // "Overnight on Sunday to Monday" names both days; else the other is the neighbour.
        var moment = named.Moment;
        return isInto ? Around(moment.Start?.Plus(-1), moment.End, named.Next)
            : moment.Start == moment.End && pieces[at] is "overnight" ? Around(moment.Start, moment.End?.Plus(1), named.Next)
            : named;
    }

    private static FoundMoment Around(DateOnly? start, DateOnly? end, int next) =>
        new(Moment.Between(start, end, DatePrecision.Day, TimeBasis.Report), next);

    private static Moment Spell(TimeScene scene, int at, DateOnly today, TimeUnit unit, int step)
    {
        var whole = Whole(today, unit, step);
        return step != 0 ? whole : scene.LooksAheadAt(at) ? whole with { Start = today } : whole with { End = today };
    }

    /// <summary>The whole week, month or year of a day, or so many before or after it.</summary>
    public static Moment Whole(DateOnly today, TimeUnit unit, int step)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        var (start, end) = unit switch
        {
            TimeUnit.Week => (today.Monday()?.Plus(7 * step), today.Monday()?.Plus((7 * step) + 6)),
            TimeUnit.Month => (month.PlusMonths(step), month.PlusMonths(step)?.PlusMonths(1)?.Plus(-1)),
            _ => (AbsoluteDates.Make(today.Year + step, 1, 1), AbsoluteDates.Make(today.Year + step, 12, 31)),
        };
        return Moment.Between(start, end, unit.PrecisionOf(), TimeBasis.Report);
    }

    // "Last week-long truce", "this year-old deal".
    private static bool IsCompounded(PieceList pieces, int at) => pieces.IsDash(at) && pieces.IsJoined(at - 1) && pieces.IsJoined(at);

    private static bool IsDayPart(string piece) => piece is "morning" or "afternoon" or "evening" or "night";
}
