using Lull.Language.Tokens;
using Xunit;

namespace Lull.Language.Tests.Tokens;

public sealed class TextSegmenterTests
{
    [Fact]
    public void Sentence_that_is_too_long_is_cut_after_a_semicolon()
    {
        var text = string.Concat(Enumerable.Repeat("one two, three four five ", 30)) + "; " + string.Concat(Enumerable.Repeat("six ", 120));
        var segments = TextSegmenter.Segments(text).ToList();
        Assert.Equal(2, segments.Count);
        Assert.EndsWith(";", segments[0].Span.Of(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("word ")]
    [InlineData("a")]
    [InlineData("1, ")]
    public void Text_without_a_full_stop_comes_in_pieces_that_the_models_take(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));
        var segments = TextSegmenter.Segments(text).ToList();
        Assert.All(segments, segment => Assert.InRange(segment.Words.Count, 1, TextSegmenter.LongestSegment));
        Assert.Equal(text.Count(character => character != ' '), segments.Sum(segment => segment.Words.Sum(word => word.Length)));
    }
}
