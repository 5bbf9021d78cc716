namespace Lull.Benchmarks.ReadingScore.Gold;

/// <summary>A report with what a careful analyst finds in it.</summary>
/// <param name="Name">The files' name without extension.</param>
/// <param name="Date">The day of publication; null where it is not known.</param>
/// <param name="Publisher">Who published it; null where that is not said.</param>
/// <param name="Register">The kind of writing, such as <c>wire</c> or <c>communique</c>.</param>
/// <param name="IsInvented">True where sides and places are invented.</param>
/// <param name="Note">What is hard about it.</param>
/// <param name="Statements">What is to be found, in reading order; empty for a report of no conflict.</param>
internal sealed record GoldCase(
    string Name,
    DateOnly? Date,
    string? Publisher,
    string Register,
    bool IsInvented,
    string Note,
    IReadOnlyList<GoldStatement> Statements);
