namespace Lull.Ceasefires;

/// <summary>Where a member of a side stands to an arrangement.</summary>
/// <param name="Party">Its name.</param>
/// <param name="Side">The side it belongs to.</param>
/// <param name="Stance">Where it stands.</param>
/// <param name="Because">Why, in a sentence, with days.</param>
/// <param name="Sources">Where that is to be found, ids of rows and statements.</param>
public sealed record PartyStanding(string Party, string Side, Stance Stance, string Because, IReadOnlyList<string> Sources);
