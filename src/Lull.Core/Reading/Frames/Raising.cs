using Lull.Reading.Attribution;
using Lull.Reading.Parsing;

namespace Lull.Reading.Frames;

/// <summary>Mends verbs that the parser hangs on the wrong verb: "has yet to leave", "said that they had left and demanded".</summary>
internal static class Raising
{
    private static bool IsYetTo(Token[] tokens, int verb) =>
        tokens[verb] is { Relation: "xcomp", PartOfSpeech: "VERB", Head: >= 0 } open
        && tokens[open.Head].Lemma is "have"
        && ToBefore(tokens, verb) is > 0 and var to
        && tokens[to - 1] is { Form: "yet" } yet && yet.Head == open.Head;

    // "yet to leave", "yet to be signed"
    private static int ToBefore(Token[] tokens, int verb) =>
        verb > 1 && tokens[verb - 1].Form is "to" ? verb - 1
        : verb > 2 && tokens[verb - 1].Form is "be" && tokens[verb - 2].Form is "to" ? verb - 2
        : -1;

    // "... had dragged him out of the house and shot him": what they did, not what was said.
    private static bool IsSaying(string verb) =>
        SpeechLexicon.IsVerb(verb) || verb is "threaten" or "call" or "refuse" or "appeal" or "offer" or "thank" or "apologise" or "apologize" or "decline" or "express" or "invite" or "vow" or "sue" or "summon";

    /// <summary>
    /// The verb of saying that a second one belongs to, where the parser joins it to what was said:
    /// "said that jets had bombed the town and demanded an apology"; -1 where it does not.
    /// </summary>
    public static int SayingOf(Token[] tokens, int verb)
    {
        if (tokens[verb] is not { Relation: "conj", Tag: "VBD", Head: >= 0 } second
            || tokens[second.Head] is not { Relation: "ccomp", Tag: "VBN", Head: >= 0 } clause
            || clause.Head > second.Head || tokens[clause.Head].Tag is not "VBD" || !IsSaying(second.Lemma))
        {
            return -1;
        }

        for (var token = 0; token < tokens.Length; token++)
        {
            if (tokens[token].Head == verb && tokens[token].Relation is "nsubj" or "nsubj:pass" or "aux" or "aux:pass")
            {
                return -1;
            }
        }

        return clause.Head;
    }

    /// <summary>
    /// The verb whose particle a word is, where the parser takes it for a preposition of the noun before it:
    /// "turned the offer of a pause down"; -1 where it is none.
    /// </summary>
    public static int ParticleOf(Token[] tokens, int particle)
    {
        if (tokens[particle] is not { Relation: "case", Tag: "RP", Head: >= 0 } stray || stray.Head > particle)
        {
            return -1;
        }

        var above = tokens[stray.Head].Head;
        for (var steps = 0; steps < 8 && above >= 0; steps++, above = tokens[above].Head)
        {
            if (tokens[above].PartOfSpeech is "VERB" && above < particle)
            {
                return above;
            }
        }

        return -1;
    }

    /// <summary>Makes the verb of "has yet to leave" the head, and "has" its auxiliary; false where there is nothing to mend.</summary>
    public static bool Lower(Token[] tokens, int verb)
    {
        if (!IsYetTo(tokens, verb))
        {
            return false;
        }

        var have = tokens[verb].Head;
        var (head, relation) = (tokens[have].Head, tokens[have].Relation);
        var isPassive = tokens[verb - 1].Form is "be";
        for (var token = 0; token < tokens.Length; token++)
        {
            if (tokens[token].Head == have && token != verb)
            {
                var isSubject = isPassive && tokens[token].Relation is "nsubj";
                tokens[token] = tokens[token] with { Head = verb, Relation = isSubject ? "nsubj:pass" : tokens[token].Relation };
            }
        }

        var to = ToBefore(tokens, verb);
        tokens[to] = tokens[to] with { Relation = "aux" };
        tokens[verb] = tokens[verb] with { Head = head, Relation = relation };
        tokens[have] = tokens[have] with { Head = verb, Relation = "aux" };
        return true;
    }
}
