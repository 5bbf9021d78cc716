using Lull.Reading.Parsing;

namespace Lull.Reading.Times;

/// <summary>The ways through a tree by which one time serves several words.</summary>
internal static class ClauseTree
{
    /// <summary>True where a word shares the time of the word it hangs on.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">The word.</param>
    /// <param name="token">The act that the way began at.</param>
    public static bool Climbs(ParsedSentence sentence, int at, int token)
    {
        var word = sentence.Tokens[at];
        if (word.Head < 0)
        {
            return false;
        }

        return word.Relation switch
        {
            "obj" or "iobj" or "nsubj" or "nsubj:pass" or "nsubj:outer" or "csubj" or "xcomp" or "compound" or "amod" or "appos" or "conj" => true,
            "advcl" => (!HasSubject(sentence, at) && word.Tag is "VBG" or "VBN" or "VB") || IsMeanwhile(sentence, at),
            "acl" => at == token,
            var relation => relation.StartsWith("obl", StringComparison.Ordinal) || relation.StartsWith("nmod", StringComparison.Ordinal),
        };
    }

    /// <summary>
    /// True where the words of a time hang on a part of what a word governs: "hit the crossing on Tuesday", where the
    /// parser has put Tuesday under the crossing; "a strike carried out on Sunday"; "killed when the house was hit on
    /// Monday". A possessive and a date with "of" belong to their noun alone.
    /// </summary>
    public static bool Reaches(ParsedSentence sentence, TimeMention mention, int governor)
    {
        if (mention.Governor < 0 || sentence.Tokens[mention.FirstToken].Lemma is "of" || sentence.Tokens[mention.Head].Relation is "nmod:poss")
        {
            return false;
        }

        var (at, steps) = (mention.Governor, 0);
        while (at >= 0 && at != governor && steps++ < 6)
        {
            // "Freed teachers kidnapped in April": they were kidnapped then.
            if (sentence.Tokens[at].Relation is "acl" && sentence.Tokens[at].Head != governor)
            {
                return false;
            }

            // "A truce signed in November collapsed": it collapsed later.
            if (sentence.Tokens[at] is { Relation: "acl", Lemma: "sign" or "agree" or "reach" or "broker" or "announce" or "mediate" or "conclude" or "declare" or "negotiate" }
                && at < governor)
            {
                return false;
            }

            if (!Passes(sentence, at, mention))
            {
                return false;
            }

            at = sentence.Tokens[at].Head;
        }

        return at == governor;
    }

    /// <summary>
    /// The verb that a noun is the subject of where the parser has given it to the verb of saying instead: "a truce began on
    /// Saturday, the envoy said", with two subjects under "said". -1 where that is not so.
    /// </summary>
    public static int StolenVerb(ParsedSentence sentence, int noun)
    {
        var word = sentence.Tokens[noun];
        if (word.Head < 0 || word.Relation is not "nsubj")
        {
            return -1;
        }

        var clause = -1;
        var isSecond = false;
        for (var token = noun + 1; token < sentence.Tokens.Count; token++)
        {
            if (sentence.Tokens[token].Head == word.Head)
            {
                clause = clause < 0 && sentence.Tokens[token].Relation is "ccomp" && !HasSubject(sentence, token) ? token : clause;
                isSecond |= sentence.Tokens[token].Relation is "nsubj";
            }
        }

        return isSecond ? clause : -1;
    }

    /// <summary>The clause of reported speech that a word stands in, by its head; -1 where it stands in none.</summary>
    public static int ReportedClause(ParsedSentence sentence, int token)
    {
        var (at, steps) = (token, 0);
        while (at >= 0 && sentence.Tokens[at].Head >= 0 && steps++ <= sentence.Tokens.Count)
        {
            if (sentence.Tokens[at].Relation is "ccomp" || (sentence.Tokens[at].Relation is "acl" && HasThat(sentence, at)))
            {
                return at;
            }

            if (!Climbs(sentence, at, token))
            {
                return -1;
            }

            at = sentence.Tokens[at].Head;
        }

        return -1;
    }

    // "Said in a statement that they had agreed".
    private static bool HasThat(ParsedSentence sentence, int verb) =>
        sentence.Tokens.Any(child => child.Head == verb && child.Relation is "mark" && child.Lemma is "that");

    private static bool Passes(ParsedSentence sentence, int at, TimeMention mention)
    {
        var word = sentence.Tokens[at];
        return word.Relation switch
        {
            "obj" or "nsubj" or "nsubj:pass" or "compound" or "flat" or "amod" or "nummod" or "acl" or "aux" or "aux:pass" or "cop"
                or "appos" or "fixed" => true,
            // "Killed two men and wounded six on Monday": both on Monday.
            "conj" => mention.FirstToken > at && (word.PartOfSpeech is "NOUN" or "PROPN" || (word.PartOfSpeech is "VERB" && !HasSubject(sentence, at))),

            // "Vowed to attack on Friday": Friday is not when they vowed.
            "xcomp" => word.Tag is not "VB" || TenseReader.LooksBackOn(sentence, word.Head),
            "advcl" => (word.Tag is "VBG" && !HasSubject(sentence, at)) || IsMeanwhile(sentence, at),
            var relation => relation.StartsWith("obl", StringComparison.Ordinal) || relation.StartsWith("nmod", StringComparison.Ordinal),
        };
    }

    // "While", "as" and "when" put two things into one time.
    private static bool IsMeanwhile(ParsedSentence sentence, int verb) =>
        sentence.Tokens.Any(child => child.Head == verb && child.Relation is "mark" or "advmod" && child.Lemma is "while" or "as" or "when");

    /// <summary>True where a verb has a subject of its own.</summary>
    public static bool HasSubject(ParsedSentence sentence, int verb) =>
        sentence.Tokens.Any(child => child.Head == verb && child.Relation.StartsWith("nsubj", StringComparison.Ordinal));
}
