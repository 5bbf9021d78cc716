namespace Lull;

/// <summary>What kind of trouble with the world stopped the work; each has its documented exit code.</summary>
public enum Trouble
{
    /// <summary>Input that is not there or cannot be read: exit code 3.</summary>
    InputUnreadable,

    /// <summary>A record that another process holds, that is damaged, or that cannot be written: exit code 4.</summary>
    RecordUnusable,
}
