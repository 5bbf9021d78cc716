using Lull.Reading.Parsing;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Reading.Times;

/// <summary>Expressions with a preposition: <c>since Monday</c>, <c>by Friday</c>, <c>from Monday to Wednesday</c>, <c>before 14 May</c>, <c>on 3 June</c>.</summary>
internal static class BoundForms
{
    private static readonly FirstWordIndex<(string[] Words, TimeBound Bound)> Prepositions = new(
    [
        (["ever", "since"], TimeBound.Since), (["since"], TimeBound.Since), (["no", "later", "than"], TimeBound.Until), (["until"], TimeBound.Until),
        (["till"], TimeBound.Until), (["by"], TimeBound.Until), (["through"], TimeBound.Until), (["up", "to"], TimeBound.Until),
        (["as", "of"], TimeBound.Within), (["starting", "from"], TimeBound.From), (["starting", "on"], TimeBound.From), (["beginning", "on"], TimeBound.From),
        (["starting"], TimeBound.From), (["beginning"], TimeBound.From), (["effective", "from"], TimeBound.From), (["effective"], TimeBound.From),
        (["from"], TimeBound.From), (["prior", "to"], TimeBound.Before), (["ahead", "of"], TimeBound.Before), (["before"], TimeBound.Before),
        (["after"], TimeBound.After), (["following"], TimeBound.After), (["on"], TimeBound.Within), (["in"], TimeBound.Within), (["at"], TimeBound.Within),
        (["during"], TimeBound.Within), (["over"], TimeBound.Within), (["throughout"], TimeBound.Within), (["around"], TimeBound.Within), (["of"], TimeBound.Within),
    ],
    phrase => phrase.Words);

    /// <summary>Reads the expression that begins at a piece; null where none does.</summary>
    public static FoundMoment? TryRead(TimeScene scene, int at) =>
        SpanForms.TryRead(scene, at) ?? Spell(scene, at) ?? Bounded(scene, at) ?? Range(scene, at);

    // "From Monday to Wednesday", "between 3 May and 7 June", "from 3 to 7 June".
    private static FoundMoment? Spell(TimeScene scene, int at)
    {
        if (scene.Pieces[at] is not ("from" or "between"))
        {
            return null;
        }

        // "Between the evenings of 27 and 28 July".
        var start = scene.Pieces.Reads(at + 1, "the", "evenings", "of") || scene.Pieces.Reads(at + 1, "the", "mornings", "of")
            || scene.Pieces.Reads(at + 1, "the", "nights", "of") ? at + 4 : at + 1;
        return Range(scene, start) is { } found && IsSpell(scene, start, found.Next) ? found : null;
    }

    // "Monday to Wednesday", "October through March", or a single expression.
    private static FoundMoment? Range(TimeScene scene, int at)
    {
        if (PointForms.TryRead(scene, at) is not { } first)
        {
            return null;
        }

        var pieces = scene.Pieces;
        var isSpell = pieces[at - 1] is "from" or "between";
        if (Again(scene, first) is { } again)
        {
            return again;
        }

        var joins = pieces[first.Next] is "to" or "through" or "until" or "till" || (pieces[first.Next] is "and" && isSpell)
            || (pieces.IsDash(first.Next) && pieces.IsJoined(first.Next - 1))
            || (pieces[first.Next] is "and" or "or" && IsPair(scene, first));
        if (!joins || PointForms.TryRead(scene, first.Next + 1) is not { } last)
        {
            return first;
        }

        var (start, end) = (first.Moment.Start, last.Moment.End);
        if (start > end && first.Moment.Basis == TimeBasis.Report && first.Moment.Start == first.Moment.End)
        {
            // Each weekday alone looks back from the report; together the first comes before the second.
            start = start?.Plus(-7);
        }
        else if (start > end && first.Moment.Basis == TimeBasis.Absolute && start.Value.Year == end!.Value.Year + 1)
        {
            start = start.Value.PlusMonths(-12);
        }

        var precision = first.Moment.Precision > last.Moment.Precision ? first.Moment.Precision : last.Moment.Precision;
        return new FoundMoment(Moment.Between(start, end, precision, first.Moment.Basis), last.Next);
    }

    // "On Monday and again on Thursday", "last Thursday and on Sunday".
    private static FoundMoment? Again(TimeScene scene, FoundMoment first)
    {
        var pieces = scene.Pieces;
        var and = pieces[first.Next] is "," && pieces[first.Next + 2] is "again" ? first.Next + 1 : first.Next;
        var on = pieces[and] is not "and" ? -1 : pieces[and + 1] is "again" ? and + 2 : and + 1;
        return on > 0 && pieces[on] is "on" && first.Moment is { Precision: Lull.Time.DatePrecision.Day, Start: { } start, End: { } end } && start == end
            && PointForms.TryRead(scene, on + 1) is { Moment: { Precision: Lull.Time.DatePrecision.Day, Start: { } later, End: { } last } } second && later > start && later == last
            ? new FoundMoment(Moment.Between(start, last, Lull.Time.DatePrecision.Day, first.Moment.Basis), second.Next)
            : null;
    }

    // "On Wednesday and Thursday", "on Friday or Saturday": days side by side.
    private static bool IsPair(TimeScene scene, FoundMoment first) =>
        first.Moment is { Precision: DatePrecision.Day, Start: { } one }
        && PointForms.TryRead(scene, first.Next + 1) is { Moment: { Precision: DatePrecision.Day, Start: { } other } } second
        && Math.Abs(other.DayNumber - one.DayNumber) <= 7 && scene.Pieces[second.Next] is not ("'s" or "’s");

    private static bool IsSpell(TimeScene scene, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (scene.Pieces[at] is "to" or "and" or "through" or "until" or "till" || scene.Pieces.IsDash(at))
            {
                return true;
            }
        }

        return false;
    }

    private static FoundMoment? Bounded(TimeScene scene, int at)
    {
        if (IsSinceThen(scene, at) is > 0 and var after && ((scene.Context.IsMonthLast ? scene.Context.NarrativeMonth : null) ?? scene.Context.LastDay ?? scene.Context.NarrativeMonth) is { } told)
        {
            return new FoundMoment(Moment.Between(told, scene.Today is { } now && now >= told ? now : null, DatePrecision.Day, TimeBasis.Event), after);
        }

        foreach (var (words, bound) in Prepositions.From(scene.Pieces[at]))
        {
            if (!scene.Pieces.Reads(at, words))
            {
                continue;
            }

            var start = at + words.Length;

            // "Before dawn on Tuesday" is on Tuesday.
            start = bound is TimeBound.Since ? AfterHour(scene, start) : start;
            var kind = ClockForms.IsPartOfDay(scene.Pieces[start]) ? TimeBound.Within
                : bound is TimeBound.Before && scene.Pieces.Reads(start, "the", "end", "of") ? TimeBound.Until
                : bound;
            var read = kind == TimeBound.Within ? Range(scene, start) : PointForms.TryRead(scene, start);
            if (read is { } of && bound is TimeBound.From && scene.Pieces[of.Next] is "'s" or "’s")
            {
                // "the toll from Friday's strike": the strike's own day.
                kind = TimeBound.Within;
            }

            return read is { } found ? new FoundMoment(Turn(scene, at, found.Moment, kind), found.Next) : null;
        }

        return null;
    }

    // "Since then", and "have gone on since."; 0 for neither.
    private static int IsSinceThen(TimeScene scene, int at) =>
        scene.Pieces.Reads(at, "since", "then") ? at + 2
        : scene.Pieces[at] is "since" && scene.Pieces[at + 1] is "." or ";" && scene.Pieces[at - 1] is not "ever" ? at + 1
        : 0;

    // "Since dawn yesterday", "since eight yesterday evening": the day counts, where one is named.
    private static int AfterHour(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        var isHour = ClockForms.IsPartOfDay(pieces[at]) || DayNumbers.Number(pieces[at], 1, 24) > 0 || Numbers.NumberWords.IsNumber(pieces[at]);
        var next = pieces[at + 1] is "on" or "o'clock" or "o’clock" or "a.m." or "p.m." or "am" or "pm" ? at + 2 : at + 1;
        next = pieces[next] is "on" ? next + 1 : next;
        return isHour && (RelativeForms.TryRead(scene, next) ?? WeekdayForms.TryRead(scene, next)) is { Moment.Precision: Lull.Time.DatePrecision.Day } ? next : at;
    }

    /// <summary>The days before, after, since or until a point.</summary>
    /// <param name="scene">The sentence.</param>
    /// <param name="at">The piece of the preposition.</param>
    /// <param name="point">The point.</param>
    /// <param name="bound">What the preposition makes of it.</param>
    public static Moment Turn(TimeScene scene, int at, Moment point, TimeBound bound)
    {
        if (bound == TimeBound.Within || (point.Start is null && point.End is null))
        {
            return point;
        }

        var isAhead = point.Start > scene.Today || scene.DirectionAt(at + 1) == TenseDirection.Future;
        return bound switch
        {
            TimeBound.Since => Moment.Between(
                Onset(point), point.Start <= scene.Today ? scene.Today : LaterOf(point.End, scene.Today), point.Precision, point.Basis),
            TimeBound.From or TimeBound.After => Moment.Between(
                point.Start, isAhead ? null : LaterOf(point.End, scene.Today), point.Precision, point.Basis),
            TimeBound.Until => Moment.Between(EarlierOf(isAhead ? scene.Today : null, point.End), point.End, point.Precision, point.Basis),
            TimeBound.Before => Before(scene, isAhead, point),
            _ => point,
        };
    }

    // What has been going on "since mid-October" is taken to have begun on the 15th, not on the first day that may be meant.
    private static DateOnly? Onset(Moment point) =>
        point is { Precision: DatePrecision.Week, Start: { Day: 11 } start, End.Day: 20 } ? start.Plus(4) : point.Start;

    private static Moment Before(TimeScene scene, bool isAhead, Moment point)
    {
        var end = point.Start?.Plus(-1);
        return Moment.Between(isAhead && scene.Today <= end ? scene.Today : null, end, point.Precision, point.Basis);
    }

    private static DateOnly? LaterOf(DateOnly? end, DateOnly? today) => today is null ? null : today < end ? end : today;

    private static DateOnly? EarlierOf(DateOnly? today, DateOnly? end) => today > end ? null : today;
}
