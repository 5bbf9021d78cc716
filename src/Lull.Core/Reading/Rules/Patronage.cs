using Lull.Reading.Frames;
using Lull.Reading.Lexicon;
using Lull.Reading.Statements;

namespace Lull.Reading.Rules;

/// <summary>Finds under whose patronage, mediation or guarantee a thing stands: "under the patronage of X".</summary>
internal static class Patronage
{
    private static readonly SlotSpec[] Owners = [new(SlotKind.Prepositional, "of"), new(SlotKind.Prepositional, "by"), new(SlotKind.Possessor, ""), new(SlotKind.Modifier, "")];

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
    }

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
