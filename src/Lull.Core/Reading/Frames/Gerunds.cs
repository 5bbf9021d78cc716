using Lull.Reading.Parsing;

namespace Lull.Reading.Frames;

/// <summary>Mends verbs in "-ing" after a preposition that the parser takes for nouns: "accused soldiers of shelling villages".</summary>
internal static class Gerunds
{
    /// <summary>True where a verb stands as a noun, or as a word before the noun that is its object.</summary>
    public static bool IsHidden(IReadOnlyList<Token> tokens, int verb) =>
        tokens[verb] is { Tag: "VBG", PartOfSpeech: "VERB" } hidden
        && verb > 0
        && tokens[verb - 1] is { Relation: "case", PartOfSpeech: "ADP" or "SCONJ" } before
        && ((hidden.Relation is "compound" && hidden.Head == verb + 1 && before.Head == verb + 1)
            || (hidden.Relation is "nmod" or "obl" && before.Head == verb));

    /// <summary>Makes it the head of a clause, with what follows as its object.</summary>
    public static void Open(Token[] tokens, int verb)
    {
        if (!IsHidden(tokens, verb))
        {
            return;
        }

        var outer = tokens[verb].Head;
        if (tokens[verb].Relation is "compound")
        {
            var noun = outer;
            outer = tokens[noun].Head;
            tokens[noun] = tokens[noun] with { Head = verb, Relation = "obj" };
        }

        var relation = outer < 0 ? "root" : tokens[outer].PartOfSpeech is "VERB" ? "advcl" : "acl";
        tokens[verb] = tokens[verb] with { Head = outer, Relation = relation };
        tokens[verb - 1] = tokens[verb - 1] with { Head = verb, Relation = "mark" };
    }
}
