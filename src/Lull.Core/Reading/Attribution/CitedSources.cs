using Lull.Reading.Parsing;

namespace Lull.Reading.Attribution;

/// <summary>Finds the source that a teller cites: "State media, citing a military source, said that": the source says it, and the media tell.</summary>
internal sealed class CitedSources(VoiceReader voices)
{
    /// <summary>The same as said by the source; null where none is cited.</summary>
    /// <param name="sentence">The sentence, counted from 0.</param>
    /// <param name="tree">Its tree.</param>
    /// <param name="frame">What is said by the teller, with a verb.</param>
    public SpeechFrame? Read(int sentence, SentenceTree tree, SpeechFrame frame)
    {
        if (IsAsSaying(tree, frame.Verb) && tree.Child(tree[frame.Verb].Head, "obj") is >= 0 and var quoted)
        {
            return Inner(sentence, tree, frame, quoted);
        }

        var teller = Subjects.Of(tree, frame.Verb);
        foreach (var child in teller < 0 ? tree.Children(frame.Verb) : [.. tree.Children(frame.Verb), .. tree.Children(teller)])
        {
            if (tree[child].Tag is "VBG" && tree[child].Lemma is "cite" or "quote" && tree.Child(child, "obj") is >= 0 and var source && voices.MaySpeak(sentence, source))
            {
                return Inner(sentence, tree, frame, source);
            }
        }

        return null;
    }

    /// <summary>True for the "saying" of "quoted a minister as saying that".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The verb of saying.</param>
    public static bool IsAsSaying(SentenceTree tree, int verb) =>
        tree[verb] is { Tag: "VBG", Head: >= 0 } saying && tree[saying.Head].Lemma is "quote" or "cite" && tree.HasChild(verb, "mark", "as") && !Subjects.IsPassive(tree, saying.Head);

    // A word within what is said stands for the citing, so that the teller is found further out.
    private SpeechFrame? Inner(int sentence, SentenceTree tree, SpeechFrame frame, int source)
    {
        var within = Enumerable.Range(0, tree.Count).FirstOrDefault(token => frame.Covers(tree[token].Span), -1);
        return within >= 0 && voices.Read(sentence, source, verb: null) is { } voice ? frame with { Verb = within, Speaker = voice, Stance = SpeechStance.Said } : null;
    }
}
