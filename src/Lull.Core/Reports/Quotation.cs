namespace Lull.Reports;

/// <summary>A stretch of text between quotation marks.</summary>
/// <param name="Span">The marks and all between them; where the closing mark is missing, as before a further paragraph of the same quotation, to the paragraph's end.</param>
/// <param name="Paragraph">The paragraph, counted from 0.</param>
/// <param name="GoesOn">True where the closing mark is missing since the next paragraph goes on with the quotation.</param>
/// <param name="IsTerm">True for a few words only, a term or a title that is not somebody's sentence.</param>
internal sealed record Quotation(TextSpan Span, int Paragraph, bool GoesOn, bool IsTerm);
