using CsCheck;
using Lull.Benchmarks.ReadingScore.Matching;
using Xunit;

namespace Lull.Benchmarks.Tests.ReadingScore;

public sealed class SentenceMapTests
{
    [Theory]
    [InlineData("One came. Two went.", 2)]
    [InlineData("Col. Dov spoke. He left.", 2)]
    [InlineData("The U.S. Army and J. Smith agreed.", 1)]
    [InlineData("\"It is over.\" She left.", 2)]
    [InlineData("\"It is over,\" she said. \"Go home.\"", 2)]
    [InlineData("At 6 a.m. on Monday it rained.", 1)]
    [InlineData("One line\nand another", 2)]
    [InlineData("", 0)]
    public void Text_is_split_into_sentences(string text, int count) => Assert.Equal(count, SentenceMap.Of(text).Count);

    [Fact]
    public void Label_and_title_are_headings_and_the_first_paragraph_is_not()
    {
        const string text = "World\n\nRebels shell crossing\n\nIt rained in the valley.\n\nMore below\n";
        var map = SentenceMap.Of(text);
        Assert.True(map.IsHeading(map.SentenceAt(0)));
        Assert.True(map.IsHeading(map.SentenceAt(text.IndexOf("Rebels", StringComparison.Ordinal))));
        Assert.False(map.IsHeading(map.SentenceAt(text.IndexOf("rained", StringComparison.Ordinal))));
        Assert.False(map.IsHeading(map.SentenceAt(text.IndexOf("More", StringComparison.Ordinal))));
    }

    [Fact]
    public void Entry_of_a_live_blog_is_no_heading() => Assert.False(SentenceMap.Of("06:12 Explosions heard in the port").IsHeading(0));

    [Fact]
    public void Any_text_is_split_and_every_place_after_the_first_word_has_its_sentence() =>
        Gen.String.Sample(text =>
        {
            var map = SentenceMap.Of(text);
            var places = Enumerable.Range(0, text.Length).Select(map.SentenceAt).ToArray();
            Assert.Equal(places.Order(), places);
            Assert.All(places, place => Assert.InRange(place, -1, map.Count - 1));
        });
}
