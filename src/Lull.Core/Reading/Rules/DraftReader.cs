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
    public IReadOnlyList<Draft> Read(SentenceTree tree, Func<int, bool> isSide)
    {
        List<Draft>? drafts = null;
        for (var token = 0; token < tree.Count; token++)
        {
            if (EntryAt(tree, token, isSide) is { } entry)
            {
                var draft = new Draft(tree, token, entry);
                Arguments(draft, isSide);
                draft.Kind = Weapons.KindOf(draft, lexicon);
                draft.IsNegated = entry.Sense is ActSense.Blocks;
                _ascent.Climb(draft);
                Pair(draft);
                (drafts ??= []).Add(draft);
            }
        }

        return drafts is null ? [] : DraftFilter.Keep(drafts);
    }

    private ActEntry? EntryAt(SentenceTree tree, int token, Func<int, bool> isSide)
    {
        var word = tree[token];
        if (word.PartOfSpeech is "PUNCT" or "DET" or "PRON" or "CCONJ" or "NUM" or "ADP" or "AUX")
        {
            return null;
        }

        foreach (var entry in lexicon.Acts(word.Form))
        {
            if (IsPart(tree, token, entry) && Meets(tree, token, entry, isSide))
            {
                return entry;
            }
        }

        return null;
    }

    private static bool IsPart(SentenceTree tree, int token, ActEntry entry) =>
        entry.Class switch
        {
            WordClass.Verb => tree[token].PartOfSpeech is "VERB"
                || (tree[token].PartOfSpeech is "ADJ" && tree.Child(token, "nsubj:pass", "aux:pass") >= 0),
            WordClass.Noun => tree[token].PartOfSpeech is "NOUN" or "PROPN"
                && tree[token].Relation is not "compound" and not "flat" and not "nmod:desc"
                && (entry.Sense is not ActSense.Plural || tree[token].Tag is "NNS" or "NNPS")
                && !string.Equals(tree[token].Entity, "B-ORG", StringComparison.Ordinal),
            WordClass.Adj => tree[token].PartOfSpeech is "ADJ" && tree.Child(token, "cop") >= 0,
            _ => false,
        };

    private static bool Meets(SentenceTree tree, int token, ActEntry entry, Func<int, bool> isSide)
    {
        foreach (var requirement in entry.Requirements)
        {
            if (requirement.Words.Contains("PARTY"))
            {
                if (Slots.Find(tree, token, [requirement.Slot], isSide) < 0)
                {
                    return false;
                }
            }
            else if (!Slots.Meets(tree, token, [requirement]))
            {
                return false;
            }
        }

        return true;
    }

    private static void Arguments(Draft draft, Func<int, bool> isSide)
    {
        var (tree, trigger, entry) = (draft.Tree, draft.Trigger, draft.Entry);
        draft.Agent = Slot(tree, trigger, entry.Agent, isSide);
        draft.Patient = Slot(tree, trigger, entry.Patient, isSide);
        if (draft.Patient == draft.Agent && !entry.Kind.IsSymmetric())
        {
            draft.Patient = -1;
        }

        var mediator = Slots.Find(tree, trigger, Mediation);
        if (mediator >= 0 && entry.Kind.IsCeasefire())
        {
            draft.Third.Add((ThirdRole.Patron, mediator));
        }
    }

    private static readonly SlotSpec[] Mediation = [new(SlotKind.Prepositional, "under")];

    // A word before a noun is an argument only where it is a side: "Israeli strikes", not "deadly strikes".
    private static int Slot(SentenceTree tree, int head, IReadOnlyList<SlotSpec> slots, Func<int, bool> isSide)
    {
        foreach (var slot in slots)
        {
            var found = slot.Kind is SlotKind.Modifier or SlotKind.Possessor ? Slots.Find(tree, head, [slot], isSide) : Slots.Find(tree, head, [slot]);
            if (found >= 0)
            {
                return found;
            }
        }

        return -1;
    }

    // "the army and the rebels clashed", "a truce between X and Y": two of one coordination.
    private static void Pair(Draft draft)
    {
        if (!draft.Kind.IsSymmetric() || draft.Agent < 0 || (draft.Patient >= 0 && draft.Patient != draft.Agent))
        {
            return;
        }

        draft.Patient = -1;
        foreach (var child in draft.Tree.Children(draft.Agent))
        {
            if (draft.Tree[child].Relation is "conj")
            {
                draft.Patient = child;
                return;
            }
        }
    }
}
