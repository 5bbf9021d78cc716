namespace Lull.Ceasefires.Terms;

/// <summary>One term of an arrangement, as somebody states it.</summary>
/// <param name="Kind">What part of the arrangement it is.</param>
/// <param name="Text">The words, as written.</param>
/// <param name="Day">For an expiry or a deadline, the last day; null for the others.</param>
/// <param name="Party">Whose arrangement or threat it is, as named; empty where nobody is.</param>
/// <param name="Speaker">Who says so.</param>
/// <param name="Source">The id of the statement.</param>
public sealed record Term(TermKind Kind, string Text, DateOnly? Day, string Party, string Speaker, string Source);
