namespace Lull.Events;

/// <summary>A name in the data that may mean several actors; it stays a side of its own.</summary>
/// <param name="Name">The name as the data has it.</param>
/// <param name="Candidates">The names of the actors it may mean, in ordinal order.</param>
/// <param name="Rows">How many rows have it as a side.</param>
public sealed record AmbiguousName(string Name, IReadOnlyList<string> Candidates, int Rows);
