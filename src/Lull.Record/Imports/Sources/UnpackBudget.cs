namespace Lull.Record.Imports.Sources;

/// <summary>Counts what archives unpack to, all of them together.</summary>
internal sealed class UnpackBudget(UnpackLimit limit)
{
    private long _spent;

    /// <summary>How many files an archive may have.</summary>
    public int MostFiles => limit.Files;

    /// <summary>Takes note of some bytes, and gives their number back.</summary>
    /// <exception cref="LullException">It was too much.</exception>
    public int Spend(int bytes, string name) =>
        (_spent += bytes) <= limit.Bytes ? bytes : throw limit.Exceeded(name);
}
