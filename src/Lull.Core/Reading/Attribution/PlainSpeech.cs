using Lull.Reading.Parsing;

namespace Lull.Reading.Attribution;

/// <summary>
/// Reads what somebody says without a verb of saying: "made it clear that its men had withdrawn", "let it be known that",
/// "the army's line is that".
/// </summary>
internal sealed class PlainSpeech(IReadOnlyList<SentenceTree> trees, VoiceReader voices)
{
    /// <summary>What is said so at a word; null where nothing is.</summary>
    /// <param name="sentence">The sentence, counted from 0.</param>
    /// <param name="token">The word: the verb that makes it known, or the noun for what is said.</param>
    public SpeechFrame? Read(int sentence, int token)
    {
        var tree = trees[sentence];
        var (speaker, clause) = tree[token].Lemma is "make" or "let" ? MadeKnown(tree, token) : Line(tree, token);
        return speaker >= 0 && clause >= 0 && voices.MaySpeak(sentence, speaker) && voices.Read(sentence, speaker, verb: null) is { } voice
            ? new SpeechFrame(sentence, token, voice, SpeechStance.Said, Scopes.Under(tree, clause, tree[token].Head == clause ? token : -1), [])
            : null;
    }

    private static (int Speaker, int Clause) MadeKnown(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation is "xcomp" && tree[child].Lemma is "clear" or "plain" or "know" or "public" or "official" or "known")
            {
                var clause = tree.Child(child, "ccomp") is >= 0 and var under ? under : tree.Child(verb, "ccomp");
                return (clause > child ? Subjects.Of(tree, verb) : -1, clause);
            }
        }

        return (-1, -1);
    }

    // "The army's line is that the rebels fired first": the clause is the head, and the line its outer subject.
    private static (int Speaker, int Clause) Line(SentenceTree tree, int noun) =>
        tree[noun] is { Relation: "nsubj:outer", Head: >= 0, Lemma: "line" or "version" or "position" or "view" or "account" or "story" or "argument" or "contention" or "claim" } line
            && tree.HasChild(line.Head, "mark", "that")
            ? (tree.Child(noun, "nmod:poss"), line.Head)
            : (-1, -1);
}
