namespace Lull.Reading.Lexicon;

/// <summary>A word that must stand in a slot for an entry to hold: <c>obj=fire|shots</c>.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Words">Any of these, in lower case.</param>
internal sealed record Requirement(SlotSpec Slot, IReadOnlySet<string> Words);
