using Lull.Reading.Frames;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Scope;

/// <summary>Reads what is said of acts in general and of nobody's in particular: "whoever attacks will pay", "killing civilians is a crime".</summary>
internal static class Generality
{
    /// <summary>Reads a clause that is the subject of another: it is talked of, not told, unless the other is past.</summary>
    public static void OfSubject(Draft draft, int clause, int head)
    {
        var tree = draft.Tree;
        if (tree[clause].Relation is not ("csubj" or "csubj:pass" or "csubj:outer"))
        {
            return;
        }

        if (tree.Child(clause, "nsubj") is >= 0 and var who && tree[who].Form is "Whoever" or "whoever" && IsPresent(tree, clause))
        {
            draft.Weaken(Modality.Conditional);
        }
        else if (PlainSteps.HasTo(tree, clause) ? tree[head].Lemma is not ("take" or "cost" or "require" or "need") || !IsPast(tree, head)
            : tree[clause].Tag is "VBG" && tree.Child(clause, "nsubj") < 0 && !IsPast(tree, head))
        {
            draft.Weaken(Modality.Possible);
        }
    }

    /// <summary>Reads a relative clause about whoever does the act: "those who attack us".</summary>
    public static void OfRelative(Draft draft, int clause, int head)
    {
        var tree = draft.Tree;
        // "any soldier who set foot there would be shot"
        if (tree[head].Lemma is "time" && tree.HasChild(head, "amod", "next"))
        {
            // "the next time they shell the town"
            draft.Weaken(Modality.Conditional);
        }
        else if (IsAny(tree, head) && tree[head].Head is >= 0 and var said && LocalMarks.HasModal(tree, said))
        {
            draft.Weaken(Modality.Conditional);
        }
        else if (IsPresent(tree, clause) && tree[clause].Tag is not "VBG"
            && (tree[head].Form.ToLowerInvariant() is "those" or "anyone" or "anybody" or "whoever" or "he" or "everyone" or "anything" || IsAny(tree, head)))
        {
            draft.Weaken(Modality.Conditional);
        }
    }

    /// <summary>True for an act that a present or future sentence speaks of in general: "a strike on the dam is a war crime".</summary>
    public static bool IsJudged(SentenceTree tree, int noun, int predicate) =>
        tree[noun].Relation is "nsubj" && tree[predicate].PartOfSpeech is "NOUN" && tree.Case(predicate).Length == 0
        && tree.Child(predicate, "cop") is >= 0 and var copula && copula < predicate && tree[copula].Tag is "VBZ" or "VBP" or "VB"
        && !IsDefinite(tree, noun);

    /// <summary>True where a noun has "the", "this", "that", "these" or "those" before it.</summary>
    public static bool IsDefinite(SentenceTree tree, int noun) =>
        tree.Child(noun, "det") is >= 0 and var determiner && tree[determiner].Lemma is "the" or "this" or "that" or "these" or "those";

    /// <summary>True where a noun has "any", "every" or "each" before it.</summary>
    public static bool IsAny(SentenceTree tree, int noun) =>
        tree.Child(noun, "det") is >= 0 and var determiner && tree[determiner].Lemma is "any" or "every" or "each" or "whichever" or "whatever";

    /// <summary>True for one of several: "the second judge to be shot".</summary>
    public static bool IsRanked(SentenceTree tree, int noun)
    {
        if (IsRank(tree[noun].Lemma))
        {
            return true;
        }

        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Relation is "amod" && IsRank(tree[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRank(string word) =>
        word is "first" or "second" or "third" or "fourth" or "fifth" or "sixth" or "seventh" or "last" or "only" or "latest";

    private static bool IsPresent(SentenceTree tree, int clause) =>
        tree[clause].Tag is "VBZ" or "VBP" && !LocalMarks.HasModal(tree, clause);

    /// <summary>True where a verb is in the past and nothing makes it what would be.</summary>
    public static bool IsDone(SentenceTree tree, int token) => IsPast(tree, token) && !LocalMarks.HasModal(tree, token);

    /// <summary>True for a word in the past tense or the perfect.</summary>
    public static bool IsPast(SentenceTree tree, int token)
    {
        if (Clauses.IsVerb(tree, token) && tree[token].Tag is "VBD")
        {
            return true;
        }

        foreach (var child in tree.Children(token))
        {
            if (tree[child].Relation is "cop" or "aux" or "aux:pass" && tree[child].Tag is "VBD" || (tree[child].Lemma is "have" && tree[child].Relation is "aux"))
            {
                return true;
            }
        }

        return false;
    }
}
