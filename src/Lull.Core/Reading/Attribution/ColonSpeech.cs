using Lull.Reading.Parsing;

namespace Lull.Reading.Attribution;

/// <summary>
/// Reads what stands behind a colon as said by whoever stands before it, without any verb of saying: "Conservancy Television:
/// rebels have left the hotel", "Baku's version is different: saboteurs had mined the roads".
/// </summary>
internal sealed class ColonSpeech(IReadOnlyList<SentenceTree> trees, VoiceReader voices)
{
    private const int LongestLabel = 9;

    /// <summary>What is said so in a sentence; null where nothing is.</summary>
    /// <param name="sentence">The sentence, counted from 0.</param>
    public SpeechFrame? Read(int sentence)
    {
        var tree = trees[sentence];
        var colon = Colon(tree);
        if (colon < 1 || !IsClause(tree, colon) || Teller(sentence, tree, colon) is not (>= 0 and var teller) || voices.Read(sentence, teller, verb: null) is not { } voice)
        {
            return null;
        }

        return new SpeechFrame(sentence, -1, voice, SpeechStance.Said, Scopes.Between(tree, colon + 1, tree.Count - 1), []);
    }

    private static int Colon(SentenceTree tree)
    {
        for (var index = 1; index < Math.Min(LongestLabel, tree.Count - 3); index++)
        {
            if (tree[index].Form is ":")
            {
                return index;
            }

            if (tree[index].Form is "\"" or "“" or "," or ";")
            {
                return -1;
            }
        }

        return -1;
    }

    // A whole sentence that goes on in small letters: no list, no quotation, no turn of a transcript.
    private static bool IsClause(SentenceTree tree, int colon)
    {
        if (!char.IsLower(tree[colon + 1].Form[0]) && tree[colon + 1].PartOfSpeech is not "PROPN" and not "ADJ")
        {
            return false;
        }

        for (var index = colon + 1; index < tree.Count; index++)
        {
            if (tree[index].Tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return true;
            }
        }

        return false;
    }

    // "Baku's version is different", "the army's account:", "Conservancy Television"; -1 where the label names nobody.
    private int Teller(int sentence, SentenceTree tree, int colon)
    {
        for (var index = 0; index < colon; index++)
        {
            if (tree[index].Lemma is "version" or "account" or "story" or "line" or "reply" or "answer" or "response" or "explanation" or "message" or "verdict" or "claim")
            {
                return tree.Child(index, "nmod:poss") is >= 0 and var owner && voices.MaySpeak(sentence, owner) ? owner
                    : tree.Child(index, "nmod:poss") is >= 0 and var place && voices.IsPlace(sentence, place) ? place
                    : -1;
            }
        }

        // "The governor put it plainly:"
        for (var index = 1; index < colon; index++)
        {
            if (tree[index] is { Tag: "VBD" or "VBZ" or "VBP", Lemma: "put" or "have" or "sum" } && tree.Child(index, "obj") is >= 0 and var it && tree[it].Form is "it" && tree.Child(index, "nsubj") is >= 0 and var who && voices.MaySpeak(sentence, who))
            {
                return who;
            }
        }

        return IsMediumAlone(tree, colon) ? colon - 1 : -1;
    }

    // The name of a medium and nothing else but the hour.
    private static bool IsMediumAlone(SentenceTree tree, int colon)
    {
        for (var index = 0; index < colon; index++)
        {
            if (tree[index].PartOfSpeech is not ("PROPN" or "ADJ" or "NUM" or "DET" or "NOUN"))
            {
                return false;
            }
        }

        return char.IsLower(tree[colon + 1].Form[0])
            && tree[colon - 1].Form is "Television" or "TV" or "Radio" or "News" or "Agency" or "television" or "radio" or "agency" or "media" or "channel" or "ministry" or "Ministry";
    }
}
