using Lull.Language.Models;
using Lull.Reading.Parsing;
using Lull.Reports;
using Xunit;

namespace Lull.Language.Tests;

/// <summary>What the models gave where they were trained, and what they give here.</summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<ParserModel, OnnxParser> Parsers = Enum.GetValues<ParserModel>()
        .ToDictionary(model => model, model => OnnxParser.Load(model));

    [Theory]
    [InlineData(ParserModel.Medium, "reference-m.conllu")]
    [InlineData(ParserModel.Small, "reference-s.conllu")]
    public void Model_gives_the_reference_word_for_word(ParserModel model, string reference)
    {
        var parser = Parsers[model];
        var differences = new List<string>();
        foreach (var sentence in Read(reference))
        {
            string[] forms = [.. sentence.Tokens.Select(token => token.Form)];
            var raw = parser.Raw(forms);
            for (var at = 0; at < forms.Length; at++)
            {
                var expected = Line(sentence.Tokens[at]);
                var given = Line(Named(parser, raw, forms, at));
                if (!string.Equals(expected, given, StringComparison.Ordinal))
                {
                    differences.Add($"{expected} => {given}");
                }
            }
        }

        Assert.Empty(differences);
    }

    private static string Line(Token token) =>
        $"{token.Form} {token.Lemma} {token.PartOfSpeech} {token.Tag} {token.Features} {token.Head} {token.Relation} {token.Entity}";

    // The reference has the lemmas of the models' own rules.
    private static Token Named(OnnxParser parser, RawParse raw, string[] forms, int at) => new(
        new TextSpan(0, 0),
        forms[at],
        parser.LemmaRules[raw.LemmaRules[at]].Of(forms[at]),
        parser.Labels.PartsOfSpeech[raw.PartsOfSpeech[at]],
        parser.Labels.Tags[raw.Tags[at]],
        parser.Labels.Features[raw.Features[at]],
        raw.Heads[at] - 1,
        parser.Labels.Relations[raw.Relations[at]],
        parser.Labels.Entities[raw.Entities[at]]);

    private static IReadOnlyList<ParsedSentence> Read(string file)
    {
        using var reader = new StreamReader(Path.Combine(AppContext.BaseDirectory, "Data", file));
        return ConlluReader.Read(reader).Sentences;
    }
}
