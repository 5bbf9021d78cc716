using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Details;

/// <summary>
/// Finds who is behind a thing that acts, and into whose hands something falls: "drones sent by the army crashed", "a mine
/// planted by rebels", "the town fell to the alliance", "died at the hands of the militia".
/// </summary>
/// <param name="mentions">Which words stand for whom.</param>
internal sealed class Senders(MentionBook mentions)
{
    /// <summary>Who; null where that is not said.</summary>
    /// <param name="sentence">The sentence, counted from 0.</param>
    /// <param name="draft">The statement in the making.</param>
    public Party? Of(int sentence, Draft draft) =>
        Hands(sentence, draft) ?? Winner(sentence, draft) ?? Positions(sentence, draft) ?? Sender(sentence, draft.Tree, draft.Agent >= 0 ? draft.Agent : Subject(draft.Tree, draft.Predicate)) ?? Launcher(sentence, draft);

    private static int Subject(SentenceTree tree, int verb) => tree[verb].PartOfSpeech is "VERB" ? tree.Child(verb, "nsubj") : verb;

    // "Passed into the hands of", "died at the hands of".
    private Party? Hands(int sentence, Draft draft)
    {
        var tree = draft.Tree;
        foreach (var child in tree.Children(draft.Predicate))
        {
            if (child > draft.Predicate && tree[child].Lemma is "hand" or "hands" && tree.Case(child) is "at" or "into" or "in" or "to")
            {
                return Under(sentence, tree, child, "of");
            }
        }

        return null;
    }

    // "Mortar fire from positions of the corps", "shells from rebel trenches".
    private Party? Positions(int sentence, Draft draft)
    {
        var tree = draft.Tree;
        foreach (var child in draft.Kind is StatementKind.Attack or StatementKind.Strike && draft.Agent < 0 && tree[draft.Trigger].PartOfSpeech is "NOUN" ? tree.Children(draft.Trigger) : [])
        {
            if (child > draft.Trigger && tree[child].Relation is "nmod" && tree.Case(child) is "from" && tree[child].Lemma is "position" or "trench" or "line" or "post" or "base" or "outpost" or "battery" or "checkpoint")
            {
                return Under(sentence, tree, child, "of") ?? (tree.Child(child, "nmod:poss", "compound", "amod") is >= 0 and var whose ? mentions.PartyAt(sentence, whose) : null)
                    ?? (tree.Child(child, "acl") is >= 0 and var held ? Under(sentence, tree, held, "by") : null);
            }
        }

        return null;
    }

    // "The town fell to the alliance", "lost the heights to the volunteers", "the fall of the town to".
    private Party? Winner(int sentence, Draft draft) =>
        draft.Kind is StatementKind.Seizure && draft.Tree[draft.Trigger].Lemma is "fall" or "lose" or "loss" or "surrender" or "cede" or "concede" or "capitulate" or "succumb"
            ? Under(sentence, draft.Tree, draft.Trigger, "to") ?? (draft.Tree[draft.Trigger].Head is >= 0 and var verb && draft.Entry.Class is Lexicon.WordClass.Noun ? Under(sentence, draft.Tree, verb, "to") : null)
            : null;

    // "A message attributed to the Emirate", "a petition by the clans".
    private Party? Sender(int sentence, SentenceTree tree, int thing)
    {
        if (thing < 0 || tree[thing].PartOfSpeech is not ("NOUN" or "PROPN"))
        {
            return null;
        }

        foreach (var child in tree.Children(thing))
        {
            if (child > thing && tree[child].Relation is "acl" or "acl:relcl" or "amod" && tree[child].Tag is "VBN" or "VBD" && (Under(sentence, tree, child, "by") ?? Maker(sentence, tree, child)) is { } sender)
            {
                return sender;
            }
        }

        return Under(sentence, tree, thing, "by");
    }

    private Party? Maker(int sentence, SentenceTree tree, int participle) =>
        tree[participle].Lemma is "attribute" or "ascribe" or "trace" or "belong" ? Under(sentence, tree, participle, "to")
        : tree[participle].Lemma is "fire" or "launch" or "release" or "drop" or "send" ? Under(sentence, tree, participle, "from")
        : null;

    // "Shells rained down, fired by the general's batteries."
    private Party? Launcher(int sentence, Draft draft)
    {
        var tree = draft.Tree;
        foreach (var child in tree[draft.Predicate].PartOfSpeech is "VERB" ? tree.Children(draft.Predicate) : [])
        {
            if (child > draft.Predicate && tree[child].Relation is "advcl" or "acl" && tree[child].Tag is "VBN" or "VBD"
                && tree[child].Lemma is "fire" or "launch" or "drop" or "send" or "lob" or "hurl" or "plant" or "lay" or "fly" && Under(sentence, tree, child, "by") is { } launcher)
            {
                return launcher;
            }
        }

        return null;
    }

    private Party? Under(int sentence, SentenceTree tree, int head, string preposition)
    {
        foreach (var child in tree.Children(head))
        {
            if (child > head && tree[child].Relation is "obl" or "nmod" or "obl:agent" && string.Equals(tree.Case(child), preposition, StringComparison.Ordinal)
                && mentions.KindAt(sentence, child) is MentionKind.Side or MentionKind.Person or MentionKind.People or MentionKind.Belonging)
            {
                return mentions.PartyAt(sentence, child);
            }
        }

        return null;
    }
}
