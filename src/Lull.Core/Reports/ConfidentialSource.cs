namespace Lull.Reports;

/// <summary>
/// What is told in place of a source that somebody marked as confidential. What it tells counts as evidence; its name, its words and
/// any place finer than the country never leave the record.
/// </summary>
public static class ConfidentialSource
{
    /// <summary>What stands for its name.</summary>
    public const string Name = "a confidential source";

    /// <summary>What stands for the name of its file.</summary>
    public const string File = "a confidential file";

    /// <summary>True for what stands for the name of any confidential source.</summary>
    /// <param name="publisher">A publisher as the record tells it.</param>
    public static bool Is(string? publisher) => publisher?.StartsWith(Name, StringComparison.Ordinal) == true;
}
