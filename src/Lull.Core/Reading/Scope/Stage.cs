using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Scope;

/// <summary>Tells what is played, filmed or made up from what was done.</summary>
internal sealed class Stage(ReadingLexicon lexicon)
{
    /// <summary>
    /// True for what is done in a film or an exercise: "stormed the beach in an annual exercise". "Two soldiers were killed in
    /// an exercise" was no play.
    /// </summary>
    /// <param name="draft">The act.</param>
    /// <param name="verb">The verb on the way up from it.</param>
    /// <param name="where">What it is done in.</param>
    public bool IsPlayed(Draft draft, int verb, int where)
    {
        var (tree, preposition) = (draft.Tree, draft.Tree.Case(where));
        return lexicon.IsIn("unreal", tree[where].Lemma)
            && (preposition is "in" || (where < verb && preposition is "during"))
            && ((where < verb && preposition is "in") || (draft.Kind is not StatementKind.Casualties && tree.Child(verb, "nsubj") >= 0));
    }

    /// <summary>True for the present tense of a plot: "a film about the siege, in which soldiers shell a school".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="clause">The verb of the relative clause.</param>
    /// <param name="noun">What it hangs on.</param>
    public bool IsPlot(SentenceTree tree, int clause, int noun) =>
        tree[clause].Tag is "VBP" or "VBZ"
        && (lexicon.IsIn("unreal", tree[noun].Lemma) || (tree[noun] is { Relation: "nmod", Head: >= 0 and var work } && lexicon.IsIn("unreal", tree[work].Lemma)));

    /// <summary>How an act is told that something else is passed off as: "footage shared as the bombing", "a blast they took for a strike".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="act">The act.</param>
    /// <param name="head">The word it hangs on.</param>
    /// <returns>Possible or denied; null where nothing of the kind is said.</returns>
    public static Modality? PassedOff(SentenceTree tree, int act, int head) =>
        tree.Case(act) switch
        {
            "as" when tree[head].Lemma is "share" or "circulate" or "caption" or "distribute" or "tout" or "pass" or "post" => Modality.Possible,
            "for" when tree[act].Relation is "obl" && IsMistaken(tree, head) => Modality.Denied,
            _ => null,
        };

    /// <summary>True for the "called" of "the so-called attack".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The word.</param>
    public static bool IsSoCalled(SentenceTree tree, int word) =>
        tree[word].Form is "called" && word > 1 && tree[word - 1].Form is "-" && tree[word - 2].Form is "so" or "So";

    /// <summary>True for "Had those charges gone off, we should have war", where the parser takes "had" for "owned".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The participle.</param>
    /// <param name="had">What it hangs on.</param>
    public static bool IsLostCondition(SentenceTree tree, int verb, int had) =>
        tree[had].Form is "Had" && had == 0 && tree[verb].Tag is "VBN" && tree.Child(had, "nsubj") < 0 && tree[tree.Count - 1].Form is not "?";

    // "the blast that neighbours took for a strike", "mistaken for a strike", and not "took revenge for".
    private static bool IsMistaken(SentenceTree tree, int verb) =>
        tree[verb].Lemma is "mistake" || (tree[verb].Lemma is "take" && (tree.Child(verb, "obj") is var what && (what < 0 || tree[what].Tag is "WDT")) && (tree[verb].Relation is "acl:relcl" || tree.Child(verb, "aux:pass") >= 0));
}
