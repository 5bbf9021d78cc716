namespace Lull.Record.Imports;

/// <summary>How a type of row counts.</summary>
public enum TallyKind
{
    /// <summary>It is no tally: the row is one occurrence, or a signal.</summary>
    None,

    /// <summary>A publisher's count over the row's own days.</summary>
    Interval,

    /// <summary>A publisher's running count from a fixed first day.</summary>
    Cumulative,
}
