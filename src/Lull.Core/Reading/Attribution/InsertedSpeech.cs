using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Attribution;

/// <summary>
/// Reads a verb of saying that is thrust into a sentence or closes it: "The truce is holding, monitors say, although ...".
/// What stands before it is said, whatever the tree makes of it; what follows may be the reporter's again.
/// </summary>
internal static class InsertedSpeech
{
    private const int LongestAdverbial = 5;

    /// <summary>What is said; null where the verb is not set off in this way.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The verb of saying.</param>
    /// <param name="subject">The head of the phrase that names the speaker.</param>
    public static IReadOnlyList<TextSpan>? Read(SentenceTree tree, int verb, int subject)
    {
        if (subject < 0 || tree[verb].Tag is not ("VBD" or "VBZ" or "VBP"))
        {
            return null;
        }

        var first = Math.Min(NounPhrase.Of(tree, subject).First, verb);
        var last = Math.Max(verb, subject > verb ? tree.Reach(subject).Last : verb);
        var comma = first - 1;
        if (comma < 1 || tree[comma].Form is not "," || !IsAdjacent(tree, verb, subject) || After(tree, last) is not (>= 0 and var after))
        {
            return null;
        }

        // "A pause that, he says, Russia would use": that is within a clause, and no clause stands before it.
        var start = Start(tree, comma);
        if (tree[comma - 1].Tag is "WDT" or "WP" or "IN" or "WRB")
        {
            return null;
        }

        if (!SaidClauses.HasFiniteVerb(tree, comma))
        {
            return IsParted(tree, start, comma, after) ? [tree.Span(start, comma - 1), tree.Span(after, tree.Count - 1)] : null;
        }

        var before = tree.Span(start, comma - 1);
        return after < tree.Count - 1 && (!HasMainVerb(tree, start, comma) || GoesOn(tree, after)) ? [before, tree.Span(after, tree.Count - 1)] : [before];
    }

    // "Serbia, she noted, had massed artillery": thrust between a subject and its verb.
    private static bool IsParted(SentenceTree tree, int start, int comma, int after)
    {
        for (var index = start; index < comma; index++)
        {
            if (tree[index].PartOfSpeech is "VERB" or "AUX" || tree[index].Form is "," or ":" or "\"" or "“")
            {
                return false;
            }
        }

        var next = after;
        while (next < tree.Count && tree[next].PartOfSpeech is "ADV" or "PUNCT")
        {
            next++;
        }

        return tree[comma - 1].PartOfSpeech is "NOUN" or "PROPN" or "PRON" && tree[start].PartOfSpeech is not "ADP" && next < tree.Count && tree[next].Tag is "VBD" or "VBZ" or "VBP" or "MD";
    }

    // "monitors say", "the ministry said", "said the envoy".
    private static bool IsAdjacent(SentenceTree tree, int verb, int subject)
    {
        if (subject > verb)
        {
            return NounPhrase.Of(tree, subject).First == verb + 1;
        }

        var last = tree.Reach(subject).Last;
        for (var index = (last < verb ? last : NounPhrase.Of(tree, subject).Last) + 1; index < verb; index++)
        {
            if (tree[index].PartOfSpeech is not ("ADV" or "AUX"))
            {
                return false;
            }
        }

        return true;
    }

    // The first word behind the comma or at the full stop that closes the insertion, past "on Monday"; -1 where nothing closes it.
    private static int After(SentenceTree tree, int last)
    {
        for (var index = last + 1; index < tree.Count && index <= last + LongestAdverbial; index++)
        {
            if (tree[index].Form is "," or "." or ";" or "!" or "?")
            {
                return tree[index].Form is "," ? index + 1 : tree.Count - 1;
            }

            if (tree[index].PartOfSpeech is "VERB" or "PRON" or "SCONJ" || tree[index].Form is "that" or ":" or "\"" or "“")
            {
                return -1;
            }
        }

        return last == tree.Count - 1 ? last : -1;
    }

    // A semicolon parts what is said from what the report says itself.
    private static int Start(SentenceTree tree, int comma)
    {
        for (var index = comma - 1; index > 0; index--)
        {
            if (tree[index].Form is ";")
            {
                return index + 1;
            }
        }

        return 0;
    }

    // "Should they stay, it said, it would sink the dredger": the main clause is to come.
    private static bool HasMainVerb(SentenceTree tree, int start, int end)
    {
        for (var index = start; index < end && tree[start].Form is not ("Should" or "Had" or "Were" or "If" or "When" or "Once" or "Unless" or "Until" or "After" or "Before" or "Since" or "Because" or "Although" or "While" or "As"); index++)
        {
            var verb = tree[index].PartOfSpeech is "AUX" && tree[index].Head >= 0 ? tree[index].Head : index;
            if (tree[index].Tag is "VBD" or "VBZ" or "VBP" or "MD" && tree[verb].Relation is not ("acl:relcl" or "acl" or "advcl"))
            {
                return true;
            }
        }

        return false;
    }

    // "..., the army said, wounding three": said as well. "..., the deadliest attack since", "..., although": the reporter's.
    private static bool GoesOn(SentenceTree tree, int after) =>
        IsTimeBefore(tree, after) || (tree[after].Form is "that" && tree[after].Tag is "WDT" or "IN") || tree[after].Tag is "VBG" or "IN" or "WRB" && tree[after].Form.ToLowerInvariant() is not ("although" or "though" or "while" or "whereas" or "despite" or "as" or "even" or "amid" or "but" or "like")
        || (tree[after].Form.ToLowerInvariant() is "and" && !SpeaksItself(tree, after));

    // ", a fortnight after seizing it".
    private static bool IsTimeBefore(SentenceTree tree, int after)
    {
        for (var index = after; index < Math.Min(tree.Count, after + 4); index++)
        {
            if (tree[index].Form is "after" or "before")
            {
                return index > after && Times.CalendarWords.UnitOf(tree[index - 1].Form.ToLowerInvariant()) is not null;
            }
        }

        return false;
    }

    private static bool SpeaksItself(SentenceTree tree, int first)
    {
        for (var index = first; index < tree.Count; index++)
        {
            if (SpeechLexicon.Verb(tree[index]) is not null && tree.Child(index, "nsubj") > first)
            {
                return true;
            }
        }

        return false;
    }
}
