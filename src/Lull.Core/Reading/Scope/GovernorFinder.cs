using Lull.Reading.Frames;
using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;

namespace Lull.Reading.Scope;

/// <summary>Finds the word that governs an act, where the lexicon knows it.</summary>
internal sealed class GovernorFinder(ReadingLexicon lexicon)
{
    private readonly DisplacedGovernors _displaced = new(lexicon);

    public static bool FillsFromNoun(SentenceTree tree, int noun, int verb, GovernorEntry entry)
    {
        foreach (var slot in entry.Slots)
        {
            if (slot.Kind is SlotKind.Subject or SlotKind.Object && !IsTransitive(tree, verb, slot, entry.Class) && Slots.Find(tree, verb, [slot]) == noun)
            {
                return true;
            }
        }

        return false;
    }

    public bool TryGovernor(SentenceTree tree, int head, int child, out GovernorSite site)
    {
        foreach (var entry in lexicon.Governors(tree[head].Form))
        {
            if (!IsPart(tree[head], entry.Part))
            {
                continue;
            }

            foreach (var slot in entry.Slots)
            {
                if ((Slots.Fills(tree, head, child, slot) || IsHappening(tree, head, child, entry) || GerundPhrases.Fills(tree, child, slot)) && Slots.Meets(tree, head, entry.Requirements) && !IsTransitive(tree, head, slot, entry.Class) && !IsFact(tree, child, entry)
                    && (tree[child].Relation is not "acl:relcl" || HasContent(entry.Class))
                    && !(slot.Kind is SlotKind.OpenClause && entry.Class is GovernorClass.Request && Clauses.IsNominal(tree, child)))
                {
                    site = new GovernorSite(head, entry, slot, child);
                    return true;
                }
            }
        }

        site = default;
        return false;
    }

    /// <summary>Finds the governing word where the parser hangs its phrase or clause on another one.</summary>
    public bool TryMisplaced(SentenceTree tree, int head, int child, out GovernorSite site) =>
        _displaced.TryFind(tree, head, child, out site) || (tree[child].Relation is "acl" && Governed(tree, child, head, out site));

    // "accused the army of shelling", "urged them last week to accept": the parser may hang the clause on the noun between.
    private bool Governed(SentenceTree tree, int clause, int noun, out GovernorSite site)
    {
        site = default;
        var verb = tree[noun].Head;
        if (verb < 0)
        {
            return false;
        }

        if (tree[clause].Tag is "VBG" && tree[noun].Relation is "obj" or "obl:agent" && TryGerund(tree, verb, clause, out site))
        {
            return true;
        }

        if (tree.HasChild(clause, "mark", "of"))
        {
            return tree[noun].Relation is "obj" && TryOpen(tree, verb, SlotKind.Adverbial, out site);
        }

        var isBetween = tree[noun].Relation is "obj" or "iobj" || lexicon.IsIn("calendar", tree[noun].Lemma);
        if (PlainSteps.HasTo(tree, clause) && tree[noun].Relation is "obl" or "nmod" && tree.Case(noun) is "for" or "to" or "on" or "upon" && TryAsked(tree, verb, out site))
        {
            return true;
        }

        // "want two comrades freed"
        var isWanted = tree[noun].Relation is "obj" && tree[clause].Tag is "VBN" && tree[verb].Lemma is "want" or "need" or "demand" or "wish";
        return ((isBetween && PlainSteps.HasTo(tree, clause)) || isWanted) && TryOpen(tree, verb, SlotKind.OpenClause, out site);
    }

    // "has not materialised": the parser may take it for a passive.
    private static bool IsHappening(SentenceTree tree, int head, int child, GovernorEntry entry) =>
        entry.Class is GovernorClass.Occur && tree[child].Relation is "nsubj:pass" && tree.Child(head, "aux:pass") < 0;

    // "kept the rebels from shelling it", and without the "from" "stopped the rebels shelling it".
    private bool TryGerund(SentenceTree tree, int verb, int clause, out GovernorSite site)
    {
        var isBare = tree.Child(clause, "mark", "case") < 0;
        foreach (var entry in lexicon.Governors(tree[verb].Form))
        {
            if (!IsPart(tree[verb], entry.Part) || !Slots.Meets(tree, verb, entry.Requirements))
            {
                continue;
            }

            foreach (var slot in entry.Slots)
            {
                if (isBare ? entry.Class is GovernorClass.Prevent && slot.Kind is SlotKind.Prepositional : GerundPhrases.Fills(tree, clause, slot))
                {
                    site = new GovernorSite(verb, entry, slot, -1);
                    return true;
                }
            }
        }

        site = default;
        return false;
    }

    // "calls for the posts to be dismantled", "appealed to both to spare schools"
    private bool TryAsked(SentenceTree tree, int asker, out GovernorSite site)
    {
        foreach (var entry in lexicon.Governors(tree[asker].Form))
        {
            if (entry.Class is GovernorClass.Request or GovernorClass.Order && IsPart(tree[asker], entry.Part) && Slots.Meets(tree, asker, entry.Requirements))
            {
                site = new GovernorSite(asker, entry, entry.Slots[0], -1);
                return true;
            }
        }

        site = default;
        return false;
    }

    private bool TryOpen(SentenceTree tree, int verb, SlotKind kind, out GovernorSite site)
    {
        foreach (var entry in lexicon.Governors(tree[verb].Form))
        {
            if (IsPart(tree[verb], entry.Part) && Slots.Meets(tree, verb, entry.Requirements))
            {
                foreach (var slot in entry.Slots)
                {
                    if (slot.Kind == kind)
                    {
                        site = new GovernorSite(verb, entry, slot, -1);
                        return true;
                    }
                }
            }
        }

        site = default;
        return false;
    }

    // "the shooting ended the truce": it is not the shooting that ended.
    private static bool IsTransitive(SentenceTree tree, int head, SlotSpec slot, GovernorClass governor) =>
        slot.Kind is SlotKind.Subject
        && governor is GovernorClass.Stop or GovernorClass.Resume or GovernorClass.Begin or GovernorClass.Continue or GovernorClass.Finish
        && tree.Child(head, "obj") >= 0
        && !Clauses.IsPassive(tree, head);

    // "insists it does not attack", "suggested that they had left", "asked whether they had": that something is so, not that it be so.
    private static bool IsFact(SentenceTree tree, int clause, GovernorEntry entry)
    {
        if (entry.Class is GovernorClass.Announce or GovernorClass.Vow && tree[clause].Relation is "ccomp" or "conj")
        {
            // "announced that it had lifted the siege": it is done.
            return Generality.IsDone(tree, clause) && tree[clause].Tag is not "VBG";
        }

        if (entry.Class is not GovernorClass.Request || tree[clause].Relation is not "ccomp")
        {
            return false;
        }

        if (tree.Child(clause, "mark") is >= 0 and var mark && tree[mark].Form is "whether" or "if")
        {
            return true;
        }

        // "insists that every soldier leave": "leaves" would tell what is so.
        if (tree[clause].Tag is "VBP" or "VB" && tree.Child(clause, "nsubj") is >= 0 and var subject && tree[subject].Tag is "NN" or "NNP" && tree.Child(subject, "conj") < 0
            && tree.Child(clause, "aux") < 0 && tree[subject].Lemma is not ("police" or "staff"))
        {
            return false;
        }

        var isFinite = tree[clause].Tag is "VBZ" or "VBD" or "VBP" || tree.Child(clause, "aux", "aux:pass") is >= 0 and var aux && (tree[aux].Tag is "VBZ" or "VBD" or "VBP" || tree[aux].Form is "will" or "would" or "wo");
        return isFinite && (entry.Word is "insist" or "suggest" || (entry.Word is "propose" && tree[clause].Tag is not ("VBP" or "VB")));
    }

    // "reports that they shelled it": the parser takes the "that" for a relative pronoun; "the pause that nobody monitors" is no content.
    private static bool HasContent(GovernorClass governor) =>
        governor is GovernorClass.ReportNoun or GovernorClass.Allege or GovernorClass.Possible or GovernorClass.Evidence or GovernorClass.Fear
            or GovernorClass.Warn or GovernorClass.Hope or GovernorClass.Deny or GovernorClass.Condition or GovernorClass.Announce or GovernorClass.True;

    public static bool IsPart(Token token, WordClass part) =>
        part switch
        {
            WordClass.Verb => token.PartOfSpeech is "VERB" or "AUX" or "ADJ",
            WordClass.Noun => token.PartOfSpeech is "NOUN" or "PROPN" || token.Form is "nothing",
            WordClass.Adj => token.PartOfSpeech is "ADJ" or "VERB",
            _ => true,
        };

    // "what he termed a ceasefire": the naming is a hedge, and "what" stands for the ceasefire.
    public static int Naming(Draft draft, int current, int head)
    {
        var tree = draft.Tree;
        if (tree[current].Relation is not ("obj" or "xcomp" or "ccomp")
            || tree[head].Lemma is not ("term" or "call" or "describe" or "dub" or "label")
            || tree[head].Relation is not "acl:relcl"
            || tree[head].Head is not (>= 0 and var what)
            || tree[what].Form is not ("what" or "What"))
        {
            return -1;
        }

        draft.Hedges.Add(head);
        return what;
    }
}
