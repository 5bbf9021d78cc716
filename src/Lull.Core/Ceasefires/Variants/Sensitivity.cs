namespace Lull.Ceasefires.Variants;

/// <summary>How far an answer depends on how the question is asked and on single pieces of evidence.</summary>
/// <param name="Variants">The same question asked differently, in order of kinds.</param>
/// <param name="Changes">What was struck or imagined, and what the answer then is: first what moves it.</param>
/// <param name="Notes">What was not tried, and what the variants leave out.</param>
public sealed record Sensitivity(
    IReadOnlyList<VariantAnswer> Variants,
    IReadOnlyList<Change> Changes,
    IReadOnlyList<string> Notes);
