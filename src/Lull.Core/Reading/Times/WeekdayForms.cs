using Lull.Reading.Statements;

namespace Lull.Reading.Times;

/// <summary>Weekdays and weekends: <c>on Tuesday</c>, <c>last Friday</c>, <c>late on Sunday night</c>, <c>over the weekend</c>.</summary>
internal static class WeekdayForms
{
    /// <summary>Reads the expression that begins at a piece; null where none does.</summary>
    public static FoundMoment? TryRead(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        var which = pieces[at] is "last" or "next" or "this" or "past" or "coming" or "previous" ? pieces[at] : "";
        var named = which.Length > 0 ? at + 1 : at;
        // "Sat" and "Sun" alone are words like others.
        if (at == 0 && pieces[at] is "sat" or "sun" && DayNumbers.Number(pieces[at + 1], 1, 31) is > 0 and var numbered)
        {
            return new FoundMoment(Moment.On(Numbered(scene, numbered), TimeBasis.Report), at + 2);
        }

        if (CalendarWords.WeekdayOf(pieces[named]) is { } weekday && (pieces.At(named).IsCapitalised || which.Length > 0))
        {
            var next = pieces[named + 1] is "morning" or "afternoon" or "evening" or "night" or "midnight" or "noon" ? named + 2 : named + 1;
            if (which.Length == 0 && DayNumbers.Number(pieces[named + 1], 1, 31) is > 0 and var dayOfMonth && !CalendarWords.IsMonth(pieces[named + 2]))
            {
                return new FoundMoment(Moment.On(Numbered(scene, dayOfMonth), TimeBasis.Report), named + 2);
            }

            var week = AfterWeekday(scene, named, next, weekday);
            return week ?? new FoundMoment(Moment.On(DayOf(scene, named, weekday, which), TimeBasis.Report), next);
        }

        return Weekend(scene, at);
    }

    // "Tuesday last week", "Friday next week", "Monday of this week".
    private static FoundMoment? AfterWeekday(TimeScene scene, int at, int next, DayOfWeek weekday)
    {
        var start = scene.Pieces[next] is "of" ? next + 1 : next;
        if (scene.Pieces[start + 1] is not "week" || scene.Pieces[start] is not ("last" or "next" or "this") || at < 0)
        {
            return null;
        }

        var weeks = scene.Pieces[start] switch { "last" => -7, "next" => 7, _ => 0 };
        var day = scene.Today?.Monday()?.Plus((((int)weekday + 6) % 7) + weeks);
        return new FoundMoment(Moment.On(day, TimeBasis.Report), start + 2);
    }

    private static DateOnly? DayOf(TimeScene scene, int at, DayOfWeek weekday, string which)
    {
        if (scene.Today is not { } today)
        {
            return null;
        }

        var back = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
        var ahead = (7 - back) % 7;
        return which switch
        {
            "last" or "past" or "previous" => today.Plus(back == 0 ? -7 : -back),
            "next" or "coming" => today.Plus(ahead == 0 ? 7 : ahead),
            _ when scene.Pieces.Reads(at - 2, "ahead", "of") => today.Plus(ahead == 0 ? 7 : ahead),
            _ => scene.LooksAheadAt(at) && !IsWhenPast(scene, at) ? today.Plus(ahead) : today.Plus(-back),
        };
    }

    // "Tue 7" at the head of a log's entry: the last 7th.
    private static DateOnly? Numbered(TimeScene scene, int dayOfMonth)
    {
        if (scene.Today is not { } today)
        {
            return null;
        }

        var month = dayOfMonth <= today.Day ? today : today.PlusMonths(-1) ?? today;
        return AbsoluteDates.Make(month.Year, month.Month, dayOfMonth);
    }

    // "Will talk about Saturday, when shots were fired".
    private static bool IsWhenPast(TimeScene scene, int at)
    {
        var when = scene.Pieces[at + 1] is "," ? at + 2 : at + 1;
        return scene.Pieces[when] is "when" && scene.DirectionAt(when) is TenseDirection.Past;
    }

    private static FoundMoment? Weekend(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        var named = pieces[at] is "the" or "this" or "last" or "next" or "past" or "coming" or "previous" ? at + 1 : at;
        if (pieces[at] is "the" && pieces[named] is "past" or "coming" or "previous" or "last")
        {
            named++;
        }

        if (pieces[named] is not "weekend" || named == at)
        {
            return null;
        }

        return new FoundMoment(WeekendOf(scene, at, pieces[named - 1]), named + 1);
    }

    private static Moment WeekendOf(TimeScene scene, int at, string which)
    {
        if (scene.Today is not { } today || today.Monday() is not { } monday)
        {
            return Moment.Undated;
        }

        // Before Saturday this week's weekend is still to come.
        var isAhead = which is "next" or "coming" || (which is "the" or "this" && scene.LooksAheadAt(at));
        var hasCome = today.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        var weeks = isAhead ? (hasCome ? 7 : 0) : (hasCome && which is not ("last" or "previous") ? 0 : -7);
        return Moment.Between(monday.Plus(5 + weeks), monday.Plus(6 + weeks), Lull.Time.DatePrecision.Day, TimeBasis.Report);
    }
}
