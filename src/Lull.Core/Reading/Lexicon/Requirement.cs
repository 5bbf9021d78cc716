using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Lull.Reading.Lexicon;

/// <summary>A word that must stand in a slot for an entry to hold: <c>obj=fire|shots</c>, <c>prt adv=off|away</c>.</summary>
/// <param name="Slots">The slots, any of which will do.</param>
/// <param name="Words">Any of these, in lower case.</param>
internal sealed record Requirement(ImmutableArray<SlotSpec> Slots, FrozenSet<string> Words)
{
    /// <summary>True where any word in the slot will do.</summary>
    public bool IsAny { get; } = Words.Contains("ANY");

    /// <summary>True where the slots must be empty.</summary>
    public bool IsNone { get; } = Words.Contains("NONE");

    /// <summary>True where the name of a side in the slot will do.</summary>
    public bool IsParty { get; } = Words.Contains("PARTY");
}
