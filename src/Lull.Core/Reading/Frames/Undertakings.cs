using Lull.Reading.Parsing;

namespace Lull.Reading.Frames;

/// <summary>Mends what the parser gets wrong about acts that are due, asked for, tried, or left undone for another.</summary>
internal static class Undertakings
{
    /// <summary>Hangs a word where it belongs; false where there is nothing to mend.</summary>
    public static bool Mend(Token[] tokens, int at)
    {
        if (InsteadOf(tokens, at) is >= 0 and var undone)
        {
            tokens[at] = tokens[at] with { Head = undone, Relation = "mark" };
        }
        else if (IsAskedFor(tokens, at) is >= 0 and var asked)
        {
            tokens[at] = tokens[at] with { Head = asked, Relation = "acl" };
        }
        else if (FiniteUnderInfinitive(tokens, at) is >= 0 and var tried)
        {
            tokens[at] = tokens[at] with { Head = tried };
        }
        else if (BeganSince(tokens, at) is >= 0 and var began)
        {
            var mark = Array.FindIndex(tokens, 0, at, token => token.Head == at && token.Relation is "case");
            tokens[mark] = tokens[mark] with { Head = began, Relation = "mark" };
            tokens[at] = tokens[at] with { Head = began, Relation = "nsubj" };
        }
        else if (DueTo(tokens, at) is >= 0 and var due)
        {
            // "are due to be released": no "due to" that tells why.
            tokens[at + 1] = tokens[at + 1] with { Head = due, Relation = "mark" };
            tokens[due] = tokens[due] with { Relation = tokens[due].Head == at ? "xcomp" : tokens[due].Relation };
        }
        else
        {
            return false;
        }

        return true;
    }

    // "Since clashes between the two began on 13 July": the clashes are what began.
    private static int BeganSince(Token[] tokens, int noun)
    {
        if (tokens[noun] is not { Relation: "obl", PartOfSpeech: "NOUN", Head: >= 0 } told || !HasBound(tokens, noun))
        {
            return -1;
        }

        for (var verb = noun + 1; verb < tokens.Length && tokens[verb].Form is not ","; verb++)
        {
            if (tokens[verb] is { Relation: "advcl", Tag: "VBD", PartOfSpeech: "VERB" } && tokens[verb].Head == told.Head && !tokens.Any(child => child.Head == verb && child.Relation is "nsubj" or "nsubj:pass" or "mark" or "advmod" && child.Form is not "first"))
            {
                return verb;
            }
        }

        return -1;
    }

    private static bool HasBound(Token[] tokens, int noun)
    {
        for (var before = noun - 1; before >= 0 && before >= noun - 8; before--)
        {
            if (tokens[before].Head == noun && tokens[before] is { Form: "since" or "after" or "before" or "until", Relation: "case" })
            {
                return true;
            }
        }

        return false;
    }

    // The verb of "due to be released"; -1 where "due to" tells why.
    private static int DueTo(Token[] tokens, int at)
    {
        if (tokens[at].Form is not "due" || at + 2 >= tokens.Length || tokens[at + 1] is not { Form: "to", Relation: "fixed" } || tokens[at + 2].Tag is not "VB")
        {
            return -1;
        }

        var verb = tokens[at + 2].PartOfSpeech is "VERB" ? at + 2 : tokens[at + 2].Head;
        return verb > at + 1 && tokens[verb].PartOfSpeech is "VERB" ? verb : -1;
    }

    // "Rather than retreat, they blew up the bridge": the parser may give the "rather than" to what they did.
    private static int InsteadOf(Token[] tokens, int at)
    {
        if (tokens[at].Form is not ("Rather" or "rather" or "Instead" or "instead") || at + 2 >= tokens.Length || tokens[at + 1].Form is not ("than" or "of") || tokens[at + 1].Head != at)
        {
            return -1;
        }

        for (var undone = at + 2; undone < tokens[at].Head && tokens[undone].Form is not ","; undone++)
        {
            if (tokens[undone].Head == tokens[at].Head && tokens[undone].PartOfSpeech is "VERB" or "NOUN")
            {
                return undone;
            }
        }

        return -1;
    }

    // "renewed their call for the guerrillas to disband": what is called for hangs on who is to do it.
    private static int IsAskedFor(Token[] tokens, int at)
    {
        if (tokens[at] is not { Relation: "advcl", Tag: "VB", Head: >= 0 } || tokens[at - 1].Form is not ("to" or "be"))
        {
            return -1;
        }

        for (var noun = at - 1; noun > tokens[at].Head; noun--)
        {
            if (tokens[noun] is { Relation: "nmod", Head: >= 0 } who && tokens[who.Head].Lemma is "call" or "demand" or "appeal" or "plea" or "order" or "request"
                && tokens.HasChildOf(noun, "case", "for", "to"))
            {
                return noun;
            }
        }

        return -1;
    }

    // "tried to enter the town and were shot": "were" goes on from "tried", not from "to enter".
    private static int FiniteUnderInfinitive(Token[] tokens, int at)
    {
        if (tokens[at] is not { Relation: "conj", PartOfSpeech: "VERB", Head: >= 0 } verb || tokens[verb.Head] is not { Relation: "xcomp", Tag: "VB", Head: >= 0 } infinitive
            || verb.Head > at || tokens[infinitive.Head].Tag is not ("VBD" or "VBN"))
        {
            return -1;
        }

        var isFinite = verb.Tag is "VBD" || (verb.Tag is "VBN" && tokens.Any(child => child.Head == at && child.Relation is "aux:pass" or "aux" && child.Tag is "VBD"));
        return isFinite && tokens.HasChildOf(verb.Head, "mark", "to") ? infinitive.Head : -1;
    }
}
