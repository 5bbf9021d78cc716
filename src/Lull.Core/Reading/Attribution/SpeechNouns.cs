using Lull.Reading.Parsing;

namespace Lull.Reading.Attribution;

/// <summary>Finds what is said by a noun: "the army's claim that", "a denial by the front that".</summary>
internal sealed class SpeechNouns(IReadOnlyList<SentenceTree> trees, VoiceReader voices)
{
    /// <summary>What is said by the noun at a place; null where it is no noun of saying or nothing hangs on it.</summary>
    public SpeechFrame? Read(int sentence, int noun)
    {
        var tree = trees[sentence];
        if (SpeechLexicon.Noun(tree[noun]) is not { } word)
        {
            return null;
        }

        foreach (var child in tree.Children(noun))
        {
            var isClause = child > noun && tree[child].Relation is "acl" or "ccomp" or "acl:relcl" && tree.HasChild(child, "mark", "that");
            var isOf = child > noun && tree[child].Relation is "nmod" && tree.Case(child) is "of"
                && word.Stance is SpeechStance.Claimed or SpeechStance.Denied or SpeechStance.Reported;
            if (isClause || isOf)
            {
                var author = Author(tree, noun);
                return new SpeechFrame(
                    sentence, noun, author < 0 ? null : voices.Read(sentence, author, verb: null), word.Stance, Scopes.Under(tree, child), []);
            }
        }

        return null;
    }

    private static int Author(SentenceTree tree, int noun)
    {
        var author = tree.Child(noun, "nmod:poss");
        foreach (var child in tree.Children(noun))
        {
            author = author < 0 && child > noun && tree[child].Relation is "nmod" && tree.Case(child) is "by" or "from" ? child : author;
        }

        return author;
    }
}
