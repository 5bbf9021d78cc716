using Lull.Reading.Frames;
using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Statements;

namespace Lull.Reading.Rules;

/// <summary>Finds under whose patronage, mediation or guarantee a thing stands: "under the patronage of X", "sponsored by X".</summary>
internal static class Patronage
{
    private static readonly SlotSpec[] Owners = [new(SlotKind.Prepositional, "of"), new(SlotKind.Prepositional, "by"), new(SlotKind.Possessor, ""), new(SlotKind.Modifier, "")];

    private static readonly SlotSpec[] Doers = [new(SlotKind.Prepositional, "by")];

    /// <summary>Adds the third side that a phrase under a word names.</summary>
    public static void Find(Draft draft, int token)
    {
        if (token < 0)
        {
            return;
        }

        foreach (var child in draft.Tree.Children(token))
        {
            if (draft.Tree[child].Relation is "obl" or "nmod"
                && RoleOf(draft.Tree[child].Lemma) is { } role
                && draft.Tree.Case(child) is "under" or "with" or "through" or "thanks to"
                && Slots.Find(draft.Tree, child, Owners) is >= 0 and var owner)
            {
                draft.Third.Add((role, owner));
            }
        }

        foreach (var participle in Participles(draft.Tree, token))
        {
            if (RoleOfDoing(draft.Tree[participle].Lemma) is { } role && Slots.Find(draft.Tree, participle, Doers) is >= 0 and var owner)
            {
                draft.Third.Add((role, owner));
            }
        }
    }

    // "A ceasefire between the factions and the army, sponsored by X": the tree may hang the participle on the last side named.
    private static IEnumerable<int> Participles(SentenceTree tree, int token)
    {
        foreach (var child in tree.Children(token))
        {
            if (tree[child] is { Relation: "acl" or "acl:relcl", Tag: "VBN" })
            {
                yield return child;
            }
            else if (tree[child].Relation is "conj" || (tree[child].Relation is "nmod" && tree.Case(child) is "between" or "with"))
            {
                foreach (var inner in Participles(tree, child))
                {
                    yield return inner;
                }
            }
        }
    }

    private static ThirdRole? RoleOfDoing(string verb) =>
        verb switch
        {
            "sponsor" => ThirdRole.Patron,
            "mediate" or "broker" or "negotiate" => ThirdRole.Mediator,
            "guarantee" or "underwrite" => ThirdRole.Guarantor,
            "monitor" or "supervise" or "oversee" or "observe" => ThirdRole.Monitor,
            "host" => ThirdRole.Host,
            _ => null,
        };

    private static ThirdRole? RoleOf(string noun) =>
        noun switch
        {
            "patronage" or "auspices" or "auspice" or "sponsorship" or "aegis" => ThirdRole.Patron,
            "mediation" or "brokerage" => ThirdRole.Mediator,
            "guarantee" or "guarantees" => ThirdRole.Guarantor,
            "supervision" or "monitoring" or "observation" => ThirdRole.Monitor,
            _ => null,
        };
}
