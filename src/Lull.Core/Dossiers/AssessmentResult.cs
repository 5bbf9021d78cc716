using Lull.Ceasefires;
using Lull.Ceasefires.Lifecycle;
using Lull.Ceasefires.Variants;

namespace Lull.Dossiers;

/// <summary>What an assessment found.</summary>
/// <param name="Assessment">The answer with its evidence.</param>
/// <param name="Sensitivity">What it depends on; null where that was not asked.</param>
/// <param name="History">The course of the pair; null where that was not asked.</param>
public sealed record AssessmentResult(Assessment Assessment, Sensitivity? Sensitivity, PairHistory? History);
