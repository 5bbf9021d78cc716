using CsCheck;
using Lull.Reading.Parsing;
using Lull.Reports;
using Xunit;

namespace Lull.Core.Tests.Reading.Parsing;

public sealed class ConlluReaderTests
{
    private const string Truce =
        """
        # sent_id = 1
        # text = The truce  didn't hold.
        1	The	the	DET	DT	Definite=Def	2	det	_	NER=O
        2	truce	truce	NOUN	NN	Number=Sing	5	nsubj	_	NER=O
        3-4	didn't	_	_	_	_	_	_	_	_
        3	did	do	AUX	VBD	_	5	aux	_	SpaceAfter=No
        4	n't	not	PART	RB	Polarity=Neg	5	advmod	_	NER=O
        5	hold	hold	VERB	VB	VerbForm=Inf	0	root	_	SpaceAfter=No
        5.1	on	_	_	_	_	_	_	_	_
        6	.	.	PUNCT	.	_	5	punct	_	_

        1	Adar	_	PROPN	NNP	Number=Sing	2	nsubj	_	SpaceAfter=Yes|NER=B-PER
        2	left	leave	VERB	VBD	_	0	root	_	_
        """;

    [Fact]
    public void Reader_gives_text_spans_and_heads()
    {
        var (text, sentences) = Read(Truce);
        Assert.Equal("The truce  didn't hold.\nAdar left\n", text);
        Assert.Equal(2, sentences.Count);
        Assert.Equal("The|truce|did|n't|hold|.", string.Join('|', sentences[0].Tokens.Select(token => token.Span.Of(text))));
        Assert.Equal([1, 4, 4, 4, -1, 4], sentences[0].Tokens.Select(token => token.Head));
        Assert.Equal("Adar left", sentences[1].Span.Of(text));
        Assert.Equal(("Adar", "B-PER"), (sentences[1].Tokens[0].Lemma, sentences[1].Tokens[0].Entity));
        Assert.Equal("O", sentences[1].Tokens[1].Entity);
    }

    [Theory]
    [InlineData("1\tonly\tthree")]
    [InlineData("1\t\tx\tNOUN\tNN\t_\t0\troot\t_\t_")]
    [InlineData("1\tx\tx\tNOUN\tNN\t_\t2\troot\t_\t_")]
    [InlineData("1\tx\tx\tNOUN\tNN\t_\t1\tdep\t_\t_")]
    [InlineData("1\tx\tx\tNOUN\tNN\t_\t_\tdep\t_\t_")]
    [InlineData("1\tx\tx\tNOUN\tNN\t_\t-1\tdep\t_\t_")]
    [InlineData("1\tx\tx\tNOUN\tNN\t_\t0\troot\t_\t_\n2\ty\ty\tNOUN\tNN\t_\t0\troot\t_\t_")]
    public void Reader_refuses_what_is_no_tree_and_names_the_line(string text) =>
        Assert.Contains("line ", Assert.Throws<FormatException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Reader_of_nothing_gives_nothing() => Assert.Empty(Read("\n# newdoc\n\n").Sentences);

    [Fact]
    public void Sentences_come_back_as_they_were_written() =>
        Sentences.Sample((text, sentence) =>
        {
            using var writer = new StringWriter();
            ConlluWriter.Write(writer, text, [sentence]);
            var back = Read(writer.ToString());
            Assert.Equal(text, back.Text.TrimEnd('\n'));
            Assert.Equal(sentence.Span, Assert.Single(back.Sentences).Span);
            Assert.Equal(sentence.Tokens, back.Sentences[0].Tokens);
        });

    private static readonly Gen<(string Text, ParsedSentence Sentence)> Sentences =
        Gen.Select(Gen.String[Gen.Char['a', 'z'], 1, 6], Gen.Bool, Gen.Int[0, 1000]).Array[1, 12].Select(words =>
        {
            var text = string.Concat(words.Select((word, at) => word.Item1 + (word.Item2 && at + 1 < words.Length ? " " : "")));
            var tokens = new Token[words.Length];
            var start = 0;
            for (var at = 0; at < tokens.Length; at++)
            {
                var (form, space, pick) = words[at];
                // Each word hangs on one before it, so that the heads make a tree.
                var head = at == 0 ? -1 : pick % at;
                tokens[at] = new Token(new TextSpan(start, start + form.Length), form, form + "e", "NOUN", "NN", "_", head, head < 0 ? "root" : "dep", "B-LOC");
                start += form.Length + (space ? 1 : 0);
            }

            return (text, new ParsedSentence(tokens[0].Span.Join(tokens[^1].Span), tokens));
        });

    private static (string Text, IReadOnlyList<ParsedSentence> Sentences) Read(string text)
    {
        using var reader = new StringReader(text);
        return ConlluReader.Read(reader);
    }
}
