namespace Lull.Time;

/// <summary>How finely a date is known. The interval says which days are possible; the precision says why.</summary>
public enum DatePrecision
{
    /// <summary>Known to the day (or to every day of a stated span of days).</summary>
    Day,

    /// <summary>Known to a week or to a few days.</summary>
    Week,

    /// <summary>Known to a calendar month.</summary>
    Month,

    /// <summary>Known to a calendar year.</summary>
    Year,

    /// <summary>Not known: the interval is the widest the evidence allows.</summary>
    Unknown,
}
