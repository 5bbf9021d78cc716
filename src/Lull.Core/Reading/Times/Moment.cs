using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Reading.Times;

/// <summary>The days that an expression means, before the words around it are looked at.</summary>
/// <param name="Start">The first day; null where it is open or unknown.</param>
/// <param name="End">The last day, included; null where it is open or unknown.</param>
/// <param name="Precision">How finely the two are known.</param>
/// <param name="Basis">What they were worked out from.</param>
internal readonly record struct Moment(DateOnly? Start, DateOnly? End, DatePrecision Precision, TimeBasis Basis)
{
    /// <summary>A time told relative to a report whose date is not known.</summary>
    public static Moment Undated { get; } = new(Start: null, End: null, DatePrecision.Unknown, TimeBasis.Report);

    /// <summary>One day, or nothing known where it lies beyond the calendar.</summary>
    public static Moment On(DateOnly? day, TimeBasis basis) =>
        new(day, day, day is null ? DatePrecision.Unknown : DatePrecision.Day, basis);

    /// <summary>The days from one to another.</summary>
    public static Moment Between(DateOnly? start, DateOnly? end, DatePrecision precision, TimeBasis basis) =>
        start is null && end is null ? new Moment(null, null, DatePrecision.Unknown, basis)
        : end < start ? new Moment(end, start, precision, basis)
        : new Moment(start, end, precision, basis);
}
