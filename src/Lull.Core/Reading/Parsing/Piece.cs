using Lull.Reports;

namespace Lull.Reading.Parsing;

/// <summary>
/// A word or mark without a hyphen, dash or slash in it: <c>mid-October</c> is three pieces, whether the tokeniser
/// made one token of it or three.
/// </summary>
/// <param name="Lower">The piece in lower case.</param>
/// <param name="Token">The index of the token that it is, or is part of.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="IsCapitalised">True where the text writes its first letter upper-case.</param>
internal readonly record struct Piece(string Lower, int Token, TextSpan Span, bool IsCapitalised);
