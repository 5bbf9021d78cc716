using Lull.Reading.Parsing;
using Lull.Reading.Statements;

namespace Lull.Reading.Times;

/// <summary>An hour told without a day: <c>at 2 a.m.</c>, <c>at dawn</c>, <c>by nightfall</c>. It is of the day that the narrative, else the report, stands at.</summary>
internal static class ClockForms
{
    /// <summary>Reads the expression that begins at a piece; null where none does.</summary>
    public static FoundMoment? TryRead(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        if (OfTheDay(pieces, at) is > 0 and var after)
        {
            return new FoundMoment(Moment.On(scene.Context.NarrativeDay ?? scene.Today, TimeBasis.Report), after);
        }

        if (pieces[at] is not ("at" or "by" or "around" or "before" or "after" or "until" or "since" or "shortly"))
        {
            return null;
        }

        var start = pieces[at] is "shortly" && pieces[at + 1] is "before" or "after" ? at + 2 : pieces[at + 1] is "about" or "around" or "after" or "before" ? at + 2 : at + 1;
        var next = IsPartOfDay(pieces[start]) ? start + 1 : AfterHour(scene, start);
        return next > 0 ? new FoundMoment(Moment.On(scene.Context.NarrativeDay ?? scene.Today, TimeBasis.Report), next) : null;
    }

    // "In the evening", "within hours", "minutes later", "hours before the ceremony": of the day that is being told.
    private static int OfTheDay(PieceList pieces, int at)
    {
        if (pieces.Reads(at, "earlier", "in", "the", "day") || pieces.Reads(at, "later", "in", "the", "day"))
        {
            return at + 4;
        }

        if (pieces.Reads(at, "in", "the"))
        {
            var part = pieces[at + 2] is "early" or "late" ? at + 3 : at + 2;
            return pieces[part] is "morning" or "afternoon" or "evening" && pieces[part + 1] is not ("of" or "on") ? part + 1 : 0;
        }

        if (pieces.Reads(at, "within", "hours") || pieces.Reads(at, "within", "minutes"))
        {
            return pieces[at + 2] is "of" ? 0 : at + 2;
        }

        return pieces[at] is "hours" or "minutes" or "moments" && pieces[at - 1] is not ("hour" or "few" or "two" or "three" or "several")
            && pieces[at + 1] is "later" or "earlier" or "afterwards" ? at + 2 : 0;
    }

    /// <summary>True for <c>dawn</c>, <c>midnight</c> and the like.</summary>
    public static bool IsPartOfDay(string piece) =>
        piece is "dawn" or "dusk" or "midnight" or "noon" or "nightfall" or "sunrise" or "sunset" or "midday" or "daybreak" or "breakfast" or "lunchtime" or "teatime" or "sundown";

    private static int AfterHour(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        if (pieces[at] is "one" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "eleven" or "twelve"
            && pieces[at + 1] is "o'clock" or "o’clock")
        {
            return at + 2;
        }

        if (pieces[at].Length == 0 || !char.IsAsciiDigit(pieces[at][0]))
        {
            return 0;
        }

        var parts = pieces[at].Split(':', '.');
        var isHour = parts[0].Length is 1 or 2 && (parts[0] is "0" or "00" || DayNumbers.Number(parts[0], 1, 24) > 0);
        var isHalfOfDay = pieces[at + 1] is "am" or "pm" or "a.m." or "p.m." or "a.m" or "p.m" or "o'clock";
        var isClock = parts is [_, { Length: 2 }];
        return isHour && (isHalfOfDay || isClock) ? (isHalfOfDay ? at + 2 : at + 1)
            : pieces[at].Length == 4 && pieces[at - 1] is "since" && DayNumbers.YearOf(pieces[at]) == 0 && DayNumbers.Number(pieces[at], 100, 2359) > 0 ? at + 1
            : pieces[at].Length == 4 && DayNumbers.Number(pieces[at].AsSpan(0, 2), 0, 23) >= 0 && pieces[at + 1] is "hours" or "gmt" or "utc" or "local" ? at + 2
            : 0;
    }
}
