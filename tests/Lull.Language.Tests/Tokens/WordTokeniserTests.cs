using CsCheck;
using Lull.Language.Tokens;
using Lull.Reports;
using Xunit;

namespace Lull.Language.Tests.Tokens;

public sealed class WordTokeniserTests
{
    [Theory]
    [InlineData("The army didn't stop.", "The|army|did|n't|stop|.")]
    [InlineData("They can’t, won't and cannot.", "They|ca|n’t|,|wo|n't|and|can|not|.")]
    [InlineData("Lebanon's army; the soldiers' families", "Lebanon|'s|army|;|the|soldiers|'|families")]
    [InlineData("I'd say he'd gone, I'm sure they've left, we'll see, you're right", "I|'d|say|he|'d|gone|,|I|'m|sure|they|'ve|left|,|we|'ll|see|,|you|'re|right")]
    [InlineData("Ka'b, Sana'a and Kata'ib Hezbollah", "Ka'b|,|Sana'a|and|Kata'ib|Hezbollah")]
    [InlineData("Sana‘a, Sa'd and Ra'd-2", "Sana‘a|,|Sa'd|and|Ra'd|-|2")]
    [InlineData("Sana'a's airport", "Sana'a|'s|airport")]
    [InlineData("Al-Basri's al-'Adil", "Al|-|Basri|'s|al|-|'|Adil")]
    [InlineData("a 60-day cease-fire", "a|60|-|day|cease|-|fire")]
    [InlineData("anti-tank, pro-Iranian, re-entered, non-state", "anti-tank|,|pro-Iranian|,|re-entered|,|non-state")]
    [InlineData("The U.S. and U.N. left at 6 p.m. on Jan. 5", "The|U.S.|and|U.N.|left|at|6|p.m.|on|Jan.|5")]
    [InlineData("Gen. J. Smith of Acme Corp. v. Dr. No", "Gen.|J.|Smith|of|Acme|Corp.|v.|Dr.|No")]
    [InlineData("He fell ill.", "He|fell|ill|.")]
    [InlineData("They sat.", "They|sat|.")]
    [InlineData("He said no.", "He|said|no|.")]
    [InlineData("no. 5 and No. 1701", "no.|5|and|No.|1701")]
    [InlineData("1,200 dead, 3.5 million, 12:30, 7/10, 5th", "1,200|dead|,|3.5|million|,|12:30|,|7/10|,|5th")]
    [InlineData("6pm, 10km, 155mm, the 1990s and 1990's", "6|pm|,|10|km|,|155|mm|,|the|1990s|and|1990|'s")]
    [InlineData("$5m and US$3bn, 50%", "$|5|m|and|US$|3|bn|,|50|%")]
    [InlineData("F-16, S-300 and M23 rebels", "F|-|16|,|S|-|300|and|M23|rebels")]
    [InlineData("“We won’t,” he said…", "“|We|wo|n’t|,|”|he|said|…")]
    [InlineData("wait -- no... really?!", "wait|--|no|...|really|?!")]
    [InlineData("see https://example.org/a?b=c.", "see|https://example.org/a?b=c|.")]
    [InlineData("(mail a.b@example.org), #ceasefire @user", "(|mail|a.b@example.org|)|,|#ceasefire|@user")]
    [InlineData("AT&T rock'n'roll", "AT&T|rock'n'roll")]
    [InlineData("🚀🚀 fired", "🚀|🚀|fired")]
    [InlineData("الهدنة صامدة", "الهدنة|صامدة")]
    [InlineData("'tis 'quoted'", "'|tis|'|quoted|'")]
    public void Words_are_cut_as_the_treebanks_cut_them(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Words(text)));

    [Fact]
    public void Words_hold_every_character_but_white_space_and_stand_in_order() =>
        AnyText.Strings.Sample(text =>
        {
            var covered = new bool[text.Length];
            var end = 0;
            foreach (var word in WordTokeniser.Words(text, new TextSpan(0, text.Length)))
            {
                Assert.True(word.Start >= end && word.Length > 0 && word.End <= text.Length);
                Assert.DoesNotContain(word.Of(text), char.IsWhiteSpace);
                covered.AsSpan(word.Start, word.Length).Fill(value: true);
                end = word.End;
            }

            Assert.All(Enumerable.Range(0, text.Length), at => Assert.NotEqual(char.IsWhiteSpace(text[at]), covered[at]));
        });

    [Fact]
    public void Words_of_a_long_run_without_space_are_found_in_time_that_grows_with_its_length()
    {
        foreach (var part in (string[])["a", "a.", "1.", "1:", "a@", "http://", "'", "-", ".", "a'", "a-", "$", "#a", "a.a@", "😀"])
        {
            var text = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));
            var words = WordTokeniser.Words(text, new TextSpan(0, text.Length));
            Assert.Equal(text.Length, words.Sum(word => word.Length));
        }
    }

    private static IEnumerable<string> Words(string text) =>
        WordTokeniser.Words(text, new TextSpan(0, text.Length)).Select(word => word.Of(text));
}
