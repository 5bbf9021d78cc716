using Lull.Reading.Frames;
using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;

namespace Lull.Reading.Scope;

/// <summary>Finds words that govern an act from elsewhere than the act hangs: "fears are mounting of reprisals", "an offensive appears imminent".</summary>
internal sealed class DisplacedGovernors(ReadingLexicon lexicon)
{
    /// <summary>Finds the word that governs what hangs on another; false where there is none.</summary>
    public bool TryFind(SentenceTree tree, int head, int child, out GovernorSite site) =>
        Seeming(tree, head, child, out site) || Strayed(tree, child, out site) || Shared(tree, head, child, out site);

    // "an offensive appears imminent": what it appears to be is what is said of it.
    private bool Seeming(SentenceTree tree, int head, int child, out GovernorSite site)
    {
        site = default;
        if (tree[child].Relation is not "nsubj" || tree[head].Lemma is not ("appear" or "seem" or "look" or "remain" or "become" or "stay" or "prove" or "sound")
            || tree.Child(head, "xcomp") is not (>= 0 and var seen) || tree[seen].PartOfSpeech is not "ADJ")
        {
            return false;
        }

        foreach (var entry in lexicon.Governors(tree[seen].Form))
        {
            if (entry.Part is WordClass.Adj && entry.Slots.Any(slot => slot.Kind is SlotKind.Subject))
            {
                site = new GovernorSite(seen, entry, entry.Slots[0], child);
                return true;
            }
        }

        return false;
    }

    // "denied involvement in, or knowledge of, the raid": the parser leaves the first preposition without its noun.
    private bool Shared(SentenceTree tree, int head, int child, out GovernorSite site)
    {
        site = default;
        if (tree[child].Relation is not "nmod" || tree.Case(child).Length > 0)
        {
            return false;
        }

        foreach (var entry in lexicon.Governors(tree[head].Form))
        {
            if (entry is { Class: GovernorClass.Share, Part: WordClass.Noun } && GovernorFinder.IsPart(tree[head], entry.Part))
            {
                site = new GovernorSite(head, entry, entry.Slots[0], child);
                return true;
            }
        }

        return false;
    }

    // "spurned their plea for a truce": the parser may hang the phrase on the verb instead of the noun right before it.
    private bool Strayed(SentenceTree tree, int current, out GovernorSite site)
    {
        site = default;
        if (tree[current].Relation is not "obl")
        {
            return false;
        }

        var noun = tree.Reach(current).First - 1;
        if (noun < 0 || tree[noun].Head != tree[current].Head || tree[noun].Relation is not ("obj" or "nsubj:pass" or "obl") || !Clauses.IsNominal(tree, noun))
        {
            noun = Extraposed(tree, current);
        }

        if (noun < 0)
        {
            return false;
        }

        foreach (var entry in lexicon.Governors(tree[noun].Form))
        {
            foreach (var slot in entry.Slots)
            {
                if (entry.Part is WordClass.Noun && slot.Kind is SlotKind.Prepositional && Slots.Fills(tree, noun, current, slot))
                {
                    site = new GovernorSite(noun, entry, slot, current);
                    return true;
                }
            }
        }

        return false;
    }

    // "fears are mounting of reprisals", "hopes rose of a truce": the phrase is the subject's, behind its verb.
    private static int Extraposed(SentenceTree tree, int phrase) =>
        tree.Case(phrase) is "of" or "about" or "over" && tree[phrase].Head is >= 0 and var verb && Clauses.IsVerb(tree, verb)
        && tree.Child(verb, "obj") < 0 && tree.Child(verb, "nsubj", "nsubj:pass") is >= 0 and var subject && subject < verb && Clauses.IsNominal(tree, subject)
            ? subject
            : -1;
}
