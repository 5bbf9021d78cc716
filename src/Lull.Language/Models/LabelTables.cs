using System.Text.Json.Serialization;

namespace Lull.Language.Models;

/// <summary>What the numbers that go into the models and come out of them stand for (<c>lull-en.features.json</c>).</summary>
internal sealed record LabelTables(
    [property: JsonPropertyName("vocab")] IReadOnlyList<string> Words,
    [property: JsonPropertyName("chars")] IReadOnlyList<string> Characters,
    [property: JsonPropertyName("upos")] IReadOnlyList<string> PartsOfSpeech,
    [property: JsonPropertyName("xpos")] IReadOnlyList<string> Tags,
    [property: JsonPropertyName("feats")] IReadOnlyList<string> Features,
    [property: JsonPropertyName("rel")] IReadOnlyList<string> Relations,
    [property: JsonPropertyName("lemma")] IReadOnlyList<string> LemmaRules,
    [property: JsonPropertyName("ner")] IReadOnlyList<string> Entities,
    [property: JsonPropertyName("charlen")] int CharactersPerWord);
