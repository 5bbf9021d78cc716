using CsCheck;
using Lull.Language.Tokens;
using Xunit;

namespace Lull.Language.Tests.Tokens;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("It held. Nobody fired.", "It held.|Nobody fired.")]
    [InlineData("Gen. Ali met the U.S. envoy. He left.", "Gen. Ali met the U.S. envoy.|He left.")]
    [InlineData("It came from the U.S. The talks failed.", "It came from the U.S.|The talks failed.")]
    [InlineData("It began at 6 p.m. Monday and ended at 9 p.m. Residents fled.", "It began at 6 p.m. Monday and ended at 9 p.m.|Residents fled.")]
    [InlineData("He fell ill. She sat. They stayed.", "He fell ill.|She sat.|They stayed.")]
    [InlineData("Resolution No. 1701 holds. They said no. The truce held.", "Resolution No. 1701 holds.|They said no.|The truce held.")]
    [InlineData("“We stop.” The army agreed.", "“We stop.”|The army agreed.")]
    [InlineData("\"Is it over?\" he asked. (Nobody knew.) It was.", "\"Is it over?\" he asked.|(Nobody knew.)|It was.")]
    [InlineData("Wait... Élise came! 12 died.", "Wait...|Élise came!|12 died.")]
    [InlineData("So did I. The rest left.", "So did I.|The rest left.")]
    [InlineData("J. R. Adar spoke. M. Vale did not.", "J. R. Adar spoke.|M. Vale did not.")]
    [InlineData("It rose 3.5 percent, to 1.200 in all", "It rose 3.5 percent, to 1.200 in all")]
    [InlineData("Truce holds in north\nThe army left.", "Truce holds in north|The army left.")]
    [InlineData("Title\r\n\r\nText without end", "Title|Text without end")]
    [InlineData("One\u2028Two\u0085Three", "One|Two|Three")]
    [InlineData("14:32 - Sirens sound", "14:32 -|Sirens sound")]
    [InlineData("15:05 GMT: It stopped.", "15:05 GMT:|It stopped.")]
    [InlineData("[9.40am] — Guns fell silent.", "[9.40am] —|Guns fell silent.")]
    [InlineData("• First\n- Second\n1) Third\n(b) Fourth", "•|First|-|Second|1)|Third|(b)|Fourth")]
    [InlineData("1. Lay down arms.\n2. Leave.", "1.|Lay down arms.|2.|Leave.")]
    [InlineData("BEIRUT, Jan 5 (Agency) - Jets struck. Two died.", "BEIRUT, Jan 5 (Agency) -|Jets struck.|Two died.")]
    [InlineData("GAZA CITY — Guns fell silent.", "GAZA CITY —|Guns fell silent.")]
    [InlineData("Dunmere (Agency) – Guns fell silent.", "Dunmere (Agency) –|Guns fell silent.")]
    [InlineData("The truce — Vale called it fragile — held.", "The truce — Vale called it fragile — held.")]
    [InlineData("12:30", "12:30")]
    [InlineData("", "")]
    [InlineData(" \n\t ", "")]
    public void Sentences_end_where_a_reader_sees_them_end(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Sentences(text)));

    [Fact]
    public void Sentence_goes_on_over_the_lines_of_a_wrapped_paragraph()
    {
        const string Text =
            """
            Shelling in the hills
            The army shelled the outskirts of Old Tessaly overnight, killing
            12 people and wounding dozens more, two witnesses told reporters
            by telephone. The Free River Front said it would respond "in due
            course" to the attack.
            It did not.
            """;
        Assert.Equal(
            "Shelling in the hills" +
            "|The army shelled the outskirts of Old Tessaly overnight, killing 12 people and wounding dozens more, two witnesses told reporters by telephone." +
            "|The Free River Front said it would respond \"in due course\" to the attack." +
            "|It did not.",
            string.Join('|', Sentences(Text)).ReplaceLineEndings(" "));
    }

    [Fact]
    public void Sentence_does_not_go_on_over_headlines_of_their_own()
    {
        const string Text =
            """
            Northern Guard and Velland agree to halt fire for three days
            Talks in Port Halloran
            Aid convoy of forty trucks reaches the hills after a month of siege
            """;
        Assert.Equal(3, Sentences(Text).Count());
    }

    [Fact]
    public void Sentences_hold_every_character_but_white_space_and_stand_in_order() =>
        AnyText.Strings.Sample(text =>
        {
            var end = 0;
            foreach (var sentence in SentenceSplitter.Sentences(text))
            {
                Assert.True(sentence.Start >= end && sentence.Length > 0);
                Assert.True(text.AsSpan(end, sentence.Start - end).IsWhiteSpace());
                Assert.False(char.IsWhiteSpace(text[sentence.Start]) || char.IsWhiteSpace(text[sentence.End - 1]));
                end = sentence.End;
            }

            Assert.True(text.AsSpan(end).IsWhiteSpace());
        });

    [Fact]
    public void Sentences_are_found_in_time_that_grows_with_the_length()
    {
        foreach (var part in (string[])["a ", ". ", ".", "A. ", "\" ", "\n", "word\n", "U.S. ", "A (", "- ", "1) ", "ABC  ", "a\nb ", ") ", "?! A "])
        {
            var text = string.Concat(Enumerable.Repeat(part, 200_000 / part.Length));
            Assert.Equal(text.Count(character => !char.IsWhiteSpace(character)), Sentences(text).Sum(sentence => sentence.Count(character => !char.IsWhiteSpace(character))));
        }
    }

    private static IEnumerable<string> Sentences(string text) => SentenceSplitter.Sentences(text).Select(sentence => sentence.Of(text));
}
