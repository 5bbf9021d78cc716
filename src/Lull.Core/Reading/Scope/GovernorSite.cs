using Lull.Reading.Lexicon;

namespace Lull.Reading.Scope;

/// <summary>A governing word found above an act.</summary>
/// <param name="Token">The word.</param>
/// <param name="Entry">The lexicon's entry for it.</param>
/// <param name="Slot">The slot in which the act stands.</param>
/// <param name="Child">The word that fills the slot: the act, or what it hangs on.</param>
internal readonly record struct GovernorSite(int Token, GovernorEntry Entry, SlotSpec Slot, int Child);
