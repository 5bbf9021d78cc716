using Lull.Reading.Parsing;
using Lull.Reading.Times;

namespace Lull.Reading.Frames;

/// <summary>Mends subjects that the parser gave to a date before them, or gave twice instead of together.</summary>
internal static class Strays
{
    private const int LongestGap = 8;

    /// <summary>"The army and clan fighters battled", read as two subjects: one coordination; false where there is nothing to mend.</summary>
    public static bool Join(Token[] tokens, int second)
    {
        if (tokens[second] is not { Relation: "nsubj" or "nsubj:pass", Head: >= 0 } subject || tokens[second].PartOfSpeech is "PRON" || subject.Head < second)
        {
            return false;
        }

        var first = -1;
        var isJoined = false;
        for (var token = 0; token < second; token++)
        {
            if (tokens[token].Head == subject.Head && string.Equals(tokens[token].Relation, subject.Relation, StringComparison.Ordinal))
            {
                first = token;
            }

            isJoined |= tokens[token].Head == second && tokens[token].Relation is "cc" && tokens[token].Form is "and" && first >= 0;
        }

        if (first < 0 || !isJoined || tokens[first].PartOfSpeech is "PRON")
        {
            return false;
        }

        tokens[second] = subject with { Head = first, Relation = "conj" };
        return true;
    }

    /// <summary>"The army bombed Otar and the front shelled Beren", read as the front bombed too: it begins what it does; false where there is nothing to mend.</summary>
    public static bool Begin(Token[] tokens, int verb)
    {
        if (tokens[verb] is not { PartOfSpeech: "VERB", Tag: "VBD" or "VBZ" or "VBP", Relation: "conj", Head: >= 0 and var first } || first > verb
            || tokens.HasChild(verb, "nsubj", "nsubj:pass", "expl", "aux:pass"))
        {
            return false;
        }

        var noun = verb - 1;
        while (noun > first && tokens[noun].PartOfSpeech is "ADV" or "AUX")
        {
            noun--;
        }

        // One "and" before both: it cannot join the two nouns and the two verbs.
        var and = Math.Max(tokens.LastChild(noun, "cc"), tokens.LastChild(verb, "cc"));
        if (noun <= first || tokens[noun] is not { PartOfSpeech: "NOUN" or "PROPN", Relation: "conj", Head: >= 0 and var joined } || joined < first || !IsUnder(tokens, joined, first)
            || and < joined || and > noun || tokens[and].Form is not ("and" or "but" or "while"))
        {
            return false;
        }

        tokens[noun] = tokens[noun] with { Head = verb, Relation = "nsubj" };
        tokens[and] = tokens[and] with { Head = verb };
        return true;
    }

    /// <summary>"The two directors agreed", read as a passive without its "were", of a verb that has none: who does it; false where there is nothing to mend.</summary>
    public static bool Act(Token[] tokens, int subject)
    {
        if (tokens[subject] is not { Relation: "nsubj:pass", Head: >= 0 and var verb } || verb < subject || tokens[verb].Tag is not ("VBD" or "VBN")
            || tokens[verb].Lemma is not ("agree" or "pour" or "flee" or "withdraw" or "retreat" or "advance" or "march" or "arrive" or "clash" or "skirmish" or "consent" or "collapse" or "fall" or "vow" or "go" or "come" or "refuse"
                or "surge" or "swarm" or "stream" or "cross" or "persist" or "depart" or "mutiny" or "defect" or "disperse" or "converge" or "rally"))
        {
            return false;
        }

        for (var token = 0; token < tokens.Length; token++)
        {
            if (tokens[token].Head == verb && tokens[token].Relation is "aux:pass" or "aux" or "obl:agent" && !(tokens[token].Relation is "obl:agent" && tokens[token].Lemma is "telephone" or "radio" or "phone"))
            {
                return false;
            }
        }

        tokens[subject] = tokens[subject] with { Relation = "nsubj" };
        return true;
    }

    /// <summary>"The Lantern Army and government forces", read as the forces of an army and a government: two sides; false where there is nothing to mend.</summary>
    public static bool Split(Token[] tokens, int name)
    {
        if (tokens[name] is not { PartOfSpeech: "PROPN", Relation: "compound" or "nmod" } whose || whose.Head <= name)
        {
            return false;
        }

        var noun = whose.Head;
        var second = Array.FindIndex(tokens, name + 1, noun - name - 1, token => token is { PartOfSpeech: "NOUN", Relation: "conj" } && token.Head == name && char.IsLower(token.Form[0]));
        if (second < 0)
        {
            return false;
        }

        tokens[name] = whose with { Head = tokens[noun].Head, Relation = tokens[noun].Relation };
        tokens[noun] = tokens[noun] with { Head = name, Relation = "conj" };
        tokens[second] = tokens[second] with { Head = noun, Relation = "compound" };
        for (var before = 0; before < name; before++)
        {
            tokens[before] = tokens[before].Head == noun ? tokens[before] with { Head = name } : tokens[before];
        }

        return true;
    }

    /// <summary>"It was the front that broke the truce, said the ministry", read as the front saying it: that is what is said; false where there is nothing to mend.</summary>
    public static bool Say(Token[] tokens, int predicate)
    {
        if (tokens[predicate] is not { Relation: "nsubj", Head: >= 0 } said || said.Head < predicate || !tokens.HasChild(predicate, "cop"))
        {
            return false;
        }

        for (var token = said.Head + 1; token < tokens.Length; token++)
        {
            if (tokens[token].Head == said.Head && tokens[token].Relation is "nsubj")
            {
                tokens[predicate] = said with { Relation = "ccomp" };
                return true;
            }
        }

        return false;
    }

    /// <summary>"On the night of 1 April soldiers fired", read as April's soldiers: they fired; false where there is nothing to mend.</summary>
    public static bool Free(Token[] tokens, int noun)
    {
        if (tokens[noun] is not { PartOfSpeech: "NOUN" or "PROPN", Relation: "nmod" or "obl" or "nsubj" or "compound" } word || Verb(tokens, noun) is not (>= 0 and var verb))
        {
            return false;
        }

        var day = -1;
        for (var token = 0; token < noun; token++)
        {
            day = tokens[token].Head == noun && tokens[token].Relation is "compound" or "nmod" or "nmod:desc" or "nmod:unmarked" && IsTime(tokens[token]) && FollowsPreposition(tokens, token) ? token : day;
        }

        if (day < 0 || (word.Head != verb && IsUnder(tokens, verb, noun)) || (word.Relation is not "nsubj" && HasSubject(tokens, verb, noun)))
        {
            return false;
        }

        tokens[day] = tokens[day] with { Head = word.Relation is "nsubj" || word.Head == noun ? verb : word.Head, Relation = word.Relation is "nsubj" ? "obl" : word.Relation };
        tokens[noun] = word with { Head = verb, Relation = IsPassive(tokens, verb) ? "nsubj:pass" : "nsubj" };
        for (var token = 0; token < day; token++)
        {
            if (tokens[token].Head == noun)
            {
                tokens[token] = tokens[token] with { Head = day };
            }
        }

        return true;
    }

    // "On the night of 1 April", "until sunset".
    private static bool FollowsPreposition(Token[] tokens, int day)
    {
        var before = day - 1;
        while (before >= 0 && (tokens[before].PartOfSpeech is "DET" or "ADJ" or "NUM" || CalendarWords.IsDayOrMonth(tokens[before].Form)))
        {
            before--;
        }

        // "Last month gunmen abducted", "the same day gunmen fired".
        if (day > 0 && tokens[day - 1].Form.ToLowerInvariant() is "last" or "this" or "next" or "that" or "every" or "each" or "earlier" or "same" or "following" or "previous")
        {
            return true;
        }

        return before >= 0 && tokens[before].PartOfSpeech is "ADP" or "SCONJ" && tokens[before].Form.ToLowerInvariant() is "on" or "in" or "of" or "at" or "until" or "till" or "since" or "by" or "from" or "to" or "during" or "before" or "after";
    }

    private static bool IsTime(Token token) =>
        CalendarWords.IsDayOrMonth(token.Form)
        || token.Lemma.ToLowerInvariant() is "day" or "night" or "morning" or "evening" or "afternoon" or "week" or "month" or "dawn" or "dusk" or "sunset" or "sunrise"
            or "noon" or "midnight" or "midday" or "nightfall" or "daybreak" or "weekend" or "hour" or "year";

    // The verb with a tense that the noun stands right before.
    private static int Verb(Token[] tokens, int noun)
    {
        for (var token = noun + 1; token < tokens.Length && token <= noun + LongestGap; token++)
        {
            if (tokens[token].Tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                var verb = tokens[token].PartOfSpeech is "AUX" && tokens[token].Head > token ? tokens[token].Head : token;
                return tokens[verb].PartOfSpeech is "VERB" ? verb : -1;
            }

            // "Soldiers and herdsmen exchanged fire": both did.
            var isJoined = IsUnder(tokens, token, noun) && (tokens[token].PartOfSpeech is "CCONJ" or "DET" or "ADJ" || (tokens[token].PartOfSpeech is "NOUN" or "PROPN" && tokens[token].Relation is "conj" or "compound"));
            if (tokens[token].PartOfSpeech is not ("ADV" or "AUX" or "PART") && !isJoined)
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsPassive(Token[] tokens, int verb) => tokens.HasChild(verb, "aux:pass");

    private static bool IsUnder(Token[] tokens, int token, int ancestor)
    {
        for (var steps = 0; token >= 0 && steps < tokens.Length; steps++, token = tokens[token].Head)
        {
            if (token == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSubject(Token[] tokens, int verb, int noun)
    {
        for (var token = 0; token < tokens.Length; token++)
        {
            if (tokens[token].Head == verb && token != noun && tokens[token].Relation is "nsubj" or "nsubj:pass" or "expl" or "csubj")
            {
                return true;
            }
        }

        return false;
    }
}
