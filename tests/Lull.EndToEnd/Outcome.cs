namespace Lull.EndToEnd;

/// <summary>What a command left behind.</summary>
internal sealed record Outcome(int Code, string Output, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
