using Lull.Reports;

namespace Lull.Reading.Parsing;

/// <summary>A sentence with its words and their tree. There is exactly one root and no cycle.</summary>
/// <param name="Span">Where it stands in the text, from its first word to the end of its last.</param>
/// <param name="Tokens">Its words in order; never empty.</param>
public sealed record ParsedSentence(TextSpan Span, IReadOnlyList<Token> Tokens);
