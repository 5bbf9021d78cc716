using Lull.Reports;

namespace Lull.Language.Tokens;

/// <summary>A sentence, or a piece of one that is too long to parse whole.</summary>
/// <param name="Words">Its words and marks in order; never empty.</param>
internal readonly record struct Segment(IReadOnlyList<TextSpan> Words)
{
    /// <summary>From the first word to the end of the last.</summary>
    public TextSpan Span => Words[0].Join(Words[^1]);
}
