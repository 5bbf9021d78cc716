using Lull.Reading.Numbers;
using Lull.Reading.Parsing;

namespace Lull.Reading.Times;

/// <summary>A number of units of time: <c>two weeks</c>, <c>the past 24 hours</c>, <c>months</c>.</summary>
/// <param name="Count">How many; for a vague number what <c>docs/reading-time.md</c> says it stands for.</param>
/// <param name="Unit">Of what.</param>
/// <param name="IsVague">True where no number is told.</param>
/// <param name="Next">The piece after it.</param>
internal readonly record struct Quantity(int Count, TimeUnit Unit, bool IsVague, int Next)
{
    private static readonly FirstWordIndex<string[]> Bounds = new(
    [
        ["more", "than"], ["less", "than"], ["fewer", "than"], ["at", "least"], ["up", "to"], ["as", "long", "as"], ["well", "over"],
        ["close", "to"], ["over"], ["nearly"], ["almost"], ["about"], ["around"], ["roughly"], ["approximately"], ["some"], ["just"],
        ["under"], ["only"], ["another"], ["a", "further"], ["barely"],
    ],
    words => words);

    /// <summary>Reads the quantity that begins at a piece; null where none does.</summary>
    /// <param name="pieces">The sentence.</param>
    /// <param name="at">Where it is to begin.</param>
    /// <param name="isBare">True to take a unit alone: <c>weeks</c>, and <c>week</c> too where it follows "past".</param>
    public static Quantity? TryRead(PieceList pieces, int at, bool isBare)
    {
        foreach (var words in Bounds.From(pieces[at]))
        {
            if (pieces.Reads(at, words))
            {
                at += words.Length;
                break;
            }
        }

        if (pieces[at] is "a" or "an" or "one" && UnitAt(pieces, at + 1) is { } single)
        {
            return new Quantity(1, single, IsVague: false, at + 2);
        }

        if (pieces.Reads(at, "half", "a") && UnitAt(pieces, at + 2) is { } half)
        {
            return Half(half, at + 3);
        }

        if (Few(pieces, at) is { } next && UnitAt(pieces, next) is { } several)
        {
            return Vague(several, next + 1);
        }

        if (NumberWords.TryRead(pieces, at, out var count, out next) && UnitAt(pieces, next) is { } unit)
        {
            return new Quantity(count, unit, IsVague: false, next + 1);
        }

        return isBare && UnitAt(pieces, at) is { } bare
            ? CalendarWords.IsPlural(pieces[at]) ? Vague(bare, at + 1) : new Quantity(1, bare, IsVague: false, at + 1)
            : null;
    }

    private static Quantity Half(TimeUnit unit, int next) => unit switch
    {
        TimeUnit.Year => new Quantity(6, TimeUnit.Month, IsVague: false, next),
        TimeUnit.Decade => new Quantity(5, TimeUnit.Year, IsVague: false, next),
        TimeUnit.Month => new Quantity(15, TimeUnit.Day, IsVague: false, next),
        _ => new Quantity(0, TimeUnit.Day, IsVague: false, next),
    };

    private static int? Few(PieceList pieces, int at) => pieces[at] switch
    {
        "a" => pieces[at + 1] switch
        {
            "few" => at + 2,
            "couple" => pieces[at + 2] is "of" ? at + 3 : at + 2,
            "number" or "matter" when pieces[at + 2] is "of" => at + 3,
            _ => null,
        },
        "few" or "several" or "many" or "couple" => at + 1,
        _ => null,
    };

    // What "days", "weeks" and so on without a number stand for at the most.
    private static Quantity Vague(TimeUnit unit, int next) => unit switch
    {
        TimeUnit.Hour => new Quantity(24, unit, IsVague: true, next),
        TimeUnit.Day => new Quantity(7, unit, IsVague: true, next),
        TimeUnit.Week or TimeUnit.Fortnight or TimeUnit.Weekend => new Quantity(4, TimeUnit.Week, IsVague: true, next),
        TimeUnit.Month => new Quantity(6, unit, IsVague: true, next),
        TimeUnit.Year => new Quantity(5, unit, IsVague: true, next),
        _ => new Quantity(3, unit, IsVague: true, next),
    };

    // A unit is no unit in front of a hyphen or a noun of its own: "two day-long truces", "two day trips".
    private static TimeUnit? UnitAt(PieceList pieces, int at) =>
        pieces.IsDash(at + 1) && pieces.IsJoined(at) && pieces.IsJoined(at + 1) ? null : CalendarWords.UnitOf(pieces[at]);
}
