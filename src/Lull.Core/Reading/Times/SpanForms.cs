using Lull.Reading.Parsing;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Reading.Times;

/// <summary>
/// Times told by counting: <c>two weeks ago</c>, <c>in the past weeks</c>, <c>for 20 days</c>, <c>within 48 hours</c>,
/// <c>three days later</c>.
/// </summary>
internal static class SpanForms
{
    /// <summary>Reads the expression that begins at a piece; null where none does.</summary>
    public static FoundMoment? TryRead(TimeScene scene, int at) =>
        SpellForms.TryRead(scene, at) ?? Window(scene, at) ?? Distance(scene, at) ?? Duration(scene, at) ?? Consecutive(scene, at);

    // "In the past weeks", "over the last 24 hours", "in recent days", "in the coming weeks", "within 48 hours".
    private static FoundMoment? Window(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        var start = WindowStart(pieces, at);
        var side = start + (pieces[start] is "the" or "these" ? 1 : 0);
        var isWithin = pieces[at] is "within";
        var steps = StepsOf(pieces[side]);
        if (steps == 0 && !isWithin)
        {
            return null;
        }

        var isNarrative = pieces[side] is "preceding" or "previous" or "following";
        if (Quantity.TryRead(pieces, steps == 0 ? start : side + 1, isBare: true) is not { } told || IsNoWindow(pieces, start, side, told))
        {
            return null;
        }

        if (isWithin && steps == 0 && scene.DirectionAt(at) == TenseDirection.Past && !scene.LooksAheadAt(at))
        {
            return WithinPast(scene, told);
        }

        // "The previous week" is counted from what was told last, not from the report.
        var moment = isNarrative && (scene.Context.NarrativeDay is not null || steps > 0)
            ? Reach(scene.Context.NarrativeDay, told, steps) with { Basis = TimeBasis.Event }
            : Reach(scene.Today, told, steps == 0 ? 1 : steps);
        return new FoundMoment(moment, told.Next);
    }

    private static int WindowStart(PieceList pieces, int at) =>
        pieces[at] is not ("in" or "over" or "during" or "within" or "throughout" or "for") ? at
            : pieces.Reads(at + 1, "the", "course", "of") ? at + 4
            : at + 1;

    private static int StepsOf(string side) => side switch
    {
        "past" or "last" or "recent" or "preceding" or "previous" => -1,
        "coming" or "next" or "following" => 1,
        _ => 0,
    };

    // "The next day", "last week", "in the last week of April", "the recent day": other forms, or none.
    private static bool IsNoWindow(PieceList pieces, int start, int side, Quantity told)
    {
        var isOneDay = told is { Unit: TimeUnit.Day, Count: 1 } && pieces[side] is "preceding" or "previous" or "following" or "next";
        var isCalendarUnit = told is { Count: 1, IsVague: false } && side == start && pieces[side] is "last" or "next";
        return isOneDay || isCalendarUnit || (told.Count == 1 && pieces[told.Next] is "of") || (pieces[side] is "recent" && !told.IsVague);
    }

    // "Collapsed within days": of what is for the reader to know; "within hours": of the day that is being told.
    private static FoundMoment WithinPast(TimeScene scene, Quantity told) =>
        new(
            told.Unit == TimeUnit.Hour
                ? Moment.On(scene.Context.NarrativeDay ?? scene.Today, TimeBasis.Report)
                : Moment.Undated with { Basis = TimeBasis.Event },
            told.Next);

    // "Two weeks ago", "days earlier", "three months later", "a day before": counted from the report or the narrative.
    private static FoundMoment? Distance(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        if (Quantity.TryRead(pieces, at, isBare: true) is not { } told || (!told.IsVague && told.Count == 1 && told.Next == at + 1))
        {
            return null;
        }

        var word = pieces[told.Next];
        if (word is "ago" || pieces.Reads(told.Next, "from", "now"))
        {
            return new FoundMoment(Near(scene.Today, told, word is "ago" ? -1 : 1, TimeBasis.Report), told.Next + (word is "ago" ? 1 : 2));
        }

        if (word is not ("earlier" or "later" or "before" or "after" or "afterwards" or "previously")
            || (word is "before" or "after" && IsFollowed(scene, told.Next + 1)))
        {
            return null;
        }

        var step = word is "earlier" or "before" or "previously" ? -1 : 1;
        if (told is { Unit: TimeUnit.Month or TimeUnit.Year, IsVague: false } && scene.Context is { IsMonthLast: true, NarrativeMonth: { } month })
        {
            return new FoundMoment(Near(month, told, step, TimeBasis.Event), told.Next + 1);
        }

        if (scene.Context.NarrativeDay is { } narrative)
        {
            return new FoundMoment(Near(narrative, told, step, TimeBasis.Event), told.Next + 1);
        }

        // "Later" than what is not said, and the report's own day is no answer.
        return new FoundMoment(step < 0 ? Near(scene.Today, told, step, TimeBasis.Report) : Moment.Undated with { Basis = TimeBasis.Event }, told.Next + 1);
    }

    // "Has held for 20 days", "for weeks": up to the report where it goes on; else its length says nothing of its days.
    private static FoundMoment? Duration(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        if (pieces[at] is not "for" || Quantity.TryRead(pieces, at + 1, isBare: true) is not { } told || told.Next == at + 2 && !told.IsVague)
        {
            return null;
        }

        var direction = TenseReader.IsPerfect(pieces.Sentence, pieces.At(at + 1).Token) ? TenseDirection.Present : scene.DirectionAt(at + 1);
        var moment = direction switch
        {
            TenseDirection.Present => Reach(scene.Today, told, -1),
            TenseDirection.Future => Reach(scene.Today, told, 1),
            _ => Moment.Undated,
        };
        return new FoundMoment(moment, told.Next);
    }

    // "For a third straight day", "for the second consecutive night", "for the fifth day running".
    private static FoundMoment? Consecutive(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        var start = pieces[at] is "for" && pieces[at + 1] is "a" or "the" ? at + 2 : -1;
        var count = start < 0 ? 0 : DayNumbers.OrdinalOf(pieces[start], 366);
        if (count == 0)
        {
            return null;
        }

        var unit = pieces[start + 1] is "straight" or "consecutive" or "successive" ? start + 2 : start + 1;
        if (CalendarWords.UnitOf(pieces[unit]) is not { } named)
        {
            return null;
        }

        var next = pieces[unit + 1] is "running" ? unit + 2 : pieces.Reads(unit + 1, "in", "a", "row") ? unit + 4 : unit + 1;

        // "Fought for a third day on Monday": on Monday.
        if (CalendarWords.IsDayOrMonth(pieces[next]) || (pieces[next] is "on" && CalendarWords.IsDayOrMonth(pieces[next + 1])) || CalendarWords.IsDayOrMonth(pieces[at - 1]))
        {
            return null;
        }

        // "Met for a third day": what is told is of this one; "has met for a third day" of all three.
        if (unit == start + 1 && next == unit + 1 && named == TimeUnit.Day && !TenseReader.IsPerfect(pieces.Sentence, pieces.At(start).Token))
        {
            return new FoundMoment(Moment.On(scene.Today, TimeBasis.Report), next);
        }

        var first = named == TimeUnit.Day ? scene.Today?.Plus(1 - count) : scene.Today?.Plus(-count, named);
        return new FoundMoment(Moment.Between(first, scene.Today, named.PrecisionOf(), TimeBasis.Report), next);
    }

    private static Moment Reach(DateOnly? from, Quantity told, int step) =>
        from is not { } day ? Moment.Undated
        : Moment.Between(
            step < 0 ? Away(day, told, -1) : day,
            step < 0 ? day : Away(day, told, 1),
            Precision(told),
            TimeBasis.Report);

    // Hours may reach into the neighbouring day.
    private static DateOnly? Away(DateOnly day, Quantity told, int step) =>
        told.Unit == TimeUnit.Hour
            ? day.Plus(step * Math.Max(1, (told.Count + 12L) / 24))
            : day.Plus((long)step * told.Count, told.Unit);

    // One point in time: a number of days or weeks gives a day, of months a calendar month, of years a calendar year.
    private static Moment Near(DateOnly? from, Quantity told, int step, TimeBasis basis)
    {
        if (from is not { } day)
        {
            return Moment.Undated with { Basis = basis };
        }

        if (told.Unit == TimeUnit.Hour && basis == TimeBasis.Event)
        {
            // "Two hours later": of the day that is being told.
            return Moment.On(day, basis);
        }

        if (told.IsVague)
        {
            return Moment.Between(step < 0 ? Away(day, told, -1) : day, step < 0 ? day : Away(day, told, 1), Precision(told), basis);
        }

        if (told.Unit == TimeUnit.Hour)
        {
            return Moment.Between(step < 0 ? Away(day, told, -1) : day, step < 0 ? day : Away(day, told, 1), DatePrecision.Day, basis);
        }

        var point = day.Plus((long)step * told.Count, told.Unit);
        return told.Unit switch
        {
            TimeUnit.Month when point is { } within => Moment.Between(
                new DateOnly(within.Year, within.Month, 1),
                new DateOnly(within.Year, within.Month, DateTime.DaysInMonth(within.Year, within.Month)),
                DatePrecision.Month,
                basis),
            TimeUnit.Year or TimeUnit.Decade when point is { } within => Moment.Between(
                new DateOnly(within.Year, 1, 1), new DateOnly(within.Year, 12, 31), DatePrecision.Year, basis),
            _ => Moment.Between(point, point, Precision(told), basis),
        };
    }

    private static DatePrecision Precision(Quantity told) =>
        told is { IsVague: true, Unit: TimeUnit.Day } ? DatePrecision.Week : told.Unit.PrecisionOf();

    private static bool IsFollowed(TimeScene scene, int at) =>
        scene.Pieces.TokenAt(at)?.PartOfSpeech is not (null or "PUNCT" or "CCONJ");
}
