namespace Lull.Reading.Times;

/// <summary>A unit in which reports count time.</summary>
internal enum TimeUnit
{
    /// <summary>An hour, or less.</summary>
    Hour,

    /// <summary>A day or a night.</summary>
    Day,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>Seven days; as a calendar week, Monday to Sunday.</summary>
    Week,

    /// <summary>Fourteen days.</summary>
    Fortnight,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Ten calendar years.</summary>
    Decade,
}
