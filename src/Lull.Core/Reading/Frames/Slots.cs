using System.Collections.Frozen;
using System.Collections.Immutable;
using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;

namespace Lull.Reading.Frames;

/// <summary>Which word fills which slot of a frame.</summary>
internal static class Slots
{
    /// <summary>True where <paramref name="child"/> fills the slot of <paramref name="head"/> that it hangs on.</summary>
    public static bool Fills(SentenceTree tree, int head, int child, SlotSpec slot)
    {
        var relation = tree[child].Relation;
        return slot.Kind switch
        {
            SlotKind.Subject => relation is "obl:agent"
                || (relation is "nsubj" or "csubj" or "nsubj:outer" && !(Clauses.IsVerb(tree, head) && Clauses.IsPassive(tree, head)))
                || (relation is "obl" && Clauses.IsPassive(tree, head) && tree.Case(child) is "by"),
            SlotKind.Object => relation is "obj" or "nsubj:pass" || (relation is "nsubj" && Clauses.IsVerb(tree, head) && Clauses.IsPassive(tree, head)),
            SlotKind.Indirect => relation is "iobj",
            SlotKind.Possessor => relation is "nmod:poss",
            SlotKind.Modifier => child < head && relation is "amod" or "compound" or "nmod:desc" or "nmod" && tree.Case(child).Length == 0,
            SlotKind.Prepositional => relation is "obl" or "nmod" or "obl:agent" or "advmod" && IsCase(tree, child, slot.Preposition),
            SlotKind.OpenClause => relation is "xcomp",
            SlotKind.Clause => relation is "ccomp" or "csubj",
            SlotKind.Adverbial => relation is "advcl" && tree.Child(child, "nsubj", "nsubj:pass") < 0,
            SlotKind.NounClause => relation is "acl" or "acl:relcl" && !Clauses.IsReduced(tree, child),
            SlotKind.Auxiliary => relation is "aux",
            SlotKind.Particle => relation is "compound:prt",
            SlotKind.Adverb => relation is "advmod" or "xcomp" or "obl" or "obj",
            _ => false,
        };
    }

    /// <summary>
    /// The first word that fills one of the slots of a verb or noun; -1 where none does. A subject may be taken over
    /// from a clause above, and a relative clause or participle takes the noun that it hangs on.
    /// </summary>
    public static int Find(SentenceTree tree, int head, ReadOnlySpan<SlotSpec> slots, Func<int, bool>? accept = null)
    {
        foreach (var slot in slots)
        {
            var found = FindOne(tree, head, slot, accept);
            if (found >= 0)
            {
                return found;
            }
        }

        return -1;
    }

    /// <summary>
    /// What fills a prepositional slot one step further down, where the parser hangs a phrase on the word beside it:
    /// "an exchange of fire between", "a threat of war against", "issued an ultimatum to"; -1 where nothing does.
    /// </summary>
    public static int FindBelow(SentenceTree tree, int head, SlotSpec slot, Func<int, bool> accept)
    {
        foreach (var argument in tree.Children(head))
        {
            var isBeside = argument > head
                && (tree[argument].Relation is "obj" || (tree[argument].Relation is "nmod" && tree.Case(argument) is "of"));
            foreach (var child in isBeside ? tree.Children(argument) : [])
            {
                if (child > argument && Fills(tree, argument, child, slot) && accept(child))
                {
                    return child;
                }
            }
        }

        return -1;
    }

    /// <summary>True where all that an entry asks for stands beside a word.</summary>
    public static bool Meets(SentenceTree tree, int head, ImmutableArray<Requirement> requirements)
    {
        foreach (var requirement in requirements)
        {
            if (!Meets(tree, head, requirement))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True where a word, in any of its common shapes, is one of some words.</summary>
    public static bool IsOneOf(Token token, FrozenSet<string> words) =>
        (token.Entity.EndsWith("LOC", StringComparison.Ordinal) && words.Contains("LOCATION")) || (token.Entity.EndsWith("PER", StringComparison.Ordinal) && words.Contains("PERSON")) || words.Contains(token.Form) || words.Contains(token.Lemma) || (token.Form.EndsWith('s') && words.Contains(token.Form[..^1]));

    // "thousands of soldiers": the soldiers count.
    private static bool IsOneOf(SentenceTree tree, int token, FrozenSet<string> words)
    {
        if (IsOneOf(tree[token], words))
        {
            return true;
        }

        foreach (var child in tree.Children(token))
        {
            // "fuel ships", "an observer team": what they carry, or who they are, counts.
            if (tree[child].Relation is "compound" && (words.Contains("relief") || words.Contains("observer")) && IsOneOf(tree[child], words))
            {
                return true;
            }

            if (tree[child].Relation is "nmod" && tree.Case(child) is "of" && IsOneOf(tree[child], words))
            {
                return true;
            }
        }

        return false;
    }

    private static int FindOne(SentenceTree tree, int head, SlotSpec slot, Func<int, bool>? accept)
    {
        foreach (var child in tree.Children(head))
        {
            if (Fills(tree, head, child, slot) && Clauses.Antecedent(tree, child) is var found && (accept is null || accept(found)))
            {
                return found;
            }
        }

        if (!Clauses.IsVerb(tree, head) && tree[head].Relation is not "xcomp")
        {
            return -1;
        }

        var taken = slot.Kind switch
        {
            SlotKind.Subject when !Clauses.IsPassive(tree, head) => Clauses.Subject(tree, head),
            SlotKind.Object when Clauses.IsPassive(tree, head) => Clauses.Subject(tree, head),
            SlotKind.Object => GapObject(tree, head),
            _ => -1,
        };
        return taken >= 0 && taken != head && (accept is null || accept(taken)) ? taken : -1;
    }

    // "the city that the army shelled": the object is the noun before the clause.
    private static int GapObject(SentenceTree tree, int verb) =>
        tree[verb].Relation is "acl:relcl" && tree.Child(verb, "nsubj") is >= 0 and var subject && Clauses.Antecedent(tree, subject) == subject
            ? tree[verb].Head
            : -1;

    /// <summary>True where one thing that an entry asks for stands beside a word.</summary>
    public static bool Meets(SentenceTree tree, int head, Requirement requirement)
    {
        if (requirement.IsNone)
        {
            return Find(tree, head, requirement.Slots.AsSpan()) < 0;
        }

        foreach (var slot in requirement.Slots)
        {
            if (Meets(tree, head, slot, requirement))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Meets(SentenceTree tree, int head, SlotSpec slot, Requirement requirement)
    {
        foreach (var child in tree.Children(head))
        {
            if (Fills(tree, head, child, slot) && (requirement.IsAny || IsOneOf(tree, Clauses.Antecedent(tree, child), requirement.Words)))
            {
                return true;
            }
        }

        return slot.Kind switch
        {
            SlotKind.Subject => Clauses.IsVerb(tree, head) && !Clauses.IsPassive(tree, head) && Clauses.Subject(tree, head) is >= 0 and var subject && IsOneOf(tree, subject, requirement.Words),
            SlotKind.Object => Clauses.IsVerb(tree, head) && Find(tree, head, [slot]) is >= 0 and var found && IsOneOf(tree, found, requirement.Words),
            SlotKind.Prepositional => Clauses.IsVerb(tree, head) && IsOnArgument(tree, head, slot, requirement),
            SlotKind.Modifier => head > 1 && tree[head - 1].Form is "-" && requirement.Words.Contains(tree[head - 2].Form),
            _ => false,
        };
    }

    // "moved launchers out of the town": the parser often hangs the phrase on the noun beside the verb.
    private static bool IsOnArgument(SentenceTree tree, int verb, SlotSpec slot, Requirement requirement)
    {
        foreach (var argument in tree.Children(verb))
        {
            if (argument < verb || tree[argument].Relation is not ("obj" or "obl"))
            {
                continue;
            }

            foreach (var child in tree.Children(argument))
            {
                // "to the province of Arrick": its own phrase, nothing of the verb's.
                var isOwn = slot.Preposition is "of" && tree.Case(child) is "of";
                if (child > argument && !isOwn && Fills(tree, argument, child, slot) && (requirement.IsAny || IsOneOf(tree, child, requirement.Words)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsCase(SentenceTree tree, int child, string preposition)
    {
        var found = tree.Case(child);
        if (found.Length == 0 && tree.Child(child, "nmod:desc") is >= 0 and var title)
        {
            // "of leader Abu Baqir": the preposition may hang on the title.
            found = tree.Case(title);
        }

        // "for outside mediation": the parser may take the adjective for a preposition too.
        return string.Equals(found, preposition, StringComparison.OrdinalIgnoreCase)
            || (preposition is "for" or "from" && found.StartsWith(preposition + " ", StringComparison.Ordinal))
            || (found.Length > preposition.Length && found.EndsWith(preposition, StringComparison.OrdinalIgnoreCase) && found[^(preposition.Length + 1)] == ' ')
            || (found.Length == 0 && tree[child].Relation is "advmod" && string.Equals(tree[child].Form, preposition, StringComparison.OrdinalIgnoreCase));
    }
}
