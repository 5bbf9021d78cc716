using Lull.Reading.Parsing;
using Xunit;

namespace Lull.Core.Tests.Reading.Parsing;

public sealed class FirstWordIndexTests
{
    private static readonly FirstWordIndex<string[]> Index = new([["up", "to"], ["over"], ["up"], ["as", "of"]], words => words);

    [Fact]
    public void Phrases_of_a_first_word_come_in_the_order_given() =>
        Assert.Equal([["up", "to"], ["up"]], Index.From("up").ToArray());

    [Theory]
    [InlineData("to")]
    [InlineData("Up")]
    [InlineData("")]
    public void Word_that_begins_no_phrase_has_none(string word) => Assert.Equal(0, Index.From(word).Length);
}
