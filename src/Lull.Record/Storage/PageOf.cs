namespace Lull.Record.Storage;

/// <summary>Which stretch of what is found.</summary>
/// <param name="Skip">How many come before it.</param>
/// <param name="Take">How many it has at most.</param>
public readonly record struct PageOf(int Skip, int Take)
{
    /// <summary>All of it.</summary>
    public static PageOf Everything => new(0, int.MaxValue);
}
