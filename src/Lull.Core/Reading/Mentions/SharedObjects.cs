using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>
/// Finds whom or what a verb goes on to act upon: "pulled the men out of their homes and shot them", "will march on the
/// capital and storm it", "besieged the town, shelling it daily".
/// </summary>
internal static class SharedObjects
{
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
