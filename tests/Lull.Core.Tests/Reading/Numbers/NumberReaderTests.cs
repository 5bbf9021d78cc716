using System.Globalization;
using CsCheck;
using Lull.Reading.Numbers;
using Lull.Reading.Parsing;
using Lull.Reports;
using Xunit;

namespace Lull.Core.Tests.Reading.Numbers;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("five rockets", "5")]
    [InlineData("twenty-five rockets", "25")]
    [InlineData("two hundred and fifty rockets", "250")]
    [InlineData("1,200 rockets", "1200")]
    [InlineData("three thousand rockets", "3000")]
    [InlineData("1.5 million rockets", "1500000")]
    [InlineData("a dozen rockets", "12")]
    [InlineData("half a dozen rockets", "6")]
    [InlineData("dozens of rockets", "24+")]
    [InlineData("scores of rockets", "40+")]
    [InlineData("hundreds of rockets", "200+")]
    [InlineData("tens of thousands of rockets", "20000+")]
    [InlineData("several rockets", "3+")]
    [InlineData("several dozen rockets", "36+")]
    [InlineData("a number of rockets", "2+")]
    [InlineData("at least five rockets", "5+")]
    [InlineData("no fewer than five rockets", "5+")]
    [InlineData("more than 20 rockets", "21+")]
    [InlineData("over 20 rockets", "21+")]
    [InlineData("up to 30 rockets", "1-30")]
    [InlineData("fewer than five rockets", "0-4")]
    [InlineData("between 3 and 5 rockets", "3-5")]
    [InlineData("3-5 rockets", "3-5")]
    [InlineData("two or three rockets", "2-3")]
    [InlineData("20 or more rockets", "20+")]
    [InlineData("some 40 rockets", "40")]
    [InlineData("no rockets", "0")]
    [InlineData("both rockets", "2")]
    public void Phrase_gives_its_range(string phrase, string range) => Assert.Equal(range, Read(phrase)?.Range.ToString());

    [Theory]
    [InlineData("the rockets")]
    [InlineData("a rocket")]
    [InlineData("some rockets")]
    [InlineData("20-day rockets")]
    [InlineData("12 percent rockets")]
    [InlineData("2023 rockets")]
    public void Phrase_that_does_not_count_gives_nothing(string phrase) => Assert.Null(Read(phrase));

    [Fact]
    public void About_is_told_beside_the_number() => Assert.True(Read("about 40 rockets")!.Value.IsApproximate);

    [Fact]
    public void Number_in_digits_and_with_separators_reads_back() =>
        Gen.Int[0, int.MaxValue].Sample(number =>
        {
            if (number is < 1900 or > 2099)
            {
                Assert.Equal(number, Read(number.ToString(CultureInfo.InvariantCulture) + " rockets")!.Value.Range.Low);
                Assert.Equal(number, Read(number.ToString("N0", CultureInfo.InvariantCulture) + " rockets")!.Value.Range.Low);
            }
        });

    [Fact]
    public void Any_words_are_read_or_not_but_never_throw() =>
        Gen.Int[0, Words.Length - 1].Select(index => Words[index]).Array[1, 10].Sample(words =>
        {
            var phrase = string.Join(' ', words);
            if (Read(phrase) is { } count)
            {
                Assert.True(count.Range.Low >= 0 && count.Span.Of(phrase).Length > 0);
            }
        });

    [Theory]
    [InlineData("The militia was attacked 16 times in October.", "attacked", "16")]
    public void Times_of_a_verb_are_counted(string text, string verb, string range)
    {
        var sentence = ParsedSentences.Of(text);
        Assert.Equal(range, NumberReader.TimesAt(sentence, ParsedSentences.TokenOf(sentence, verb))?.Range.ToString());
    }

    [Theory]
    [InlineData("The attack killed 12 and wounded 30.", "dead 12, wounded 30")]
    [InlineData("At least 14 people were killed and dozens wounded when Israeli airstrikes hit a building.", "dead 14+, wounded 24+")]
    [InlineData("Last Tuesday's raid left 14 dead and dozens wounded.", "dead 14, wounded 24+")]
    [InlineData("Three soldiers and two policemen were killed in the ambush.", "dead 5")]
    [InlineData("No one was hurt in the attack, the ministry said.", "wounded 0")]
    [InlineData("Twelve people, including three children, died in the shelling.", "dead 12")]
    [InlineData("The army shelled the village, killing at least five civilians and injuring more than 20.", "dead 5+, wounded 21+")]
    [InlineData("A drone strike killed a commander of the Kadir Front.", "dead 1")]
    [InlineData("The deaths of 40 people were confirmed.", "dead 40")]
    [InlineData("Two of the three soldiers were killed.", "dead 2")]
    [InlineData("Six traders were shot dead when raiders ambushed their lorries at dawn yesterday.", "dead 6")]
    [InlineData("The blast caused no casualties.", "")]
    public void Casualties_of_a_sentence_are_counted(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(", ", CasualtyReader.Read(ParsedSentences.Of(text))
                .Select(mention => (mention.IsDeaths ? "dead " : "wounded ") + mention.Range)));

    [Fact]
    public void Deaths_belong_to_the_act_that_caused_them()
    {
        var sentence = ParsedSentences.Of("The army shelled the village, killing at least five civilians and injuring more than 20.");
        var casualties = CasualtyReader.Read(sentence);
        Assert.Equal(
            "5+", CasualtyReader.DeathsOf(sentence, casualties, ParsedSentences.TokenOf(sentence, "shelled"))?.Range.ToString());
    }

    private static readonly string[] Words =
    [
        "at", "least", "more", "than", "up", "to", "between", "and", "5", "12", "1,200", "99999999999999", "dozens", "of", "several", "hundred", "billion", "million",
        "-", "or", "no", "half", "a", "dozen", "twenty", "one", "+", "3.5", "as", "many", "over", "rockets",
    ];

    // Words parted by blanks, hyphens apart, all hanging on the last.
    private static CountPhrase? Read(string phrase)
    {
        var tokens = new List<Token>();
        var words = phrase.Split(' ');
        var start = 0;
        for (var word = 0; word < words.Length; word++)
        {
            var isLast = word == words.Length - 1;
            var isOf = words[word] is "of";
            var span = new TextSpan(start, start + words[word].Length);
            tokens.Add(new Token(
                span, words[word], words[word], isLast ? "NOUN" : isOf ? "ADP" : "NUM", "NN", "_", isLast ? -1 : words.Length - 1,
                isLast ? "root" : isOf ? "case" : "nummod", "O"));
            start = span.End + 1;
        }

        return NumberReader.CountAt(new ParsedSentence(new TextSpan(0, phrase.Length), tokens), tokens.Count - 1);
    }
}
