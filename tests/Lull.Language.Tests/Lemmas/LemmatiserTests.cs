using System.Text.Json;
using Lull.Language.Lemmas;
using Lull.Language.Models;
using Xunit;

namespace Lull.Language.Tests.Lemmas;

public sealed class LemmatiserTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "models");

    private static readonly Lemmatiser Lemmatiser = new(
        LemmaLexicon.Read(File.ReadAllBytes(Path.Combine(Folder, "lemma-lexicon.tsv")), File.ReadAllBytes(Path.Combine(Folder, "lemma-corrections.tsv"))),
        new WordFeatures(JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(Folder, "lull-en.features.json")), LabelTablesContext.Default.LabelTables)!));

    [Fact]
    public void Forms_of_the_news_have_the_lemmas_that_the_lexicon_of_acts_is_written_in()
    {
        var wrong = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "news-lemmas.tsv"))
            .Select(line => line.Split('\t'))
            .Select(row => (Form: row[0], Tag: row[1], Lemma: row[2]))
            .Select(row => (Expected: row, Given: Lemmatiser.Lemma(row.Form, row.Tag[0] == 'V' ? "VERB" : "NOUN", row.Tag, new LemmaRule("K0:?"))))
            .Where(pair => !string.Equals(pair.Given, pair.Expected.Lemma, StringComparison.Ordinal))
            .Select(pair => $"{pair.Expected.Form} {pair.Expected.Tag}: {pair.Given}, not {pair.Expected.Lemma}");
        Assert.Equal("", string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("Baghdad", "PROPN", "NNP", "L0:", "Baghdad")]
    [InlineData("BAGHDAD", "PROPN", "NNP", "T0:", "Baghdad")]
    [InlineData("Brigades", "PROPN", "NNPS", "K1:", "Brigade")]
    [InlineData("Shelling", "NOUN", "NN", "L3:", "shelling")]
    [InlineData("SHELLED", "VERB", "VBD", "L2:", "shell")]
    [InlineData("n't", "PART", "RB", "=not", "not")]
    [InlineData("xyzzied", "VERB", "VBD", "K0:", "xyzzy")]
    [InlineData("further", "ADJ", "JJR", "K0:", "far")]
    [InlineData("14", "NUM", "CD", "K0:", "14")]
    public void Lemma_is_right_for(string form, string partOfSpeech, string tag, string rule, string expected) =>
        Assert.Equal(expected, Lemmatiser.Lemma(form, partOfSpeech, tag, new LemmaRule(rule)));

    [Theory]
    [InlineData("=be", "was", "be")]
    [InlineData("L3:y", "DENIED", "deny")]
    [InlineData("K1:", "Forces", "Force")]
    [InlineData("T0:", "IRAQ", "Iraq")]
    [InlineData("L9:x", "ab", "x")]
    public void Rule_makes_the_lemma(string rule, string form, string expected) => Assert.Equal(expected, new LemmaRule(rule).Of(form));

    [Theory]
    [InlineData("L3")]
    [InlineData("X3:y")]
    [InlineData("L-3:y")]
    public void Rule_that_is_none_is_refused(string rule) => Assert.Throws<FormatException>(() => new LemmaRule(rule));
}
