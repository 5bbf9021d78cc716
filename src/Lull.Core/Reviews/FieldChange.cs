namespace Lull.Reviews;

/// <summary>One field that a reviewer changes.</summary>
/// <param name="Field">Its name, as <c>docs/reviews.md</c> lists them.</param>
/// <param name="Old">What the machine had; null for nothing.</param>
/// <param name="New">What it should be; null for nothing.</param>
public sealed record FieldChange(string Field, string? Old, string? New);
