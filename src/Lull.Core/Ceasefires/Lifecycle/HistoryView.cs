namespace Lull.Ceasefires.Lifecycle;

/// <summary>From where the past is looked at.</summary>
public enum HistoryView
{
    /// <summary>Looking back: acts of later days tell of earlier ones too.</summary>
    Smoothed,

    /// <summary>As it was known on each day: no later act counts.</summary>
    Filtered,
}
