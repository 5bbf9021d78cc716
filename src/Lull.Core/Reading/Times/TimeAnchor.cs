using Lull.Reading.Statements;

namespace Lull.Reading.Times;

/// <summary>
/// The event of the same report that a time is told from: <c>after the ceasefire</c>, <c>two days before the raid</c>. Its
/// day is for the caller to find.
/// </summary>
/// <param name="Token">The noun or verb, in the same sentence, that names the event.</param>
/// <param name="Bound">Before it, after it, since it and so on.</param>
/// <param name="Distance">How many days before or after; null where the report does not say.</param>
internal readonly record struct TimeAnchor(int Token, TimeBound Bound, int? Distance)
{
    /// <summary>How many months before or after; 0 where it is told in days, or not at all.</summary>
    public int Months { get; init; }

    /// <summary>The time, once the event's own is known.</summary>
    /// <param name="told">The time as it was read.</param>
    /// <param name="anchor">The event's time.</param>
    /// <param name="reportDate">The day of publication; null where it is not known.</param>
    public StatementTime Resolve(StatementTime told, StatementTime anchor, DateOnly? reportDate)
    {
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(anchor);
        if (anchor.Start is null && anchor.End is null)
        {
            return told;
        }

        var moment = Turned(new Moment(anchor.Start, anchor.End, anchor.Precision, TimeBasis.Event), reportDate);
        return told with { Start = moment.Start, End = moment.End, Precision = moment.Precision, Basis = TimeBasis.Event };
    }

    /// <summary>The days that lie so before or after an event's days.</summary>
    public Moment Turned(Moment anchor, DateOnly? reportDate)
    {
        if (Months > 0)
        {
            var moment = (anchor.Start ?? anchor.End) is { } day
                ? RelativeForms.Whole(day, TimeUnit.Month, Bound == TimeBound.Before ? -Months : Months)
                : Moment.Undated;
            return moment with { Basis = TimeBasis.Event };
        }

        if (Distance is { } days)
        {
            var step = Bound == TimeBound.Before ? -(long)days : days;
            return Moment.Between(anchor.Start?.Plus(step), anchor.End?.Plus(step), anchor.Precision, TimeBasis.Event);
        }

        var later = reportDate is { } today && anchor.End <= today ? today : (DateOnly?)null;
        return Bound switch
        {
            TimeBound.Before => Moment.Between(null, (anchor.Start ?? anchor.End)?.Plus(-1), anchor.Precision, TimeBasis.Event),
            TimeBound.Until => Moment.Between(null, anchor.End ?? anchor.Start, anchor.Precision, TimeBasis.Event),
            TimeBound.After or TimeBound.Since or TimeBound.From =>
                Moment.Between(anchor.Start ?? anchor.End, later, anchor.Precision, TimeBasis.Event),
            _ => anchor with { Basis = TimeBasis.Event },
        };
    }
}
