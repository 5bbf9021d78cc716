using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>
/// Finds whom or what a verb goes on to act upon: "pulled the men out of their homes and shot them", "will march on the
/// capital and storm it", "besieged the town, shelling it daily".
/// </summary>
internal static class SharedObjects
{
    /// <summary>
    /// Who acts on whom goes on as before: "the rebels let the policemen go, a week after they had seized them". The subject of the
    /// clause above, for a subject beside an object of the same number; -1 where the clause is no such one.
    /// </summary>
    public static int Doer(SentenceTree tree, int pronoun)
    {
        var verb = tree[pronoun].Head;
        if (tree[pronoun].Relation is not "nsubj" || tree[pronoun].Form.ToLowerInvariant() is not "they" || tree[verb].Relation is not "advcl" || tree.Child(verb, "obj") is not (>= 0 and var whom)
            || tree[whom].Form is not "them")
        {
            return -1;
        }

        var above = tree[verb].Head;
        while (tree[above].Relation is "xcomp" or "ccomp" && tree.Child(above, "nsubj") < 0 && tree[above].Head >= 0)
        {
            above = tree[above].Head;
        }

        return tree.Child(above, "nsubj") is >= 0 and var subject && subject < pronoun && tree.Child(above, "obj", "iobj") is >= 0 and var done && done < pronoun && SidePhrases.IsPlural(tree[done]) ? subject : -1;
    }

    /// <summary>What the verb before does something to, which the pronoun takes up; -1 where that is nothing, or does not agree with it.</summary>
    public static int Of(SentenceTree tree, int pronoun, PronounSort sort)
    {
        if (tree[pronoun].Relation is not "obj" || sort is not (PronounSort.Many or PronounSort.One or PronounSort.Person)
            || tree[tree[pronoun].Head] is not { Head: >= 0 and var first } verb || !(verb.Relation is "conj" || (verb.Relation is "advcl" && verb.Tag is "VBG" && tree.Child(tree[pronoun].Head, "mark") < 0)) || tree.Child(tree[pronoun].Head, "nsubj", "nsubj:pass") >= 0 || tree[first].PartOfSpeech is not "VERB")
        {
            return -1;
        }

        var done = tree.Child(first, "obj");
        foreach (var child in done >= 0 ? [] : tree.Children(first))
        {
            done = child > first && tree[child].Relation is "obl" && tree.Case(child) is "on" or "at" or "against" or "into" ? child : done;
        }

        var isOfNumber = done >= 0 && (tree[done].PartOfSpeech is not "NOUN" || SidePhrases.IsPlural(tree[done]) == sort is PronounSort.Many);
        var isSomething = done >= 0 && tree[done].PartOfSpeech is "NOUN" && SideWords.Of(tree[done]) is SideWordClass.None or SideWordClass.Thing;
        return done < pronoun && isOfNumber && !(isSomething && Acts.TakesSomebody(verb.Lemma)) ? done : -1;
    }
}
