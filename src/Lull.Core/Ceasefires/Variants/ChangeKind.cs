namespace Lull.Ceasefires.Variants;

/// <summary>What kind of change would make the answer another.</summary>
public enum ChangeKind
{
    /// <summary>Evidence that is struck.</summary>
    Struck,

    /// <summary>Acts in the week to come.</summary>
    NewActs,

    /// <summary>Words in the week to come.</summary>
    NewWords,

    /// <summary>A week in which nothing comes.</summary>
    QuietWeek,
}
