using Lull.Reading.Parsing;

namespace Lull.Reading.Frames;

/// <summary>Mends verbs in "-ing" after a preposition that the parser takes for nouns: "accused soldiers of shelling villages".</summary>
internal static class Gerunds
{
    /// <summary>Makes a verb the head of its clause, or a noun of it; false where there is nothing to mend.</summary>
    public static bool Mend(Token[] tokens, int verb)
    {
        if (IsOpening(tokens, verb))
        {
            tokens[verb] = tokens[verb] with { PartOfSpeech = "NOUN", Tag = "NN", Relation = "nsubj" };
            return true;
        }

        if (IsNoun(tokens, verb))
        {
            Determine(tokens, verb);
            var opener = Opener(tokens, verb);
            if (opener >= 0)
            {
                tokens[opener] = tokens[opener] with { Relation = "case" };
            }

            var relation = tokens[verb].Relation is "csubj" ? "nsubj" : tokens[verb].Relation is "acl" ? "nmod" : tokens[verb].Relation;
            tokens[verb] = tokens[verb] with { PartOfSpeech = "NOUN", Tag = "NN", Relation = relation };
            return true;
        }

        if (IsHidden(tokens, verb))
        {
            Open(tokens, verb);
            return true;
        }

        return false;
    }

    // True where a verb stands as a noun, or as a word before the noun that is its object.
    private static bool IsHidden(Token[] tokens, int verb)
    {
        if (verb == 0 || tokens[verb] is not { Tag: "VBG", PartOfSpeech: "VERB" } hidden)
        {
            return false;
        }

        var isBefore = hidden.Relation is "compound" && hidden.Head == verb + 1;
        if (hidden.Relation is "amod" && hidden.Head == verb + 1)
        {
            return IsPhase(tokens, verb + 1) || Accuser(tokens, verb) >= 0;
        }

        return (Opener(tokens, verb) >= 0 && (isBefore || (hidden.Relation is "nmod" or "obl" && HasObject(tokens, verb)))) || (isBefore && IsPhase(tokens, verb + 1));
    }

    private static void Open(Token[] tokens, int verb)
    {
        var opener = Opener(tokens, verb);
        var outer = tokens[verb].Head;
        if (tokens[verb].Relation is "compound" or "amod")
        {
            var noun = outer;
            outer = Accuser(tokens, verb) is >= 0 and var accuser ? accuser : tokens[noun].Head;
            tokens[noun] = tokens[noun] with { Head = verb, Relation = "obj" };
        }

        var relation = outer < 0 ? "root" : opener < 0 ? "xcomp" : tokens[outer].PartOfSpeech is "VERB" ? "advcl" : "acl";
        tokens[verb] = tokens[verb] with { Head = outer, Relation = relation };
        if (opener >= 0)
        {
            tokens[opener] = tokens[opener] with { Head = verb, Relation = "mark" };
        }
    }

    // "accused the rebels of pounding villages": the verb that accuses; -1 where none does.
    private static int Accuser(Token[] tokens, int verb)
    {
        if (Opener(tokens, verb) is not (>= 0 and var opener) || tokens[opener].Form is not "of")
        {
            return -1;
        }

        for (var (above, steps) = (tokens[verb + 1].Head, 0); above >= 0 && steps < 3; above = tokens[above].Head, steps++)
        {
            if (tokens[above].PartOfSpeech is "VERB" && tokens[above].Lemma is "accuse" or "suspect" or "convict" or "acquit")
            {
                return above;
            }
        }

        return -1;
    }

    // "three days of fighting between": it takes nothing as a verb would.
    private static bool IsNoun(Token[] tokens, int verb) =>
        verb > 0
        && tokens[verb] is { Tag: "VBG", PartOfSpeech: "VERB" } gerund
        && !HasObject(tokens, verb)
        && ((gerund.Relation is "nmod" or "obl" && Opener(tokens, verb) >= 0)
            || (gerund.Relation is "csubj" or "nsubj" or "obj" && IsBetween(tokens, verb))
            || (gerund.Relation is "nsubj" && gerund.Head > verb)
            || (gerund.Relation is "acl" && IsSpell(tokens, verb)));

    // "Fighting in the delta has died down": nothing else is there to have died down.
    private static bool IsOpening(Token[] tokens, int verb)
    {
        if (verb > 0 || tokens[verb] is not { Tag: "VBG", Relation: "advcl" or "nsubj" or "csubj" } gerund || HasObject(tokens, verb))
        {
            return false;
        }

        if (gerund.Relation is not "advcl")
        {
            // "Fighting flared up again"
            return gerund.PartOfSpeech is "VERB" && gerund.Head == verb + 1;
        }

        for (var token = 1; token < tokens.Length; token++)
        {
            if ((tokens[token].Head == gerund.Head && tokens[token].Relation is "nsubj" or "nsubj:pass" or "csubj" or "expl")
                || (token < gerund.Head && tokens[token].Form is ","))
            {
                return false;
            }
        }

        return true;
    }

    // "a new round of fighting", "no return to fighting", "a halt to all firing"
    private static bool IsSpell(Token[] tokens, int verb)
    {
        var opener = tokens[verb - 1].Form is "all" or "any" or "further" or "more" ? verb - 2 : verb - 1;
        return opener > 0 && opener == tokens[verb].Head + 1 && tokens[opener].PartOfSpeech is "ADP" or "SCONJ" or "PART"
            && tokens[opener - 1].Lemma is "round" or "return" or "day" or "week" or "month" or "year" or "hour" or "night" or "bout" or "spell" or "wave"
                or "end" or "halt" or "stop" or "lull" or "pause" or "break" or "resumption" or "outbreak" or "escalation" or "upsurge" or "renewal";
    }

    // The words before it are its own: "all firing" has no subject.
    private static void Determine(Token[] tokens, int noun)
    {
        for (var token = 0; token < noun; token++)
        {
            if (tokens[token].Head == noun && tokens[token].Relation is "nsubj" or "mark" or "advmod")
            {
                tokens[token] = tokens[token] with { Relation = tokens[token].Relation is "mark" ? "case" : "det" };
            }
        }
    }

    private static bool IsBetween(Token[] tokens, int verb) =>
        verb + 1 < tokens.Length && tokens[verb + 1].Form is "between";

    private static bool HasObject(Token[] tokens, int verb)
    {
        for (var token = verb + 1; token < tokens.Length; token++)
        {
            if (tokens[token].Head == verb && tokens[token].Relation is "obj" or "xcomp" or "ccomp" or "compound:prt")
            {
                return true;
            }
        }

        return false;
    }

    // The preposition right before it, where it belongs to the verb or to the noun behind it.
    private static int Opener(Token[] tokens, int verb) =>
        tokens[verb - 1] is { Relation: "case" or "mark", PartOfSpeech: "ADP" or "SCONJ" } before && (before.Head == verb || before.Head == verb + 1)
            ? verb - 1
            : -1;

    // "should stop shelling villages": what stops is the shelling.
    private static bool IsPhase(Token[] tokens, int noun) =>
        tokens[noun] is { Relation: "obj", Head: >= 0 } taken
        && tokens[taken.Head].Lemma is "stop" or "cease" or "halt" or "begin" or "start" or "keep" or "continue" or "resume" or "avoid" or "deny" or "admit";
}
