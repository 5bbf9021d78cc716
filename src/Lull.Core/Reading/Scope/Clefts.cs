using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;

namespace Lull.Reading.Scope;

/// <summary>Reads what a sentence says of an act by naming it last: "What they want is a truce."</summary>
internal static class Clefts
{
    /// <summary>Tells an act as the word in the "what" clause has it.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="predicate">The word that stands for what it is.</param>
    /// <param name="lexicon">The words that govern.</param>
    /// <param name="marks">Reads what negates the word: what neither side disputes is so.</param>
    public static void Read(Draft draft, int predicate, ReadingLexicon lexicon, LocalMarks marks)
    {
        var tree = draft.Tree;
        if (tree.Child(predicate, "cop", "aux") < 0)
        {
            return;
        }

        foreach (var child in tree.Children(predicate))
        {
            if (child < predicate && tree[child].Relation is "nsubj" or "csubj" or "nsubj:outer" or "csubj:outer" && Verb(tree, child) is >= 0 and var verb && !marks.IsNegated(tree, verb))
            {
                Tell(draft, verb, lexicon);
            }
        }
    }

    private static void Tell(Draft draft, int verb, ReadingLexicon lexicon)
    {
        if (lexicon.IsIn("frightening", draft.Tree[verb].Lemma) || lexicon.IsIn("frightening", draft.Tree[verb].Form))
        {
            draft.Weaken(Statements.Modality.Feared);
            return;
        }

        foreach (var entry in lexicon.Governors(draft.Tree[verb].Form))
        {
            if (entry.Part is WordClass.Verb && entry.Requirements.IsEmpty && Effects.ModalityOf(entry.Class, draft.Kind) is { } modality)
            {
                draft.Weaken(modality);
                return;
            }
        }
    }

    // "What frightens him", "what they want", and "what worries residents", of which the parser makes a noun.
    private static int Verb(SentenceTree tree, int subject)
    {
        if (tree[subject].Form is "What" or "what" or "All" or "all")
        {
            return tree.Child(subject, "acl:relcl", "acl");
        }

        return tree.HasChild(subject, "det", "what") || (tree[subject].Relation.StartsWith("csubj", StringComparison.Ordinal) && (tree.HasChild(subject, "nsubj", "what") || tree.HasChild(subject, "obj", "what")))
            ? subject
            : -1;
    }
}
