using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Attribution;

/// <summary>Finds what a verb of saying says where it does not hang on the verb as a clause of its own.</summary>
internal static class SaidClauses
{
    private const int LongestTail = 12;

    // "denied any part in the offensive", where the tree hangs the offensive on the denying.
    public static IEnumerable<TextSpan> OfPart(SentenceTree tree, int verb, int part)
    {
        if (tree[part].Lemma is not ("part" or "role" or "involvement" or "responsibility" or "link" or "hand" or "knowledge"))
        {
            return [];
        }

        return tree.Children(verb).Where(child => child > part && tree[child].Relation is "obl" or "nmod" && tree.Case(child) is "in" or "for" or "with" or "to" or "of")
            .SelectMany(child => Scopes.Under(tree, child));
    }

    // "counted five dead", "spoke of 46 dead": the parser hangs the dead on the verb.
    public static IReadOnlyList<TextSpan> State(SentenceTree tree, int verb, int number) =>
        tree[number].PartOfSpeech is "NUM" or "NOUN" && number + 1 < tree.Count && tree[number + 1] is { Relation: "xcomp", PartOfSpeech: "ADJ" or "VERB" } state && state.Head == verb
            ? Scopes.Under(tree, number + 1)
            : [];

    // "said in a message on its channel that": the tree hangs the clause on the channel.
    public static IReadOnlyList<TextSpan> ThatClauseBehind(SentenceTree tree, int verb)
    {
        for (var index = verb + 1; index < tree.Count; index++)
        {
            if (tree[index].Relation is "acl" or "acl:relcl" or "ccomp" or "advcl" && tree[index].Head > verb
                && tree[tree[index].Head].PartOfSpeech is "NOUN" or "PROPN" or "ADJ" or "PRON" or "ADV" && SpeechVerbBetween(tree, verb, index) < 0
                && tree.HasChild(index, "mark", "that") && tree.IsUnder(index, verb))
            {
                return Scopes.Under(tree, index);
            }
        }

        return [];
    }

    /// <summary>"Counted three thousand violations before the truce lapsed": when that was is the report's.</summary>
    public static IReadOnlyList<TextSpan> Anchors(SentenceTree tree, int noun)
    {
        var found = new List<TextSpan>();
        for (var index = noun + 1; index < tree.Count; index++)
        {
            if (tree[index].Relation is "advcl" or "acl" && tree.IsUnder(index, noun) && Mark(tree, index) is "before" or "after" or "since" or "until")
            {
                found.AddRange(Scopes.Under(tree, index));
            }
        }

        return found;
    }

    private static int SpeechVerbBetween(SentenceTree tree, int verb, int clause)
    {
        for (var index = verb + 1; index < clause; index++)
        {
            if (SpeechLexicon.Verb(tree[index]) is not null)
            {
                return index;
            }
        }

        return -1;
    }

    public static bool FollowsColon(SentenceTree tree, int verb, int child)
    {
        for (var index = tree.Reach(child).First; index > verb; index--)
        {
            if (tree[index].Form is ":" or "\"" or "“")
            {
                return true;
            }
        }

        return false;
    }

    public static string Mark(SentenceTree tree, int clause) => tree.Child(clause, "mark", "case") is >= 0 and var mark ? tree[mark].Lemma : "";

    // The clause that the verb of saying hangs on or is thrust into: "..., witnesses said"; "that witnesses said came from".
    public static IReadOnlyList<TextSpan> Hanging(SentenceTree tree, int verb)
    {
        var head = tree[verb].Head;
        if (head < 0 || Subjects.IsPassive(tree, verb))
        {
            return Trailing(tree, verb);
        }

        if (CitedSources.IsAsSaying(tree, verb) && tree[head].Relation is not "root")
        {
            // "..., the agency quoted a source as saying."
            return Hanging(tree, head);
        }

        if (tree[verb].Relation is "parataxis" && (tree.Child(verb, "nsubj") >= 0 || Subjects.Of(tree, verb) > verb))
        {
            return tree.Reach(verb).First is > 0 and var start && (tree[start - 1].Form is ";" || tree[start].Form is ";") ? [] : WithoutAftermath(tree, Scopes.Under(tree, head, verb), verb);
        }

        if (tree[verb].Relation is "advcl" && Mark(tree, verb) is "as" && tree.Child(verb, "obj") < 0)
        {
            return Scopes.Under(tree, head, verb);
        }

        if (tree[verb].Relation is "acl:relcl" && tree.Child(verb, "nsubj") is >= 0 and var subject && tree[subject].PartOfSpeech is not "PRON")
        {
            foreach (var sibling in tree.Children(head))
            {
                if (sibling > verb && tree[sibling].Relation is "acl:relcl")
                {
                    return Scopes.Under(tree, sibling);
                }
            }
        }

        return Trailing(tree, verb);
    }

    // "..., monitors said, despite accusations": what follows in this way is the reporter's again.
    private static List<TextSpan> WithoutAftermath(SentenceTree tree, IReadOnlyList<TextSpan> scope, int verb)
    {
        var after = tree.Reach(verb).Last + 1;
        while (after < tree.Count && tree[after].PartOfSpeech is "PUNCT")
        {
            after++;
        }

        return after < tree.Count && tree[after].Form.ToLowerInvariant() is "despite" or "although" or "though" or "while" or "but" or "even"
            || (after < tree.Count && tree[after].Form is "and" && SpeaksItself(tree, after))
            ? [.. scope.Where(part => part.Start < tree[verb].Span.Start)]
            : [.. scope];
    }

    // ", and Hezbollah said it had".
    private static bool SpeaksItself(SentenceTree tree, int first)
    {
        for (var index = first; index < tree.Count; index++)
        {
            if (SpeechLexicon.Verb(tree[index]) is not null && tree[index].Relation is "conj" && tree.Child(index, "nsubj") > first)
            {
                return true;
            }
        }

        return false;
    }

    // ", the ministry said on Monday." at the end, whatever the tree makes of it.
    private static IReadOnlyList<TextSpan> Trailing(SentenceTree tree, int verb)
    {
        var subject = tree.Child(verb, "nsubj");
        if (subject < 0 || Math.Abs(subject - verb) > LongestTail || tree.Children(verb).Any(child => child > verb && tree[child].Relation is "obj" or "xcomp"))
        {
            return [];
        }

        var comma = Math.Min(tree.Reach(subject).First, verb) - 1;
        return comma > 1 && tree[comma].Form is "," or "”" or "\"" && HasFiniteVerb(tree, comma) && tree.Count - 1 - Math.Max(verb, subject) <= LongestTail
            ? Scopes.Between(tree, 0, comma - 1)
            : [];
    }

    /// <summary>True where a verb with a tense stands before a word.</summary>
    public static bool HasFiniteVerb(SentenceTree tree, int end)
    {
        for (var index = 0; index < end; index++)
        {
            if (tree[index].Tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return true;
            }
        }

        return false;
    }

    // "warned of famine unless the crossing is reopened".
    private static IEnumerable<TextSpan> Conditions(SentenceTree tree, int verb, int charge) =>
        tree.Children(verb).Where(child => child > charge && tree[child].Relation is "advcl" && Mark(tree, child) is "unless" or "if" or "until")
            .SelectMany(child => Scopes.Under(tree, child));

    /// <summary>"Put the dead at 50", "blamed the raid on deserters", "hinted at contacts", "an attack that the government blamed on".</summary>
    public static IEnumerable<TextSpan> WithPreposition(SentenceTree tree, int verb)
    {
        var preposition = tree[verb].Lemma switch
        {
            "put" or "hint" => "at",
            "blame" or "pin" => "on",
            "attribute" => "to",
            "speak" or "say" => "of",
            _ => "",
        };
        var found = false;
        var scope = new List<TextSpan>();
        foreach (var child in preposition.Length == 0 ? [] : tree.Children(verb))
        {
            found |= tree[child].Relation is "obl" or "nmod" && string.Equals(tree.Case(child), preposition, StringComparison.Ordinal);
            found |= tree[child].Relation is "obj" && tree.Children(child).Any(part => part > child && tree[part].Relation is "nmod" && string.Equals(tree.Case(part), preposition, StringComparison.Ordinal));
            if (child > verb && tree[child].Relation is "obj" or "obl")
            {
                scope.AddRange(Scopes.Under(tree, child));
            }
        }

        if (found && tree[verb].Relation is "acl:relcl" && tree[verb].Head >= 0)
        {
            scope.Add(NounPhrase.Of(tree, tree[verb].Head).Span(tree));
        }

        return found ? scope : [];
    }

    // "accused the army of bombarding", "blamed the rebels for the attack", where it hangs on the accused.
    public static IReadOnlyList<TextSpan> Charge(SentenceTree tree, int verb)
    {
        for (var index = verb + 1; index < tree.Count; index++)
        {
            if (tree[index].Form is "of" or "for" && tree[index].Head is >= 0 and var charge && charge > index && tree.IsUnder(charge, verb))
            {
                return [.. Scopes.Under(tree, charge), .. Conditions(tree, verb, charge)];
            }
        }

        return [];
    }
}
