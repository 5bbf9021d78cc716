namespace Lull.Language.Models;

/// <summary>What a model says of one sentence, as numbers into <see cref="LabelTables"/>, with the tree found.</summary>
/// <param name="Heads">For each word its head, counted from 1; 0 for the root.</param>
/// <param name="Relations">The relation to that head.</param>
/// <param name="PartsOfSpeech">The universal part of speech.</param>
/// <param name="Tags">The Penn Treebank tag.</param>
/// <param name="Features">The universal features.</param>
/// <param name="LemmaRules">The rule that makes the lemma.</param>
/// <param name="Entities">The named entity's tag.</param>
internal sealed record RawParse(
    int[] Heads,
    int[] Relations,
    int[] PartsOfSpeech,
    int[] Tags,
    int[] Features,
    int[] LemmaRules,
    int[] Entities);
