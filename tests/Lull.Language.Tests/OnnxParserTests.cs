using CsCheck;
using Lull.Language.Tests.Tokens;
using Lull.Reading.Parsing;
using Xunit;

namespace Lull.Language.Tests;

public sealed class OnnxParserTests
{
    private const string Report =
        """
        The army did not attack the village on Tuesday. A spokesman for the Free River Front denied firing rockets.
        Witnesses said the truce, which Velland's government announced last week, was holding.
        """;

    [Fact]
    public void Parse_gives_sentences_with_words_lemmas_and_trees()
    {
        var sentences = Parse(ParserModel.Medium, Report);
        Assert.Equal(3, sentences.Count);
        var tokens = sentences[0].Tokens;
        Assert.Equal("The|army|did|not|attack|the|village|on|Tuesday|.", string.Join('|', tokens.Select(token => token.Form)));
        Assert.Equal("the army do not attack the village on Tuesday .", string.Join(' ', tokens.Select(token => token.Lemma)));
        Assert.Equal(("attack", "VERB", "root", -1), (tokens[4].Form, tokens[4].PartOfSpeech, tokens[4].Relation, tokens[4].Head));
        Assert.Equal(("nsubj", 4), (tokens[1].Relation, tokens[1].Head));
        Assert.Equal(("advmod", 4), (tokens[3].Relation, tokens[3].Head));
        Assert.Equal(("obj", 4), (tokens[6].Relation, tokens[6].Head));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\u2028 ")]
    public void Text_without_a_word_has_no_sentence(string text) => Assert.Empty(Parse(ParserModel.Small, text));

    [Fact]
    public void Sentence_parses_alone_as_it_does_in_company()
    {
        var together = Parse(ParserModel.Medium, Report);
        var apart = together.Select(sentence => Assert.Single(Parse(ParserModel.Medium, sentence.Span.Of(Report))));
        Assert.Equal(Trees(together), Trees(apart));
    }

    [Fact]
    public void Trees_do_not_depend_on_the_number_of_threads()
    {
        using var one = OnnxParser.Load(ParserModel.Small, threads: 1);
        using var many = OnnxParser.Load(ParserModel.Small, threads: 7);
        var stop = TestContext.Current.CancellationToken;
        Assert.Equal(Trees(one.Parse([Report, Report], stop)[1]), Trees(many.Parse([Report], stop)[0]));
    }

    [Fact]
    public void Any_text_gives_trees_whose_spans_slice_it() =>
        AnyText.Strings.Sample(
            text =>
            {
                foreach (var sentence in Parse(ParserModel.Small, text))
                {
                    Assert.All(sentence.Tokens, token => Assert.Equal(token.Form, token.Span.Of(text)));
                    Assert.Equal(sentence.Span, sentence.Tokens[0].Span.Join(sentence.Tokens[^1].Span));
                    Assert.Equal(sentence.Tokens.Count, Reached(sentence.Tokens));
                }
            },
            iter: 60);

    [Theory]
    [InlineData(ParserModel.Medium)]
    [InlineData(ParserModel.Small)]
    public void Quotes_and_hyphens_of_print_give_the_tree_of_the_typewriters(ParserModel model)
    {
        const string Typed = "\"We won't attack Sana'a,\" the rebels' envoy said of the 60-day truce, \"and Velland's army hasn't either.\"";
        const string Printed = "“We won’t attack Sana’a,” the rebels’ envoy said of the 60‑day truce, «and Velland’s army hasn’t either.»";
        Assert.Equal(Shape(Parse(model, Typed)), Shape(Parse(model, Printed)));

        static string Shape(IReadOnlyList<ParsedSentence> sentences) =>
            string.Join(' ', Assert.Single(sentences).Tokens.Select(token => $"{token.PartOfSpeech}:{token.Head}:{token.Relation}:{(token.PartOfSpeech is "PROPN" or "PUNCT" ? "" : token.Lemma)}"));
    }

    [Fact]
    public void Parse_stops_when_it_is_told_to()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Parsers.Of(ParserModel.Small).Parse([Report], stop.Token));
    }

    [Fact]
    public void Trees_come_through_CoNLL_U_unchanged()
    {
        var sentences = Parse(ParserModel.Small, Report);
        using var writer = new StringWriter();
        ConlluWriter.Write(writer, Report, sentences);
        using var reader = new StringReader(writer.ToString());
        Assert.Equal(Trees(sentences), Trees(ConlluReader.Read(reader).Sentences));
    }

    // How many words a walk from the one root comes to: all, in a tree.
    private static int Reached(IReadOnlyList<Token> tokens)
    {
        var root = Assert.Single(Enumerable.Range(0, tokens.Count), at => tokens[at].Head == -1);
        var open = new Queue<int>([root]);
        var reached = 0;
        while (open.TryDequeue(out var at))
        {
            reached++;
            Enumerable.Range(0, tokens.Count).Where(child => tokens[child].Head == at).ToList().ForEach(open.Enqueue);
        }

        return reached;
    }

    private static string Trees(IEnumerable<ParsedSentence> sentences) =>
        string.Join("\n\n", sentences.Select(sentence => string.Join('\n', sentence.Tokens.Select(token =>
            $"{token.Form} {token.Lemma} {token.PartOfSpeech} {token.Tag} {token.Features} {token.Head} {token.Relation} {token.Entity}"))));

    private static IReadOnlyList<ParsedSentence> Parse(ParserModel model, string text) =>
        Parsers.Of(model).Parse([text], TestContext.Current.CancellationToken)[0];
}
