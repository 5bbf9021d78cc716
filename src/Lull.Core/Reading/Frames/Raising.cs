using Lull.Reading.Parsing;

namespace Lull.Reading.Frames;

/// <summary>Mends "has yet to leave": the parser takes "has" for the verb, where it is "leave" that has not been done.</summary>
internal static class Raising
{
    /// <summary>True for the verb of "has yet to" and a verb.</summary>
    public static bool IsYetTo(IReadOnlyList<Token> tokens, int verb) =>
        tokens[verb] is { Relation: "xcomp", PartOfSpeech: "VERB", Head: >= 0 } open
        && tokens[open.Head].Lemma is "have"
        && verb > 1
        && tokens[verb - 1].Form is "to"
        && tokens[verb - 2] is { Form: "yet" } yet && yet.Head == open.Head;

    /// <summary>Makes the verb the head, and "has" its auxiliary.</summary>
    public static void Lower(Token[] tokens, int verb)
    {
        var have = tokens[verb].Head;
        var (head, relation) = (tokens[have].Head, tokens[have].Relation);
        for (var token = 0; token < tokens.Length; token++)
        {
            if (tokens[token].Head == have && token != verb)
            {
                tokens[token] = tokens[token] with { Head = verb };
            }
        }

        tokens[verb - 1] = tokens[verb - 1] with { Relation = "aux" };
        tokens[verb] = tokens[verb] with { Head = head, Relation = relation };
        tokens[have] = tokens[have] with { Head = verb, Relation = "aux" };
    }
}
