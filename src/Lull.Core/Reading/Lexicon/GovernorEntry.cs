using System.Collections.Immutable;

namespace Lull.Reading.Lexicon;

/// <summary>A word that governs acts and changes what is said of them.</summary>
/// <param name="Word">The dictionary form.</param>
/// <param name="Part">Its part of speech.</param>
/// <param name="Class">What it does.</param>
/// <param name="Slots">Where the act stands beside it.</param>
/// <param name="Agent">Where its doer stands, best first.</param>
/// <param name="Addressee">Where the one it is directed at stands, best first.</param>
/// <param name="Requirements">All that must stand beside it.</param>
internal sealed record GovernorEntry(
    string Word,
    WordClass Part,
    GovernorClass Class,
    ImmutableArray<SlotSpec> Slots,
    ImmutableArray<SlotSpec> Agent,
    ImmutableArray<SlotSpec> Addressee,
    ImmutableArray<Requirement> Requirements);
