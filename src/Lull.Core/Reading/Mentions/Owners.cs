using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>Finds the side that a noun phrase belongs to: "Israel's army", "Kadir Front fighters", "members of the group".</summary>
internal sealed class Owners(IReadOnlyList<SentenceTree> trees, NameBook names, Func<int, int, Denotation?> at, Func<IReadOnlyList<Entity>, Entity> together)
{
    /// <summary>The side; null where the phrase names none.</summary>
    public Denotation? Of(int sentence, NounPhrase phrase)
    {
        var tree = trees[sentence];
        return Possessor(sentence, tree, phrase)
            ?? Modifier(sentence, tree, phrase)
            ?? Complement(sentence, tree, phrase.Head)
            ?? Compound(sentence, tree, phrase)
            ?? Beside(sentence, tree, phrase.Head);
    }

    /// <summary>"Velmari drones", "Dornish mortars": arms are a people's, where "Sarn bridge" is a place's.</summary>
    public bool IsArmsOf(int sentence, NounPhrase phrase)
    {
        var tree = trees[sentence];
        if (tree[phrase.Head].Lemma is not ("drone" or "mortar" or "artillery" or "jet" or "aircraft" or "warplane" or "plane" or "helicopter" or "gunship" or "gunboat"
            or "bomber" or "vessel" or "ship" or "boat" or "cutter" or "destroyer" or "carrier" or "trawler" or "patrol" or "missile" or "rocket" or "shell" or "tank" or "gun" or "battery" or "howitzer" or "warship" or "frigate" or "submarine" or "armour" or "armor" or "vehicle"
            or "position" or "post" or "outpost" or "base" or "checkpoint" or "convoy" or "trench"))
        {
            return false;
        }

        var isFlung = tree[phrase.Head].Lemma is "missile" or "rocket" or "shell" or "drone" or "jet" or "warplane" or "bomber" or "gunboat" or "artillery" or "tank" or "helicopter";
        for (var index = phrase.First; index < phrase.Head; index++)
        {
            if (names.UseAt(sentence, index) is { } use && (use.IsAdjective || isFlung || tree[index].PartOfSpeech is "ADJ"))
            {
                return true;
            }
        }

        return false;
    }

    private Denotation? Possessor(int sentence, SentenceTree tree, NounPhrase phrase)
    {
        var possessor = tree.Child(phrase.Head, "nmod:poss");
        return possessor >= 0 ? Side(at(sentence, possessor)) : null;
    }

    // A name among the words before the head.
    private Denotation? Modifier(int sentence, SentenceTree tree, NounPhrase phrase)
    {
        for (var index = phrase.Head - 1; index >= phrase.First; index--)
        {
            if (names.UseAt(sentence, index) is not { } use || IsQualifier(tree, use, phrase.Head))
            {
                continue;
            }

            var entity = names.Of(use);
            if (entity.Kind is not MentionKind.Person && !IsMake(tree, phrase.Head, use, entity))
            {
                if (tree[use.Head].Relation is "conj" || tree[use.Last].Relation is "conj" || use.First > phrase.First && tree[use.First - 1].Form is "and")
                {
                    return WithOthers(sentence, tree, phrase, use, entity);
                }

                return new Denotation(entity.Kind, entity, Name: null, tree.Span(use.First, use.Last), IsImplied: false, IsPlural: false);
            }
        }

        return null;
    }

    // "Grad rockets" are no side's by that name.
    private bool IsMake(SentenceTree tree, int head, NameUse use, Entity entity) =>
        !use.IsAdjective && !names.StandsAlone(entity, trees) && entity is { Actor: null, Class: SideWordClass.None } && entity.Name.Any(char.IsLower)
        && tree[head].Lemma is "rocket" or "missile" or "drone" or "shell" or "tank" or "jet" or "gun" or "helicopter" or "mortar" or "bomb" or "rifle";

    // "Congolese and Rwandan troops".
    private Denotation WithOthers(int sentence, SentenceTree tree, NounPhrase phrase, NameUse last, Entity entity)
    {
        var members = new List<Entity> { entity };
        for (var index = last.First - 1; index >= phrase.First; index--)
        {
            if (names.UseAt(sentence, index) is { } use && names.Of(use) is { Kind: not MentionKind.Person } other && members.TrueForAll(member => member.Id != other.Id))
            {
                members.Insert(0, other);
            }
        }

        var side = members.Count == 1 ? entity : together(members);
        return new Denotation(MentionKind.Side, side, Name: null, tree.Span(last.First, last.Last), IsImplied: false, IsPlural: members.Count > 1);
    }

    // "Iran-backed".
    private static bool IsQualifier(SentenceTree tree, NameUse use, int head) =>
        use.Last + 2 <= head && tree[use.Last + 1].Form is "-" && char.IsLower(tree[use.Last + 2].Form[0]);

    // "fighters of the front", "forces loyal to the general", "aircraft belonging to the army".
    private Denotation? Complement(int sentence, SentenceTree tree, int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (child < head || IsForeign(tree, head))
            {
                continue;
            }

            if (tree[child].Relation is "nmod" && tree.Case(child) is "of" or "from" or "for" or "with" or "in"
                && Side(at(sentence, child)) is { } side && (tree.Case(child) is "of" or "from" || (tree.Case(child) is "for" && tree[head].Lemma is "negotiator" or "delegate" or "envoy" or "representative" or "spokesman" or "spokeswoman" or "lawyer") || (side.Kind is MentionKind.Side && side.Side is { IsState: false })))
            {
                return tree.Case(child) is "of" or "from" || SideWords.Of(tree[head]) is SideWordClass.Office or SideWordClass.Member ? OfBoth(sentence, tree, child, side) : side;
            }

            if (tree[child].Lemma is "belong" or "loyal" or "faithful" or "allegiant" or "operate" or "fly" or "hold" or "control" or "run" or "man" or "own" or "lead" or "command"
                && tree[child].Relation is "acl" or "amod" or "acl:relcl" && tree.Child(child, "obl", "obl:agent", "nmod") is >= 0 and var whom
                && Side(at(sentence, whom)) is { } master)
            {
                return master;
            }
        }

        return null;
    }

    // "guards from Tash and Kemer", "the foreign ministers of Sunder and Jorund".
    private Denotation OfBoth(int sentence, SentenceTree tree, int first, Denotation side)
    {
        var members = new List<Entity> { side.Entity! };
        foreach (var child in tree.Children(first))
        {
            if (child > first && tree[child].Relation is "conj" && Side(at(sentence, child)) is { Entity: { Members.Count: 0 } other } && members.TrueForAll(member => member.Id != other.Id))
            {
                members.Add(other);
            }
        }

        return members.Count == 1 ? side : side with { Kind = MentionKind.Side, Entity = together(members), Name = null, IsPlural = true };
    }

    // "the withdrawal of foreign forces from Iraq": they are not Iraq's.
    private static bool IsForeign(SentenceTree tree, int head)
    {
        foreach (var child in SideWords.Of(tree[head]) is SideWordClass.Office or SideWordClass.Body ? [] : tree.Children(head))
        {
            if (tree[child].Lemma is "foreign" or "international" or "multinational" or "occupation")
            {
                return true;
            }
        }

        return false;
    }

    // "army convoy", "rebel positions": the side is a common noun itself.
    private Denotation? Compound(int sentence, SentenceTree tree, NounPhrase phrase)
    {
        for (var index = phrase.Head - 1; index >= phrase.First; index--)
        {
            if (tree[index].Head == phrase.Head
                && IsSideAlone(tree[index])
                && Side(at(sentence, index)) is { } side)
            {
                return side;
            }
        }

        return null;
    }

    // "A Houthi military spokesman": the military that stands before another noun is of the name before it.
    private Denotation? Beside(int sentence, SentenceTree tree, int token)
    {
        if (tree[token].Relation is not ("compound" or "amod") || !IsSideAlone(tree[token]))
        {
            return null;
        }

        var first = NounPhrase.Of(tree, tree[token].Head).First;
        for (var index = token - 1; index >= first; index--)
        {
            if (names.UseAt(sentence, index) is { } use && names.Of(use) is { Kind: not MentionKind.Person } entity)
            {
                return new Denotation(entity.Kind, entity, Name: null, tree.Span(use.First, use.Last), IsImplied: false, IsPlural: false);
            }
        }

        return null;
    }

    /// <summary>True for a common noun that stands for a side even before another noun: "army convoy", not "patrol boat".</summary>
    public static bool IsSideAlone(Token token) =>
        SideWords.Of(token) is SideWordClass.Armed
        || token.Lemma is "army" or "military" or "navy" or "police" or "government" or "junta" or "regime" or "coalition" or "state";

    private static Denotation? Side(Denotation? found) =>
        found is { Kind: MentionKind.Side or MentionKind.Place or MentionKind.Person, Side: { } side } ? found with { Entity = side } : null;
}
