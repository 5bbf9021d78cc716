using Lull.Reading.Parsing;

namespace Lull.Reading.Frames;

/// <summary>Mends words that the parser takes for another part of speech, and what it hangs on the wrong one of two nouns.</summary>
internal static class Homographs
{
    /// <summary>Mends one word; false where there is nothing to mend.</summary>
    public static bool Mend(Token[] tokens, int at) => Strand(tokens, at) || Swear(tokens, at) || Aid(tokens, at) || Cessation(tokens, at);

    // "were shot at", "had been fired upon": the preposition has lost its noun and belongs to the verb.
    private static bool Strand(Token[] tokens, int at)
    {
        if (at == 0 || tokens[at] is not { PartOfSpeech: "ADP", Relation: "obl" or "advmod", Form: "at" or "on" or "upon" } stranded
            || stranded.Head != at - 1 || tokens[at - 1] is not { Tag: "VBN" } || Array.Exists(tokens, token => token.Head == at))
        {
            return false;
        }

        tokens[at] = stranded with { Tag = "RP", Relation = "compound:prt" };
        return true;
    }

    // "the chiefs swore to drive them out": no other word is spelt so.
    private static bool Swear(Token[] tokens, int at)
    {
        if (tokens[at] is not { Form: "swore", PartOfSpeech: not "VERB" } verb)
        {
            return false;
        }

        tokens[at] = verb with { Lemma = "swear", PartOfSpeech = "VERB", Tag = "VBD" };
        for (var token = at + 1; token < tokens.Length; token++)
        {
            if (tokens[token].Head == at && tokens[token].Relation is "acl")
            {
                tokens[token] = tokens[token] with { Relation = "xcomp" };
            }
        }

        return true;
    }

    // "closed the crossing to aid", "reopened to aid": relief, not to help.
    private static bool Aid(Token[] tokens, int at)
    {
        if (at < 2 || tokens[at] is not { Form: "aid", PartOfSpeech: "VERB", Relation: "acl" or "xcomp" or "advcl", Head: >= 0 } verb
            || tokens[at - 1] is not { Form: "to", PartOfSpeech: "PART" } || Array.Exists(tokens, token => token.Head == at && token.Relation is "obj" or "ccomp")
            || (at + 1 < tokens.Length && tokens[at + 1].PartOfSpeech is "NOUN" or "PROPN" or "DET" or "PRON" or "ADJ"))
        {
            return false;
        }

        var opened = tokens[verb.Head].PartOfSpeech is "VERB" ? verb.Head : tokens[verb.Head].Head;
        if (opened < 0 || tokens[opened].Lemma is not ("close" or "open" or "reopen" or "shut" or "block" or "seal" or "bar" or "unblock"))
        {
            return false;
        }

        tokens[at - 1] = tokens[at - 1] with { PartOfSpeech = "ADP", Tag = "IN", Head = at, Relation = "case" };
        tokens[at] = verb with { PartOfSpeech = "NOUN", Tag = "NN", Head = opened, Relation = "obl" };
        return true;
    }

    // "the cessation of hostilities declared by the army": what was declared is the end, not the fighting.
    private static bool Cessation(Token[] tokens, int at)
    {
        if (tokens[at] is not { Relation: "acl" or "acl:relcl", Head: >= 0 } clause || clause.Head > at
            || tokens[clause.Head] is not { Relation: "nmod", Lemma: "hostility" or "hostilities" or "fire" or "fighting" or "violence" or "attack" or "operation" } inner
            || inner.Head < 0 || inner.Head > clause.Head
            || tokens[inner.Head].Lemma is not ("cessation" or "end" or "halt" or "pause" or "lull" or "suspension" or "moratorium" or "stop")
            || clause.Lemma is not ("declare" or "announce" or "agree" or "order" or "broker" or "sign" or "propose" or "reach" or "mediate" or "negotiate" or "conclude" or "proclaim" or "accept" or "call" or "offer"))
        {
            return false;
        }

        tokens[at] = clause with { Head = inner.Head };
        return true;
    }
}
