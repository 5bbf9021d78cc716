using Lull.Events;

namespace Lull.Record.Imports;

/// <summary>What a type written in a file means.</summary>
/// <param name="Kind">The kind of event.</param>
/// <param name="Symmetric">True where neither side is said to have begun.</param>
/// <param name="Tally">Whether the row is a count of such events.</param>
public readonly record struct EventMeaning(EventKind Kind, bool Symmetric, TallyKind Tally);
