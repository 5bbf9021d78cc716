namespace Lull.Dossiers;

/// <summary>What a sign of a picture means.</summary>
/// <param name="Style">The class of the style sheet that the sign is drawn in; one that begins with <c>curve</c> is a line, <c>sign</c> a character.</param>
/// <param name="Meaning">What it stands for.</param>
/// <param name="Sign">The character, for a sign.</param>
public sealed record FigureKey(string Style, string Meaning, string Sign = "");
