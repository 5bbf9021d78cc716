using Lull.Reading.Parsing;

namespace Lull.Reading.Frames;

/// <summary>Mends "killed at least 70 people", which the parser reads as a place: killed at people.</summary>
internal static class Amounts
{
    /// <summary>True for a noun behind "at least" or "at most" that is its verb's object.</summary>
    public static bool IsObject(Token[] tokens, int noun)
    {
        if (tokens[noun] is not { Relation: "obl" } phrase || phrase.Head < 0 || phrase.Head > noun || tokens[phrase.Head].PartOfSpeech is not "VERB")
        {
            return false;
        }

        var isAmount = false;
        for (var token = 0; token < tokens.Length; token++)
        {
            if (tokens[token].Head == phrase.Head && tokens[token].Relation is "obj" or "nsubj:pass" or "aux:pass")
            {
                return false;
            }

            isAmount |= token > phrase.Head && token + 2 < noun + 1 && tokens[token].Form is "at" && tokens[token + 1].Form is "least" or "most"
                && tokens[token + 2] is { PartOfSpeech: "NUM" } number && number.Head == noun;
        }

        return isAmount;
    }
}
