using Lull.Places;

namespace Lull.Reading.Locations;

/// <summary>Tokens of a sentence that bear a name of the gazetteer, before it is chosen which place is meant.</summary>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token, included.</param>
/// <param name="Name">The words.</param>
/// <param name="Entries">The places of that name.</param>
internal readonly record struct NamedStretch(int Sentence, int First, int Last, string Name, IReadOnlyList<PlaceEntry> Entries);
