using Lull.Reading.Attribution;
using Lull.Reading.Parsing;

namespace Lull.Reading.Frames;

/// <summary>Mends relative clauses that go through a verb of saying: "the rebels, who the army says shelled the town".</summary>
internal static class Relatives
{
    /// <summary>A relative pronoun read as the object of a finite verb that has no subject is its subject; false where there is nothing to mend.</summary>
    public static bool Mend(Token[] tokens, int pronoun) => Lead(tokens, pronoun) || Lift(tokens, pronoun);

    // "I read with horror that rebels made peace", read as a relative clause with two subjects: the "that" only leads it in.
    private static bool Lead(Token[] tokens, int that)
    {
        if (tokens[that] is not { Form: "that", Relation: "nsubj", Head: >= 0 and var verb } || tokens[verb].Relation is not ("acl:relcl" or "acl") || verb < that
            || (tokens.Child(verb, "nsubj") == that && tokens.LastChild(verb, "nsubj") == that)
            || !tokens.HasChild(verb, "obj", "obl"))
        {
            return false;
        }

        tokens[that] = tokens[that] with { PartOfSpeech = "SCONJ", Tag = "IN", Relation = "mark", Features = "" };
        return true;
    }

    private static bool Lift(Token[] tokens, int pronoun)
    {
        if (tokens[pronoun] is not { Relation: "obj", Tag: "WDT" or "WP", Head: >= 0 and var verb } || tokens[verb] is not { Relation: "ccomp", PartOfSpeech: "VERB", Head: >= 0 and var saying }
            || tokens[saying].Relation is not "acl:relcl" || pronoun > saying || saying > verb || !SpeechLexicon.IsVerb(tokens[saying].Lemma))
        {
            return false;
        }

        var (isFinite, isPassive) = (tokens[verb].Tag is "VBD" or "VBZ" or "VBP" or "VBN", false);
        for (var token = pronoun + 1; token < verb; token++)
        {
            if (tokens[token].Head != verb)
            {
                continue;
            }

            if (tokens[token].Relation is "nsubj" or "nsubj:pass" or "csubj" or "expl" || tokens[token].Form is "to")
            {
                return false;
            }

            isFinite |= tokens[token].Relation is "aux" or "aux:pass";
            isPassive |= tokens[token].Relation is "aux:pass";
        }

        if (isFinite)
        {
            tokens[pronoun] = tokens[pronoun] with { Relation = isPassive ? "nsubj:pass" : "nsubj" };
        }

        return isFinite;
    }
}
