namespace Lull.Reviews;

/// <summary>A subject on which reviewers decided differently.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Decisions">What each reviewer decided last, the oldest first; the last one counts.</param>
public sealed record Dispute(ReviewSubject Subject, IReadOnlyList<Decision> Decisions);
