using Lull.Reading.Parsing;

namespace Lull.Reading.Frames;

/// <summary>Mends verbs in "-ing" that the parser takes for the first half of a noun: "are recruiting children", "was freezing operations".</summary>
internal static class Progressives
{
    /// <summary>Makes the word the verb, and the noun its object; false where there is nothing to mend.</summary>
    public static bool Mend(Token[] tokens, int at)
    {
        if (at == 0 || tokens[at] is not { Relation: "compound" or "amod", Head: >= 0 and var noun } || noun < at || !IsVerb(tokens[at])
            || tokens[noun].Tag is not ("NNS" or "NNPS")
            || tokens[at - 1] is not { Relation: "cop", Lemma: "be" } copula || copula.Head != noun)
        {
            return false;
        }

        var verb = Bare(tokens[at].Form);
        for (var token = 0; token < tokens.Length; token++)
        {
            if (token != at && tokens[token].Head == noun && (token < at || tokens[token].Relation is "obl" or "punct" or "advcl" or "conj" or "parataxis"))
            {
                tokens[token] = tokens[token] with { Head = at, Relation = token == at - 1 ? "aux" : tokens[token].Relation };
            }
        }

        tokens[at] = tokens[at] with { Head = tokens[noun].Head, Relation = tokens[noun].Relation, PartOfSpeech = "VERB", Tag = "VBG", Lemma = tokens[at].Tag is "VBG" ? tokens[at].Lemma : verb };
        tokens[noun] = tokens[noun] with { Head = at, Relation = "obj" };
        return true;
    }

    // "are fighting men", "were leading members" are what they seem.
    private static bool IsVerb(Token word) =>
        word.Form.Length > 5 && word.Form.EndsWith("ing", StringComparison.Ordinal)
        && word.Form is not ("fighting" or "leading" or "ruling" or "existing" or "warring" or "opposing" or "neighbouring" or "neighboring" or "surviving" or "remaining" or "founding"
            or "outstanding" or "willing" or "opening" or "standing" or "operating" or "working" or "building" or "training" or "landing" or "striking" or "living" or "voting" or "loving" or "boring" or "trading" or "missing");

    private static string Bare(string form) => form[..^3] is var stem && stem.EndsWith("ez", StringComparison.Ordinal) ? stem + "e" : stem;
}
