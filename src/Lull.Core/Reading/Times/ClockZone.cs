using Lull.Reading.Parsing;
using Lull.Time;

namespace Lull.Reading.Times;

/// <summary>
/// The day shift between clocks. What is told by an American or by universal time may lie on the next day where it happened;
/// then both days are kept. A clock said to be local settles it.
/// </summary>
internal static class ClockZone
{
    private const int Reach = 7;

    // Five in the afternoon in Washington is midnight or later in Baghdad and Kyiv.
    private const int AmericanEvening = 16;
    private const int UniversalEvening = 20;

    private enum Zone
    {
        None,
        Local,
        Universal,
        American,
    }

    /// <summary>The days of a moment told near a clock of another zone.</summary>
    /// <param name="pieces">The sentence.</param>
    /// <param name="from">The first piece of the words that tell the moment.</param>
    /// <param name="to">The piece after them.</param>
    /// <param name="moment">The moment.</param>
    public static Moment Widened(PieceList pieces, int from, int to, Moment moment)
    {
        if (moment.Start is not { } day || moment.End != day || moment.Precision != DatePrecision.Day)
        {
            return moment;
        }

        var (zone, hour) = ClockNear(pieces, from, to);
        var crosses = zone switch
        {
            Zone.American => hour is null or >= AmericanEvening,
            Zone.Universal => hour is >= UniversalEvening,
            _ => false,
        };
        return crosses ? moment with { End = day.Plus(1) ?? day } : moment;
    }

    private static (Zone Zone, int? Hour) ClockNear(PieceList pieces, int from, int to)
    {
        var (zone, hour) = (Zone.None, (int?)null);
        for (var at = Math.Max(0, from - Reach); at < Math.Min(pieces.Count, to + Reach); at++)
        {
            if (at >= from && at < to)
            {
                continue;
            }

            if (ZoneAt(pieces, at) is var found and not Zone.None)
            {
                if (found == Zone.Local || zone == Zone.None)
                {
                    (zone, hour) = (found, HourBefore(pieces, at) ?? hour);
                }
            }
        }

        return (zone, hour);
    }

    private static Zone ZoneAt(PieceList pieces, int at) => pieces[at] switch
    {
        "gmt" or "utc" => Zone.Universal,
        "est" or "edt" => Zone.American,
        "et" when pieces.At(at).IsCapitalised => Zone.American,
        "time" => pieces[at - 1] switch
        {
            "local" => Zone.Local,
            "eastern" or "us" or "u.s." or "washington" or "american" => Zone.American,
            "universal" => Zone.Universal,
            var named => pieces.TokenAt(at - 1)?.PartOfSpeech is "PROPN" && CalendarWords.WeekdayOf(named) is null ? Zone.Local : Zone.None,
        },
        _ => Zone.None,
    };

    // "8:45 p.m. EST", "1845 GMT", "20:45 local time".
    private static int? HourBefore(PieceList pieces, int zone)
    {
        for (var at = zone - 1; at >= Math.Max(0, zone - 4); at--)
        {
            var digits = pieces[at].Split(':', '.')[0];
            var hour = digits.Length == 4 ? DayNumbers.Number(digits.AsSpan(0, 2), 0, 23) : DayNumbers.Number(digits, 0, 23);
            if (hour == 0 && digits is not ("0" or "00" or "0000"))
            {
                continue;
            }

            var isAfternoon = pieces[at + 1] is "pm" or "p.m." or "p.m";
            return isAfternoon && hour < 12 ? hour + 12 : hour;
        }

        return null;
    }
}
