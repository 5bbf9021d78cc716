using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Scope;

/// <summary>Reads what negates one word: "not", "no", "instead of", "at no point", "no longer", "nearly".</summary>
internal sealed class Negations(ReadingLexicon lexicon)
{
    /// <summary>True where a word is negated by its own dependents, or by "no" or "nobody" among its arguments.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="token">The word.</param>
    /// <param name="from">The argument whose own marks were read already; -1 for none.</param>
    public bool IsNegated(SentenceTree tree, int token, int from = -1)
    {
        var negated = IsFronted(tree, token) || IsDoneToNone(tree, token);
        foreach (var child in tree.Children(token))
        {
            negated ^= Negates(tree, token, child, from);
        }

        return negated;
    }

    /// <summary>True for the "yet" of "has yet to withdraw".</summary>
    public static bool IsYetTo(SentenceTree tree, int token) =>
        tree[token].Form is "yet" && token + 1 < tree.Count && tree[token + 1].Form is "to";

    /// <summary>True where a verb has such a "yet".</summary>
    public static bool HasYetTo(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (IsYetTo(tree, child))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a verb tells what came close to being: "nearly killed a bystander". "Almost daily" and "nearly forty" are not meant.</summary>
    public static bool IsNearly(SentenceTree tree, int verb) =>
        verb > 0 && tree[verb].PartOfSpeech is "VERB"
        && tree[verb - 1] is { Form: "nearly" or "almost" or "Nearly" or "Almost", Relation: "advmod" } adverb && adverb.Head == verb
        && !(verb > 1 && tree[verb - 2].Form is "not" or "n't");

    /// <summary>Reads "was to free them but did not": what was to be was not done.</summary>
    public static void LeaveUndone(Draft draft, int verb)
    {
        if (draft.Modality is Modality.Planned && IsLeftUndone(draft.Tree, verb))
        {
            draft.Modality = Modality.Actual;
            draft.IsNegated = true;
        }
    }

    /// <summary>True where a verb has a "not" or a "never" of its own.</summary>
    public static bool HasNot(SentenceTree tree, int verb) =>
        tree.HasChild(verb, "advmod", "not") || tree.HasChild(verb, "advmod", "never") || tree.HasChild(verb, "advmod", "n't");

    /// <summary>True for "nothing" in "there is nothing to negotiate", "nobody" in "has nobody to talk to".</summary>
    public static bool IsNothing(SentenceTree tree, int noun) =>
        tree[noun].Form is "nothing" or "Nothing" or "nobody" or "Nobody" && tree[noun].Head is >= 0 and var has && tree[has].Lemma is "be" or "have" or "see" or "find" or "leave";

    private static bool IsLeftUndone(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child > verb && tree[child].Relation is "conj" && tree[child].Lemma is "do" or "have" && tree.HasChild(child, "cc", "but")
                && HasNot(tree, child)
                && tree.Child(child, "obj", "nsubj", "ccomp", "xcomp") < 0)
            {
                return true;
            }
        }

        return false;
    }

    // "no patrol was attacked and no pylon blown up": the noun is who it was done to, wherever the parser hangs it.
    private static bool IsDoneToNone(SentenceTree tree, int verb) =>
        tree[verb] is { Relation: "acl", Tag: "VBN", Head: >= 0 } clause && tree[clause.Head].Relation is "conj" or "root"
        && tree.Child(verb, "nsubj", "nsubj:pass") < 0
        && tree.Child(clause.Head, "det") is >= 0 and var determiner && tree[determiner].Form is "no" or "No" && determiner == clause.Head - 1;

    private bool Negates(SentenceTree tree, int token, int child, int from)
    {
        var relation = tree[child].Relation;
        return relation switch
        {
            "advmod" or "mark" or "case" or "cc" when IsInstead(tree, child) => true,
            "advmod" when IsYetTo(tree, child) || IsNegatedAdverb(tree, child) => true,
            "advmod" or "det" or "cc" or "cc:preconj" or "discourse" or "mark" or "case" or "det:predet" or "amod" => IsNegator(tree, child),
            "nsubj" or "nsubj:pass" or "obj" or "iobj" or "nsubj:outer" => child != from && IsClause(tree, token) && HasNo(tree, child),
            "nummod" => IsNotOne(tree, child),
            "obl" => child != from && (IsAtNothing(tree, child) || IsNotFor(tree, child, token)),
            _ => false,
        };
    }

    // "instead of attacking", "rather than attack"
    private static bool IsInstead(SentenceTree tree, int child) =>
        (tree[child].Form is "instead" or "Instead" && tree.HasChild(child, "fixed", "of"))
        || (tree[child].Form is "rather" or "Rather" && tree.HasChild(child, "fixed", "than"));

    // "no longer attack", "not once did they attack"
    private bool IsNegatedAdverb(SentenceTree tree, int adverb)
    {
        if (tree[adverb].Form is not ("longer" or "once" or "Once" or "ever" or "yet"))
        {
            return false;
        }

        foreach (var child in tree.Children(adverb))
        {
            if (lexicon.IsIn("negator", tree[child].Form))
            {
                return true;
            }
        }

        return false;
    }

    // "shot at nothing", "fired on no village", "at no point"; "without" and "with no warning" say how.
    private bool IsAtNothing(SentenceTree tree, int phrase)
    {
        if (tree.Case(phrase) is "for" && tree[phrase].Form is "nothing" && tree[phrase].Head is >= 0 and var asked && tree[asked].Lemma is "ask" or "call")
        {
            return true;
        }

        if (tree.Case(phrase) is "at" or "on" or "upon" or "against" or "to" or "into" && tree[phrase].Form is "nothing" or "nobody" or "none")
        {
            return true;
        }

        return tree.Child(phrase, "det") is >= 0 and var determiner && tree[determiner].Form is "no" or "No"
            && (lexicon.IsIn("occasion", tree[phrase].Lemma) || tree.Case(phrase) is "against" or "on" or "at" && tree[phrase].PartOfSpeech is "NOUN" && !lexicon.IsIn("calendar", tree[phrase].Lemma));
    }

    // "Not for a single hour did they let up"
    private bool IsNotFor(SentenceTree tree, int phrase, int verb) =>
        phrase < verb && tree.Child(phrase, "advmod") is >= 0 and var not && not < phrase && IsNegator(tree, not)
        && tree.Child(verb, "aux") is >= 0 and var aux && aux > phrase && tree.Child(verb, "nsubj", "nsubj:pass") > aux;

    // "At no point did our men fire, he said": the parser may hang "point" on "said".
    private bool IsFronted(SentenceTree tree, int verb)
    {
        for (var no = 1; no + 2 < verb; no++)
        {
            if (tree[no].Form is "no" && tree[no - 1].PartOfSpeech is "ADP" && lexicon.IsIn("occasion", tree[no + 1].Lemma)
                && tree[no + 2].Lemma is "do" or "have" or "be" or "will" or "would" && tree[no + 1].Head != verb)
            {
                return IsFirstVerb(tree, no + 3, verb);
            }
        }

        return false;
    }

    private static bool IsFirstVerb(SentenceTree tree, int from, int verb)
    {
        for (var between = from; between < verb; between++)
        {
            if (tree[between].PartOfSpeech is "VERB")
            {
                return false;
            }
        }

        return tree[verb].PartOfSpeech is "VERB";
    }

    private static bool IsClause(SentenceTree tree, int token) => tree[token].PartOfSpeech is "VERB" or "AUX" or "ADJ";

    private bool HasNo(SentenceTree tree, int argument)
    {
        if (IsNegator(tree, argument))
        {
            return true;
        }

        foreach (var child in tree.Children(argument))
        {
            if (tree[child].Relation is "det" or "cc:preconj" or "advmod" or "cc" or "det:predet" && IsNegator(tree, child))
            {
                return true;
            }

            if (IsNotOne(tree, child))
            {
                return true;
            }
        }

        return false;
    }

    // "not one shell"
    private bool IsNotOne(SentenceTree tree, int number) =>
        tree[number] is { Form: "one", Relation: "nummod" } && tree.Child(number, "advmod") is >= 0 and var not && IsNegator(tree, not);

    private bool IsNegator(SentenceTree tree, int token)
    {
        var form = tree[token].Form;
        if (!lexicon.IsIn("negator", form))
        {
            return false;
        }

        // "no more than forty" is a number; "no more villages" are none.
        var next = token + 1 < tree.Count ? tree[token + 1].Form : "";
        return next is not ("fewer" or "less" or "only" or "just" or "later" or "doubt" or "matter" or "necessarily")
            && !(next is "more" && (tree[token].Form is not ("no" or "No") || (token + 2 < tree.Count && tree[token + 2] is { Form: "than" } or { PartOfSpeech: "NUM" })));
    }
}
