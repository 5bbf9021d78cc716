using CsCheck;
using Lull.Actors;
using Lull.Reading.Attribution;
using Lull.Reading.Parsing;
using Lull.Reports;
using Xunit;

namespace Lull.Core.Tests.Reading.Attribution;

/// <summary>What must hold for every tree, the faulty ones too.</summary>
public sealed class AnyTreeTests
{
    private static readonly string[] Words =
    [
        "The", "army", "said", "that", "rebels", "it", "they", "who", "Kadir", "Front", "'s", "of", ",", "\"", "according", "to", "we", "our",
        "Israel", "forces", "-", "backed", "spokesman", "Dask", "denied", "both", "sides", "(", ")", "KLF", "latter", "and", "accused", "U.S.", "its",
    ];

    private static readonly string[] Relations =
    [
        "nsubj", "obj", "ccomp", "xcomp", "acl:relcl", "nmod", "nmod:poss", "appos", "conj", "case", "punct", "advcl", "parataxis", "flat", "compound",
        "amod", "obl", "det", "nsubj:pass", "mark", "obl:agent",
    ];

    private static readonly string[] Parts = ["NOUN", "PROPN", "VERB", "PRON", "PUNCT", "ADP", "ADJ", "DET", "AUX", "NUM"];

    private static readonly Gen<(Report Report, List<SentenceTree> Trees)> AnyReport =
        Gen.Select(Gen.Int[0, Words.Length - 1], Gen.Int[0, Relations.Length - 1], Gen.Int[0, Parts.Length - 1], Gen.Int[0, 1000])
            .Array[1, 15].Array[1, 4].Select(Made);

    [Fact]
    public void Voices_are_heard_the_same_twice_whatever_the_trees() =>
        AnyReport.Sample(report => Assert.Equal(Told(report.Report, report.Trees), Told(report.Report, report.Trees)), iter: 500);

    [Fact]
    public void Parties_slice_the_text_and_speakers_are_named_whatever_the_trees() =>
        AnyReport.Sample(
            report =>
            {
                var voices = Voices.Hear(report.Report, report.Trees, ActorRegistry.Default);
                for (var sentence = 0; sentence < report.Trees.Count; sentence++)
                {
                    for (var token = 0; token < report.Trees[sentence].Count; token++)
                    {
                        Assert.All(voices.Mentions.PartiesAt(sentence, token), party => Assert.NotEmpty(party.Span.Of(report.Report.Text)));
                        Assert.NotEmpty(voices.Mentions.PhraseAt(sentence, token).Text);
                        Assert.All(voices.Attribution.SpeakersAt(sentence, token), speaker => Assert.NotEmpty(speaker.Text));
                    }
                }
            },
            iter: 500);

    private static string Told(Report report, List<SentenceTree> trees)
    {
        var voices = Voices.Hear(report, trees, ActorRegistry.Default);
        return string.Join('|', trees.SelectMany((tree, sentence) => Enumerable.Range(0, tree.Count).Select(token =>
            string.Join(',', voices.Attribution.SpeakersAt(sentence, token)) + voices.Mentions.PartyAt(sentence, token))));
    }

    // Every word hangs on an earlier one of a shuffled order, so that each sentence is a tree with one root.
    private static (Report Report, List<SentenceTree> Trees) Made((int Word, int Relation, int Part, int Head)[][] sentences)
    {
        var text = "";
        var trees = new List<SentenceTree>();
        foreach (var sentence in sentences)
        {
            var tokens = new List<Token>();
            var order = Enumerable.Range(0, sentence.Length).OrderBy(index => sentence[index].Head).ThenBy(index => index).ToArray();
            var heads = new int[sentence.Length];
            for (var rank = 0; rank < order.Length; rank++)
            {
                heads[order[rank]] = rank == 0 ? -1 : order[sentence[order[rank]].Head % rank];
            }

            for (var index = 0; index < sentence.Length; index++)
            {
                var form = Words[sentence[index].Word];
                var part = form is "said" or "denied" or "accused" ? "VERB" : Parts[sentence[index].Part];
                tokens.Add(new Token(
                    new TextSpan(text.Length, text.Length + form.Length), form, form is "said" ? "say" : form is "denied" ? "deny" : form,
                    part, "NN", "_", heads[index], heads[index] < 0 ? "root" : Relations[sentence[index].Relation], "O"));
                text += form + " ";
            }

            text = text[..^1] + "\n";
            trees.Add(new SentenceTree(new ParsedSentence(tokens[0].Span.Join(tokens[^1].Span), tokens)));
        }

        return (new Report(text, "", Title: null, Date: null, Publisher: null), trees);
    }
}
