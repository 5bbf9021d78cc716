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
                    return Of(side);
                }
            }
        }

        return null;
    }

    // "The General Command of the Orasi Armed Forces" speaks for the Orasi Armed Forces.
    private static Entity Of(Entity side)
    {
        var of = side.Name.IndexOf(" of ", StringComparison.Ordinal);
        return side.Actor is null && of > 0 && side.Name[..of].EndsWith("Command", StringComparison.Ordinal)
            ? side with { Name = side.Name[(of + 4)..].Replace("the ", "", StringComparison.Ordinal) }
            : side;
    }
}
