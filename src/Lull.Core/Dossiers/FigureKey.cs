namespace Lull.Dossiers;

/// <summary>What a sign of a picture means.</summary>
/// <param name="Style">The class of the style sheet that the sign is drawn in.</param>
/// <param name="Meaning">What it stands for.</param>
public sealed record FigureKey(string Style, string Meaning);
