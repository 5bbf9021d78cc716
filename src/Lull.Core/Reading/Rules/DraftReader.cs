using System.Collections.Immutable;
using Lull.Reading.Frames;
using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Scope;
using Lull.Reading.Statements;

namespace Lull.Reading.Rules;

/// <summary>Finds the acts of a sentence and reads what is said of each: the statements before parties are known.</summary>
internal sealed class DraftReader(ReadingLexicon lexicon)
{
    private readonly Ascent _ascent = new(lexicon);

    /// <summary>The drafts of a sentence, in reading order, one an act.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="isSide">True where the word heads the name of a side.</param>
    /// <param name="isNearTruce">True where an arrangement to stop was spoken of here or just before.</param>
    /// <param name="before">The last act of the sentence before; null where it told none.</param>
    public IReadOnlyList<Draft> Read(SentenceTree tree, Func<int, bool> isSide, bool isNearTruce, Draft? before = null)
    {
        List<Draft>? drafts = null;
        for (var token = 0; token < tree.Count; token++)
        {
            if (EntryAt(tree, token, isSide, isNearTruce) is { } entry)
            {
                var draft = Read(tree, token, entry, isSide, isAsideRead: false);
                (drafts ??= []).Add(draft);
                if (draft.IsAside && Read(tree, token, entry, isSide, isAsideRead: true) is var main && (main.IsRecast || (main.IsSaid && main.Kind.IsCeasefire())))
                {
                    drafts.Add(main);
                }
            }
        }

        var told = drafts is null ? [] : DraftFilter.Keep(drafts);
        var repeated = Ellipses.Find(tree, told, before);
        foreach (var draft in repeated)
        {
            _ascent.Climb(draft);
        }

        return repeated.Count == 0 ? told : [.. told.Concat(repeated).OrderBy(draft => draft.Trigger)];
    }

    private Draft Read(SentenceTree tree, int token, ActEntry entry, Func<int, bool> isSide, bool isAsideRead)
    {
        var draft = new Draft(tree, token, entry);
        Arguments(draft, isSide);
        draft.Kind = IsLoss(draft) ? StatementKind.Casualties : Weapons.KindOf(draft, lexicon);
        draft.IsNegated = entry.Sense is ActSense.Blocks;
        _ascent.Climb(draft, isAsideRead);
        Prospects.Read(draft);
        Pair(draft);
        return draft;
    }

    private ActEntry? EntryAt(SentenceTree tree, int token, Func<int, bool> isSide, bool isNearTruce)
    {
        var word = tree[token];
        if (word.PartOfSpeech is "PUNCT" or "DET" or "PRON" or "CCONJ" or "ADP" or "AUX" || (word.PartOfSpeech is "NUM" && !IsOne(tree, token)))
        {
            return null;
        }

        foreach (var entry in lexicon.Acts(word.Form))
        {
            if ((isNearTruce || entry.Sense is not ActSense.Near) && IsPart(tree, token, entry) && Meets(tree, token, entry, isSide))
            {
                return entry;
            }
        }

        return null;
    }

    private bool IsPart(SentenceTree tree, int token, ActEntry entry) =>
        entry.Class switch
        {
            WordClass.Verb => (tree[token].PartOfSpeech is "VERB" && tree[token].Relation is not "compound"
                    && (tree[token].Relation is not "amod" || (entry.Kind is StatementKind.Mediation && Maker(tree, token) >= 0))
                    && !(entry.Sense is ActSense.Operation && entry.Kind is StatementKind.Suspension && tree.Child(token, "obj", "xcomp", "nsubj:pass", "obl") >= 0))
                || (tree[token].PartOfSpeech is "ADJ" && (tree.Child(token, "nsubj:pass", "aux:pass") >= 0 || IsHiddenVerb(tree, token))),
            WordClass.Noun => (tree[token].PartOfSpeech is "NOUN" or "PROPN" || IsOne(tree, token) || IsNominal(tree, token, entry))
                && tree[token].Relation is not "flat" and not "nmod:desc"
                && (tree[token].Relation is not "compound" || lexicon.IsIn("series", tree[tree[token].Head].Lemma))
                && (entry.Sense is not ActSense.Plural || tree[token].Tag is "NNS" or "NNPS")
                && !(entry.Sense is ActSense.Context && tree[token].PartOfSpeech is "PROPN")
                && !string.Equals(tree[token].Entity, "B-ORG", StringComparison.Ordinal),
            WordClass.Adj => tree[token].PartOfSpeech is "ADJ"
                && (tree.Child(token, "cop") >= 0 || (entry.Kind is StatementKind.Casualties && IsPredicate(tree, token))),
            _ => false,
        };

    // "declared one in June", "asked for another one".
    private static bool IsOne(SentenceTree tree, int token) =>
        tree[token].Form is "one" && tree[token].Relation is "obj" or "obl" or "nsubj:pass" or "conj" && tree.Child(token, "nmod", "acl", "acl:relcl") < 0
        && (tree.Child(token, "amod") is var which && (which < 0 || tree[which].Lemma is "new" or "second" or "third" or "another" or "fresh" or "longer" or "shorter" or "lasting" or "permanent" or "similar" or "unilateral" or "formal" or "temporary"));

    // "the wounded were ferried out", "among the dead".
    private static bool IsNominal(SentenceTree tree, int token, ActEntry entry) =>
        entry.Kind is StatementKind.Casualties
        && tree[token].PartOfSpeech is "ADJ" or "VERB"
        && (tree[token].Relation is "nsubj" or "nsubj:pass" || tree.Case(token) is "among")
        && tree.Child(token, "det") >= 0
        && tree.Child(token, "nsubj", "nsubj:pass", "aux", "aux:pass", "obj") < 0;

    // "five dead, twenty hurt", "six killed and nine wounded", "is feared dead".
    private bool IsPredicate(SentenceTree tree, int token) =>
        (tree[token].Relation is "xcomp" && lexicon.IsIn("presumed", tree[tree[token].Head].Lemma))
        || (token > 0 && tree[token - 1].PartOfSpeech is "NUM" && !(tree[token].Relation is "amod" && tree[token].Head > token))
        || (tree[token].Relation is "root" or "ccomp" or "parataxis" or "conj" && tree.Child(token, "nummod") >= 0)
        || (tree[token].Relation is "conj" && tree.Child(token, "nsubj", "nsubj:pass") >= 0);

    // "the mission certified that the rebels had left": the parser takes it for an adjective.
    private static bool IsHiddenVerb(SentenceTree tree, int token) =>
        tree[token].Form.EndsWith("ed", StringComparison.Ordinal) && tree.Child(token, "cop") < 0
        && tree.Child(token, "nsubj") >= 0 && tree.Child(token, "ccomp", "obj") >= 0;

    private static bool Meets(SentenceTree tree, int token, ActEntry entry, Func<int, bool> isSide)
    {
        foreach (var requirement in entry.Requirements)
        {
            if (requirement.IsParty)
            {
                if (Slots.Find(tree, token, requirement.Slots.AsSpan(), isSide) < 0 && !Slots.Meets(tree, token, requirement))
                {
                    return false;
                }
            }
            else if (!Slots.Meets(tree, token, requirement))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsCalendar(SentenceTree tree, int word) =>
        (tree[word].Form is not "march" && (lexicon.IsIn("calendar", tree[word].Lemma) || lexicon.IsIn("calendar", tree[word].Form)))
        || (tree[word].PartOfSpeech is "NUM" && tree.Child(word, "nmod:unmarked", "nmod", "compound") is >= 0 and var month && lexicon.IsIn("calendar", tree[month].Form));

    // "fought with rockets", "pursued talks with vigour": how, not with whom.
    private bool IsMeans(SentenceTree tree, int word, SlotSpec slot) =>
        slot.Preposition is "with" && (lexicon.IsIn("manner", tree[word].Lemma) || lexicon.IsIn("munition", tree[word].Lemma) || tree[word].Lemma is "injury" or "casualty" or "loss" or "death" or "wound" or "result" or "damage");

    private void Arguments(Draft draft, Func<int, bool> isSide)
    {
        var (tree, trigger, entry) = (draft.Tree, draft.Trigger, draft.Entry);
        draft.Agent = Slot(tree, trigger, entry.Agent, isSide);
        draft.Patient = Slot(tree, trigger, entry.Patient, isSide);
        if (draft.Agent < 0 && entry.Kind is StatementKind.Mediation && entry.Class == WordClass.Verb)
        {
            draft.Agent = Maker(tree, trigger);
        }

        if (draft.Agent < 0 && entry.Class == WordClass.Noun && entry.Kind.IsForce())
        {
            draft.Agent = WithinAct(tree, trigger, entry.Kind, isSide) is >= 0 and var leader ? leader
                : Clauses.Behind(tree, trigger) is >= 0 and var hidden ? hidden
                : Clauses.Besieger(tree, trigger) is >= 0 and var besieger ? besieger
                : Clauses.ByPhrase(tree, trigger, isSide);
        }

        if (draft.Agent < 0 && entry.Sense is ActSense.Bare && tree[trigger].Relation is "nsubj")
        {
            // "Our artillery pounded the post", "jets struck it": whose they are, or who is in them.
            draft.Agent = trigger;
        }

        if (draft.Patient < 0 && entry.Class == WordClass.Noun && entry.Kind.IsForce())
        {
            draft.Patient = Clauses.Under(tree, trigger);
            draft.IsSaid |= draft.Patient >= 0;
        }

        if ((draft.Patient == draft.Agent && !entry.Kind.IsSymmetric()) || IsBareNumber(tree, draft.Patient))
        {
            draft.Patient = -1;
        }

        if (entry.Kind.IsCeasefire() || entry.Kind is StatementKind.Negotiation)
        {
            Patronage.Find(draft, trigger);
            Patronage.Find(draft, tree[trigger].Head);
        }
    }

    // "Nine soldiers were killed": by whom is not said, and how many is what counts.
    private static bool IsLoss(Draft draft) =>
        draft is { Kind: StatementKind.Killing, Agent: < 0, Patient: >= 0, Entry: { Word: "kill", Class: WordClass.Verb } }
        && Clauses.IsPassive(draft.Tree, draft.Trigger)
        && draft.Tree[draft.Trigger].Relation is not ("acl" or "amod")
        && draft.Tree[draft.Patient].PartOfSpeech is "NOUN" or "NUM"
        && (draft.Tree[draft.Patient].Tag is "NNS" or "CD" || draft.Tree.Child(draft.Patient, "nummod") >= 0);

    // A word before a noun is an argument only where it is a side: "Israeli strikes", not "deadly strikes".
    // "seized the town in an offensive": who seized it led the offensive; who died in one did not, though he took part in the battle that he died in.
    private int WithinAct(SentenceTree tree, int noun, StatementKind kind, Func<int, bool> isSide) =>
        tree[noun].Relation is "obl"
        && tree.Case(noun) is "in" or "with" or "through" or "during"
        && tree[noun].Lemma is not "fighting"
        && tree[noun].Head is >= 0 and var verb
        && !Clauses.IsPassive(tree, verb)
        && lexicon.Acts(tree[verb].Form) is [var act, ..]
        && Clauses.Subject(tree, verb) is >= 0 and var subject
        && (act.Kind is not StatementKind.Casualties || isSide(subject))
        && (kind is StatementKind.Clash || !act.Patient.Any(slot => slot.Kind is SlotKind.Subject))
            ? subject
            : -1;

    private int Slot(SentenceTree tree, int head, ImmutableArray<SlotSpec> slots, Func<int, bool> isSide)
    {
        foreach (var slot in slots)
        {
            var found = slot.Kind is SlotKind.Modifier or SlotKind.Possessor ? Slots.Find(tree, head, [slot], isSide)
                : Slots.Find(tree, head, [slot], word => slot.Kind is not SlotKind.Prepositional || !(IsCalendar(tree, word) || IsMeans(tree, word, slot)));
            if (found >= 0)
            {
                return found;
            }
        }

        foreach (var slot in slots)
        {
            if (slot.Kind is SlotKind.Prepositional
                && Slots.FindBelow(tree, head, slot, word => isSide(word) && !IsCalendar(tree, word)) is >= 0 and var below)
            {
                return below;
            }
        }

        return -1;
    }

    // "US-brokered talks": whose name the hyphen joins to it.
    private static int Maker(SentenceTree tree, int participle) =>
        participle > 1 && tree[participle - 1].Form is "-" && tree[participle].Tag is "VBN" or "JJ" ? participle - 2 : -1;

    // "killed five soldiers and wounded six": six of whom is not said.
    private static bool IsBareNumber(SentenceTree tree, int token) =>
        token >= 0 && tree[token].PartOfSpeech is "NUM" && tree.Child(token, "nmod", "obl") < 0;

    // "the army and the rebels clashed", "a truce between X and Y": two of one coordination.
    private static void Pair(Draft draft)
    {
        if (draft.Agent < 0 || !(draft.Kind.IsSymmetric() || draft.Tree.Case(draft.Agent) is "between") || (draft.Patient >= 0 && draft.Patient != draft.Agent))
        {
            return;
        }

        draft.Patient = draft.Tree.Child(draft.Agent, "conj");
    }
}
