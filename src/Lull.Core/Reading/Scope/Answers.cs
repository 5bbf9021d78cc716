using Lull.Reading.Parsing;

namespace Lull.Reading.Scope;

/// <summary>Reads the answer that a sentence gives to its own question: "asked whether jets had bombed it, he said no".</summary>
internal static class Answers
{
    /// <summary>True where what was asked about is answered with a no.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="asked">The verb of asking.</param>
    /// <param name="question">The clause that is asked about.</param>
    public static bool IsNo(SentenceTree tree, int asked, int question) =>
        tree[asked].Lemma is "ask" or "press" or "question" or "quiz" or "challenge"
        && ((tree[asked].Head is >= 0 and var answer && IsAnswer(tree, answer))
            || (tree.Child(question, "conj") is >= 0 and var strayed && IsAnswer(tree, strayed))
            || (tree.Child(asked, "conj") is >= 0 and var then && IsAnswer(tree, then)));

    private static bool IsAnswer(SentenceTree tree, int verb)
    {
        if (tree[verb].Lemma is not ("say" or "reply" or "answer" or "respond" or "insist" or "tell" or "retort" or "snap"))
        {
            return false;
        }

        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation is "ccomp" or "obj" or "parataxis" or "discourse" or "obl" or "advmod" or "xcomp"
                && (tree[child].Form is "no" or "No" or "Never" || IsShortNo(tree, child) || Refutations.TakesBack(tree, child)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for "it had not", "none had", "they did not do so": a clause that says no more than no.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="clause">Its verb.</param>
    public static bool IsShortNo(SentenceTree tree, int clause)
    {
        if (tree[clause].Lemma is not ("have" or "do" or "be" or "will" or "would") || tree.Child(clause, "nsubj") is not (>= 0 and var subject))
        {
            return false;
        }

        var isNegated = tree[subject].Form is "none" or "nobody";
        foreach (var child in tree.Children(clause))
        {
            isNegated |= tree[child].Relation is "advmod" && tree[child].Form is "not" or "n't" or "n\u2019t" or "never";
            if (tree[child].Relation is "obj" or "obl" or "xcomp" or "ccomp")
            {
                return false;
            }
        }

        return isNegated;
    }
}
