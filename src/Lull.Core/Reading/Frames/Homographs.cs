using Lull.Reading.Parsing;

namespace Lull.Reading.Frames;

/// <summary>Mends words that the parser takes for another part of speech, and what it hangs on the wrong one of two nouns.</summary>
internal static class Homographs
{
    /// <summary>Mends one word; false where there is nothing to mend.</summary>
    public static bool Mend(Token[] tokens, int at) => Strand(tokens, at) || Particle(tokens, at) || Launches(tokens, at) || Progressive(tokens, at) || Freeing(tokens, at) || Access(tokens, at) || Swear(tokens, at) || Aid(tokens, at) || Cessation(tokens, at) || Shot(tokens, at);

    // "Were dragged out of the house and shot": no shot of a house.
    private static bool Shot(Token[] tokens, int at)
    {
        if (at < 3 || tokens[at] is not { Form: "shot", PartOfSpeech: "NOUN", Relation: "conj" } shot || tokens[at - 1].Form is not "and" || (at + 1 < tokens.Length && tokens[at + 1].PartOfSpeech is "NOUN")
            || tokens.HasChild(at, "det", "amod", "nummod"))
        {
            return false;
        }

        var verb = Array.FindLastIndex(tokens, at - 1, token => token.Tag is "VBN");
        if (verb < 0 || !tokens.HasChild(verb, "aux:pass"))
        {
            return false;
        }

        tokens[at] = shot with { Lemma = "shoot", PartOfSpeech = "VERB", Tag = "VBN", Head = verb, Relation = "conj" };
        return true;
    }

    // "were shot at", "had been fired upon": the preposition has lost its noun and belongs to the verb.
    private static bool Strand(Token[] tokens, int at)
    {
        if (at == 0 || tokens[at] is not { PartOfSpeech: "ADP", Relation: "obl" or "advmod", Form: "at" or "on" or "upon" } stranded
            || stranded.Head != at - 1 || tokens[at - 1] is not { Tag: "VBN" } || !tokens.IsLeaf(at))
        {
            return false;
        }

        tokens[at] = stranded with { Tag = "RP", Relation = "compound:prt" };
        return true;
    }

    // "had taken over the palace", "shot down two drones": no preposition.
    private static bool Particle(Token[] tokens, int at)
    {
        if (at == 0 || tokens[at] is not { Relation: "case", Head: >= 0 } particle || particle.Head < at || tokens[at - 1] is not { PartOfSpeech: "VERB" } verb
            || !IsPhrasal(verb.Lemma, particle.Form) || tokens[particle.Head] is not { Relation: "obl" } noun || noun.Head != at - 1 || IsMeasure(tokens, particle.Head)
            || tokens.HasChild(at - 1, "obj", "nsubj:pass"))
        {
            return false;
        }

        tokens[particle.Head] = noun with { Relation = "obj" };
        tokens[at] = particle with { Tag = "RP", Head = at - 1, Relation = "compound:prt" };
        return true;
    }

    private static bool IsPhrasal(string verb, string particle) =>
        particle switch
        {
            "over" => verb is "take" or "hand",
            "down" => verb is "shoot" or "lay" or "bring" or "burn" or "gun",
            "off" => verb is "call" or "break" or "fight" or "beat",
            "up" => verb is "blow" or "round" or "give" or "take",
            "out" => verb is "carry" or "rule",
            _ => false,
        };

    // "took over three days"
    private static bool IsMeasure(Token[] tokens, int noun) => tokens[noun].PartOfSpeech is "NUM" || Times.CalendarWords.IsPlural(tokens[noun].Form);

    // "halted missile launches", "reported drone strikes": the parser reads that a missile launches.
    private static bool Launches(Token[] tokens, int at)
    {
        if (at == 0 || tokens[at] is not { Tag: "VBZ", PartOfSpeech: "VERB", Relation: "ccomp", Head: >= 0 } noun || noun.Head > at
            || tokens[at - 1] is not { Tag: "NN", Relation: "nsubj" } weapon || weapon.Head != at
            || weapon.Lemma is not ("missile" or "rocket" or "drone" or "air" or "bomb" or "mortar" or "border" or "suicide" or "ground" or "guerrilla")
            || tokens.HasChild(at, "obj", "mark", "aux", "ccomp", "xcomp") || tokens.HasChild(at - 1, "det", "nmod:poss"))
        {
            return false;
        }

        tokens[at] = noun with { PartOfSpeech = "NOUN", Tag = "NNS", Relation = "obj" };
        tokens[at - 1] = weapon with { Relation = "compound" };
        for (var token = at + 1; token < tokens.Length; token++)
        {
            if (tokens[token].Head == at && tokens[token].Relation is "obl")
            {
                tokens[token] = tokens[token] with { Relation = "nmod" };
            }
        }

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
            if (tokens[token].Head == at && tokens[token].Relation is "acl" or "acl:relcl")
            {
                tokens[token] = tokens[token] with { Relation = tokens[token].Relation is "acl" ? "xcomp" : "ccomp" };
            }
        }

        if (at > 1 && tokens[at - 1] is { Relation: "amod" or "compound" } subject && subject.Head == at)
        {
            // "the general swore"
            tokens[at - 1] = subject with { PartOfSpeech = "NOUN", Tag = "NN", Relation = "nsubj" };
            for (var token = 0; token < at - 1; token++)
            {
                tokens[token] = tokens[token].Head == at && tokens[token].Relation is "det" or "amod" or "compound" or "nmod:poss" ? tokens[token] with { Head = at - 1 } : tokens[token];
            }
        }

        return true;
    }

    // "has been recruiting boys", read as boys for recruiting.
    private static bool Progressive(Token[] tokens, int at)
    {
        if (at < 2 || tokens[at] is not { PartOfSpeech: "NOUN" or "ADJ", Relation: "compound" or "amod" } hidden || hidden.Head < at || !hidden.Form.EndsWith("ing", StringComparison.Ordinal)
            || tokens[at - 1] is not { Form: "been", Relation: "cop" } cop || cop.Head != hidden.Head)
        {
            return false;
        }

        tokens[at - 1] = cop with { Relation = "aux" };
        tokens[at] = hidden with { PartOfSpeech = "VERB", Tag = "VBG" };
        Raise(tokens, at, hidden.Head);
        return true;
    }

    // "is to free members", read as free members.
    private static bool Freeing(Token[] tokens, int at)
    {
        if (at < 2 || tokens[at] is not { Form: "free", Relation: "amod" } hidden || hidden.Head < at || tokens[at - 1] is not { Form: "to" } to || tokens[at - 2].Lemma is not "be")
        {
            return false;
        }

        tokens[at - 1] = to with { PartOfSpeech = "PART", Tag = "TO", Relation = "mark" };
        tokens[at - 2] = tokens[at - 2] with { Relation = "aux" };
        tokens[at] = hidden with { PartOfSpeech = "VERB", Tag = "VB" };
        Raise(tokens, at, hidden.Head);
        return true;
    }

    // Makes a word before a noun the verb whose object that noun is.
    private static void Raise(Token[] tokens, int verb, int noun)
    {
        tokens[verb] = tokens[verb] with { Head = tokens[noun].Head, Relation = tokens[noun].Relation };
        tokens[noun] = tokens[noun] with { Head = verb, Relation = "obj" };
        for (var token = 0; token < tokens.Length; token++)
        {
            if (tokens[token].Head == noun && token != verb && (token < verb || tokens[token].Relation is "punct" or "obl" or "advcl" or "conj" or "parataxis"))
            {
                tokens[token] = tokens[token] with { Head = verb };
            }
        }
    }

    // "granted agencies access", read as agencies that access.
    private static bool Access(Token[] tokens, int at)
    {
        if (tokens[at] is not { Form: "access", PartOfSpeech: "VERB", Head: >= 0 } noun || noun.Head > at || tokens[noun.Head].Lemma is not ("grant" or "give" or "deny" or "allow" or "offer" or "refuse"))
        {
            return false;
        }

        tokens[at] = noun with { PartOfSpeech = "NOUN", Tag = "NN", Relation = "obj" };
        for (var token = noun.Head + 1; token < tokens.Length; token++)
        {
            if (token < at && tokens[token].Head == noun.Head && tokens[token].Relation is "obj")
            {
                tokens[token] = tokens[token] with { Relation = "iobj" };
            }
            else if (tokens[token].Head == at && tokens[token].Relation is "nsubj")
            {
                tokens[token] = tokens[token] with { Head = noun.Head, Relation = "iobj" };
            }
            else if (tokens[token].Head == at && tokens[token].Relation is "obl")
            {
                tokens[token] = tokens[token] with { Relation = "nmod" };
            }
        }

        return true;
    }

    // "closed the crossing to aid", "reopened to aid": relief, not to help.
    private static bool Aid(Token[] tokens, int at)
    {
        if (at < 2 || tokens[at] is not { Form: "aid", PartOfSpeech: "VERB", Relation: "acl" or "xcomp" or "advcl", Head: >= 0 } verb
            || tokens[at - 1] is not { Form: "to", PartOfSpeech: "PART" } || tokens.HasChild(at, "obj", "ccomp")
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
