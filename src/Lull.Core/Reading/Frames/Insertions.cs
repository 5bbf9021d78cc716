using Lull.Reading.Attribution;
using Lull.Reading.Parsing;

namespace Lull.Reading.Frames;

/// <summary>
/// Mends a saying thrust between a subject and its verb, which the parser takes for what the subject does: "The rebels, Mira
/// Kell noted, shelled the town": the rebels shelled, and she noted.
/// </summary>
internal static class Insertions
{
    private const int LongestName = 8;
    private const int LongestGap = 4;

    /// <summary>Gives both verbs their subjects; false where there is nothing to mend.</summary>
    public static bool Mend(Token[] tokens, int said)
    {
        if (said < 3 || said + 2 >= tokens.Length || tokens[said + 1].Form is not "," || tokens[said].Tag is not ("VBD" or "VBZ" or "VBP") || SpeechLexicon.Verb(tokens[said]) is null)
        {
            return false;
        }

        var teller = Start(tokens, said);
        if (teller == said || teller < 2 || tokens[teller - 1].Form is not "," || Start(tokens, teller - 1) is not 0 || Verb(tokens, said + 2) is not (>= 0 and var verb) || verb < said)
        {
            return false;
        }

        var (doer, speaker) = (Top(tokens, 0, teller - 1), Top(tokens, teller, said));
        if (doer < 0 || speaker < 0 || (tokens[speaker].Head == said && tokens[doer].Head == verb))
        {
            return false;
        }

        Token[] mended = [.. tokens];
        mended[verb] = tokens[verb] with { Head = -1, Relation = "root" };
        mended[said] = tokens[said] with { Head = verb, Relation = "parataxis" };
        mended[doer] = tokens[doer] with { Head = verb, Relation = tokens.HasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj" };
        mended[speaker] = tokens[speaker] with { Head = said, Relation = "nsubj" };
        for (var token = 0; token < tokens.Length; token++)
        {
            mended[token] = token != verb && mended[token].Head < 0 ? mended[token] with { Head = verb, Relation = "parataxis" } : mended[token];
        }

        if (!ConlluReader.IsTree(mended))
        {
            return false;
        }

        mended.CopyTo(tokens, 0);
        return true;
    }

    // Where the phrase that ends before a word begins.
    private static int Start(Token[] tokens, int end)
    {
        var first = end;
        while (first > 0 && end - first < LongestName && (tokens[first - 1].PartOfSpeech is "DET" or "ADJ" or "NOUN" or "PROPN" or "PART" or "NUM" or "PRON" || tokens[first - 1].Form is "-" or "of"))
        {
            first--;
        }

        return first;
    }

    private static int Top(Token[] tokens, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (tokens[token].PartOfSpeech is "NOUN" or "PROPN" or "PRON" && (tokens[token].Head < first || tokens[token].Head >= end))
            {
                return token;
            }
        }

        return -1;
    }

    private static int Verb(Token[] tokens, int first)
    {
        for (var token = first; token < Math.Min(tokens.Length, first + LongestGap); token++)
        {
            if (tokens[token].Tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                var verb = tokens[token].PartOfSpeech is "AUX" ? tokens[token].Head : token;
                return verb >= 0 && tokens[verb].PartOfSpeech is "VERB" ? verb : -1;
            }

            if (tokens[token].PartOfSpeech is not ("ADV" or "AUX" or "PART"))
            {
                return -1;
            }
        }

        return -1;
    }
}
