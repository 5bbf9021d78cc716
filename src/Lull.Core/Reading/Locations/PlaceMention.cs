using Lull.Places;
using Lull.Reading.Statements;
using Lull.Reports;

namespace Lull.Reading.Locations;

/// <summary>A stretch of a sentence that names a place.</summary>
/// <param name="Span">The words.</param>
/// <param name="FirstToken">The first of its tokens.</param>
/// <param name="LastToken">The last of its tokens, included.</param>
/// <param name="Head">The token of it that hangs on the rest of the sentence.</param>
/// <param name="Governor">The token that <paramref name="Head"/> hangs on; -1 where it is the root.</param>
/// <param name="Preposition">The lemma of the preposition before it; empty where there is none.</param>
/// <param name="IsPartOfName">True where it stands within a longer name, as in "Aleppo Front": then nothing is said to be there.</param>
/// <param name="Place">The place.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Confidence">How far the gazetteer's choice is to be trusted, 0 to 1.</param>
internal sealed record PlaceMention(
    TextSpan Span,
    int FirstToken,
    int LastToken,
    int Head,
    int Governor,
    string Preposition,
    bool IsPartOfName,
    StatementPlace Place,
    PlaceKind Kind,
    double Confidence);
