namespace Lull.Reading.Lexicon;

/// <summary>A word that must stand in a slot for an entry to hold: <c>obj=fire|shots</c>, <c>prt adv=off|away</c>.</summary>
/// <param name="Slots">The slots, any of which will do.</param>
/// <param name="Words">Any of these, in lower case.</param>
internal sealed record Requirement(IReadOnlyList<SlotSpec> Slots, IReadOnlySet<string> Words);
