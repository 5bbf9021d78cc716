namespace Lull.Reading.Mentions;

/// <summary>A mention that a later one may refer back to.</summary>
/// <param name="Denotation">What it stands for.</param>
/// <param name="Sentence">The sentence, counted from 0.</param>
/// <param name="Token">The word that heads it.</param>
/// <param name="Relation">Its relation in the tree; that of the first where it is the last of several.</param>
/// <param name="Prominence">How prominent its place in the sentence is: a subject before an object.</param>
internal sealed record Trace(Denotation Denotation, int Sentence, int Token, string Relation, double Prominence);
