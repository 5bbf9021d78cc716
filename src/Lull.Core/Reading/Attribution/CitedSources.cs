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
        var teller = Subjects.Of(tree, frame.Verb);
        foreach (var child in teller < 0 ? tree.Children(frame.Verb) : [.. tree.Children(frame.Verb), .. tree.Children(teller)])
        {
            if (tree[child].Tag is "VBG" && tree[child].Lemma is "cite" or "quote" && tree.Child(child, "obj") is >= 0 and var source && voices.MaySpeak(sentence, source)
                && voices.Read(sentence, source, verb: null) is { } voice)
            {
                // A word within what is said stands for the citing, so that the teller is found further out.
                var within = Enumerable.Range(0, tree.Count).FirstOrDefault(token => frame.Covers(tree[token].Span), -1);
                return within < 0 ? null : frame with { Verb = within, Speaker = voice, Stance = SpeechStance.Said };
            }
        }

        return null;
    }
}
