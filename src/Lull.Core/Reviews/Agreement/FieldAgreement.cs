namespace Lull.Reviews.Agreement;

/// <summary>How far reviewers agree on a field.</summary>
/// <param name="Kind">What the field is of.</param>
/// <param name="Field">The field; <c>holds</c> is whether the thing is so at all.</param>
/// <param name="Alpha">Krippendorff's alpha; null where there is too little to tell.</param>
/// <param name="Units">On how many subjects at least two reviewers said something of it.</param>
/// <param name="Reviewers">How many reviewers said something of those.</param>
/// <param name="Differing">On how many of them reviewers differ.</param>
public sealed record FieldAgreement(SubjectKind Kind, string Field, double? Alpha, int Units, int Reviewers, int Differing);
