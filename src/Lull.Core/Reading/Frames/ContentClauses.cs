using Lull.Reading.Parsing;
using Lull.Reading.Times;

namespace Lull.Reading.Frames;

/// <summary>Mends clauses that say what is said, where the parser takes them for clauses that tell which noun is meant.</summary>
internal static class ContentClauses
{
    /// <summary>True for an "if" clause that nothing asks, where the parser takes it for what a verb says: "would stop firing if they let him go".</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="clause">The clause.</param>
    public static bool IsConditional(Token[] tokens, int clause) =>
        tokens[clause] is { Relation: "ccomp", Head: >= 0 } content && content.Head < clause
        && tokens[content.Head] is { Tag: "VBG", Relation: "xcomp" or "advcl" or "acl" } open && Lull.Reading.Attribution.SpeechLexicon.Verb(open) is null
        && open.Lemma is not ("ask" or "wonder" or "know" or "see" or "check" or "doubt" or "find" or "decide" or "test" or "consider")
        && tokens.HasChildOf(clause, "mark", "if");

    /// <summary>
    /// Makes the clause of "reports that the army shelled the camp", where "that" is taken for a second object, one that says
    /// what the noun is about; false where there is nothing to mend.
    /// </summary>
    public static bool Give(Token[] tokens, int clause)
    {
        if (That(tokens, clause) is not (>= 0 and var that))
        {
            return false;
        }

        tokens[that] = tokens[that] with { Relation = "mark", PartOfSpeech = "SCONJ", Tag = "IN", Features = "_" };
        var teller = tokens[clause].Head;
        if (tokens[teller] is { Relation: "obl:agent", Head: >= 0 } agent && agent.Head < teller)
        {
            // "it was reported by state media that rebels had shelled the port"
            tokens[clause] = tokens[clause] with { Relation = "ccomp", Head = agent.Head };
            return true;
        }

        tokens[clause] = tokens[clause] with { Relation = "acl", Head = Sayer(tokens, teller) };
        return true;
    }

    /// <summary>
    /// The verb whose clause hangs on a noun beside it: "denied in a statement that its men had fired", "told the agency that"; -1 where there is none.
    /// </summary>
    public static int SpeechOver(Token[] tokens, int clause)
    {
        var noun = tokens[clause].Head;
        if (noun < 0 || noun > clause || tokens[noun].Head is not (>= 0 and var verb) || verb > noun || tokens[verb].PartOfSpeech is not "VERB")
        {
            return -1;
        }

        var (hasThat, hasSubject, isInside) = (false, false, false);
        for (var token = verb + 1; token < tokens.Length; token++)
        {
            hasThat |= tokens[token].Head == clause && tokens[token].Relation is "mark" && tokens[token].Form is "that";
            hasSubject |= tokens[token].Head == clause && tokens[token].Relation is "nsubj" or "nsubj:pass" or "expl";
            isInside |= tokens[token].Head == noun && tokens[token].Relation is "case" && tokens[token].Form is "in" or "on" or "at" or "during" or "through" or "to" or "by";
            if (tokens[token].Head == verb && tokens[token].Relation is "ccomp" && token != clause)
            {
                return -1;
            }
        }

        var isPhrase = (tokens[noun].Relation is "obl" && isInside && tokens[noun].Lemma is not ("claim" or "allegation" or "accusation" or "suggestion" or "charge" or "rumour" or "rumor" or "assertion" or "insinuation" or "story" or "idea")) || (tokens[noun].Relation is "obj" or "obl:unmarked" && IsTime(tokens[noun].Lemma));
        var isTold = tokens[noun].Relation is "obj" or "iobj" && tokens[verb].Lemma is "tell" or "inform" or "assure" or "warn" or "notify" or "remind" or "convince" or "persuade";
        return hasThat && hasSubject && (isPhrase || isTold) ? verb : -1;
    }

    /// <summary>
    /// The noun that a clause tells the content of, where a remark stands between: "the allegation, put about by the radio, that jets
    /// bombed the hamlet"; -1 where there is none.
    /// </summary>
    public static int SpeechBefore(Token[] tokens, int clause)
    {
        if (tokens[clause].Relation is not ("acl:relcl" or "acl" or "ccomp" or "advcl"))
        {
            return -1;
        }

        if (BySomebody(tokens, clause) is >= 0 and var said)
        {
            return said;
        }

        var that = clause - 1;
        while (that > 2 && !(tokens[that].Form is "that" && tokens[that].Head == clause))
        {
            that--;
        }

        if (that <= 2 || tokens[that - 1].Form is not "," || tokens[that - 2].Form is ",")
        {
            return -1;
        }

        for (var noun = that - 3; noun >= 0; noun--)
        {
            if (tokens[noun + 1].Form is "," && IsSaying(tokens[noun]))
            {
                return noun == tokens[clause].Head ? -1 : noun;
            }
        }

        return -1;
    }

    // "a claim by the Front that it shot down a jet": the parser may hang what is claimed on the Front.
    private static int BySomebody(Token[] tokens, int clause)
    {
        var who = tokens[clause].Head;
        if (who < 0 || tokens[clause].Relation is not ("acl" or "acl:relcl") || tokens[who] is not { Relation: "nmod", Head: >= 0 } || IsSaying(tokens[who])
            || !tokens.HasChildOf(clause, "mark", "that"))
        {
            return -1;
        }

        return IsSaying(tokens[tokens[who].Head]) ? tokens[who].Head : -1;
    }

    private static bool IsSaying(Token noun) =>
        noun.PartOfSpeech is "NOUN" && noun.Lemma is "claim" or "report" or "allegation" or "accusation" or "suggestion" or "rumour" or "rumor" or "assertion"
            or "charge" or "statement" or "assurance" or "story" or "insinuation" or "contention" or "denial" or "fear" or "warning" or "news";

    // "the claim of the regime that we mined the road": the claim says so.
    private static int Sayer(Token[] tokens, int noun)
    {
        for (var above = noun; above >= 0; above = tokens[above].Relation is "nmod" ? tokens[above].Head : -1)
        {
            if (IsSaying(tokens[above]))
            {
                return above;
            }
        }

        return noun;
    }

    private static bool IsTime(string noun) =>
        CalendarWords.UnitOf(noun) is not null || CalendarWords.WeekdayOf(noun.ToLowerInvariant()) is not null || noun is "evening" or "morning" or "afternoon" or "today" or "yesterday";

    private static int That(Token[] tokens, int clause)
    {
        if (tokens[clause].Relation is not "acl:relcl")
        {
            return -1;
        }

        var (that, objects, hasSubject) = (-1, 0, false);
        for (var token = tokens[clause].Head + 1; token < tokens.Length; token++)
        {
            if (tokens[token].Head == clause)
            {
                that = token < clause && tokens[token] is { Form: "that", Relation: "obj" } ? token : that;
                objects += tokens[token].Relation is "obj" ? 1 : 0;
                hasSubject |= tokens[token].Relation is "nsubj" or "nsubj:pass";
            }
        }

        return objects > 1 && hasSubject ? that : -1;
    }
}
