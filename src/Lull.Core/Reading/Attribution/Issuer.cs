using Lull.Reading.Mentions;
using Lull.Reading.Parsing;

namespace Lull.Reading.Attribution;

/// <summary>Finds the side that issues a communiqué, for which "we" and "our forces" stand outside quotations.</summary>
internal static class Issuer
{
    private const int Opening = 6;

    /// <summary>The side that declares, condemns or the like in the present tense in the first sentences; null where none does.</summary>
    public static Entity? Of(IReadOnlyList<SentenceTree> trees, MentionBook mentions)
    {
        for (var sentence = 0; sentence < Math.Min(Opening, trees.Count); sentence++)
        {
            var tree = trees[sentence];
            for (var token = 0; token < tree.Count; token++)
            {
                if (tree[token].Tag is "VBZ" or "VBP" && SpeechLexicon.Verb(tree[token])?.Stance is SpeechStance.Announced or SpeechStance.Condemned or SpeechStance.Warned or SpeechStance.Confirmed
                    && tree.Child(token, "nsubj") is >= 0 and var subject
                    && mentions.DenotationAt(sentence, subject) is { Kind: MentionKind.Side, Entity: { } side })
                {
                    return side;
                }
            }
        }

        return null;
    }
}
