using System.Collections.Immutable;
using Lull.Reading.Statements;

namespace Lull.Reading.Lexicon;

/// <summary>A word that names an act, with its frame.</summary>
/// <param name="Word">The dictionary form.</param>
/// <param name="Class">Its part of speech.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Agent">Where the doer stands, best first.</param>
/// <param name="Patient">Where the done-to stands, best first.</param>
/// <param name="Requirements">All that must stand beside it.</param>
/// <param name="Sense">How much the word says by itself.</param>
internal sealed record ActEntry(
    string Word,
    WordClass Class,
    StatementKind Kind,
    ImmutableArray<SlotSpec> Agent,
    ImmutableArray<SlotSpec> Patient,
    ImmutableArray<Requirement> Requirements,
    ActSense Sense);
