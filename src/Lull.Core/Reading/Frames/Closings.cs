using Lull.Reading.Attribution;
using Lull.Reading.Parsing;

namespace Lull.Reading.Frames;

/// <summary>
/// Mends a verb of saying that closes a sentence, which the parser may take for a noun or tear from its subject:
/// "..., its families' league estimates.", "..., reckons Dana Coveld, a retired colonel."
/// </summary>
internal static class Closings
{
    private const int LongestName = 9;
    private const int LongestTail = 6;

    /// <summary>Makes the word a verb with the phrase beside it as its subject; false where there is nothing to mend.</summary>
    public static bool Mend(Token[] tokens, int at)
    {
        if (at < 4 || tokens[at].PartOfSpeech is not ("NOUN" or "VERB") || !IsForm(tokens[at]) || !SpeechLexicon.IsVerb(tokens[at].Lemma) || (tokens[at].Head < 0 && tokens[at].PartOfSpeech is not "VERB"))
        {
            return false;
        }

        return !Array.Exists(tokens, token => token.Head == at && token.PartOfSpeech is "AUX") && Closes(tokens, at) && (Before(tokens, at) || Behind(tokens, at));
    }

    private static bool IsForm(Token token) =>
        token.PartOfSpeech is "VERB" ? token.Tag is "VBD" or "VBZ" or "VBP" or "VBN" : token.Tag is "NNS" && !token.Form.Equals(token.Lemma, StringComparison.OrdinalIgnoreCase);

    // Nothing with a tense follows.
    private static bool Closes(Token[] tokens, int at)
    {
        for (var token = at + 1; token < tokens.Length; token++)
        {
            if (tokens[token].Tag is "VBD" or "VBZ" or "VBP" or "MD" or "WDT" || tokens[token].Form is "that" or ":" or "\"" or "“" or ";" || token > at + LongestTail + LongestName)
            {
                return false;
            }
        }

        return true;
    }

    // ", its radio declared."; '," its spokeswoman, Mira Kell, told reporters.'
    private static bool Before(Token[] tokens, int at)
    {
        var end = at;
        if (tokens[at - 1].Form is ",")
        {
            end = FirstOfName(tokens, at - 1) - 1;
            if (end < 4 || tokens[end].Form is not "," || tokens[end - 1].PartOfSpeech is not ("NOUN" or "PROPN"))
            {
                return false;
            }
        }

        var first = FirstOfName(tokens, end);
        if (first == end || first < 3 || tokens[first - 1].Form is not ("," or "\"" or "”" or "''") || tokens.Length - at > LongestTail + 1 || !HasTense(tokens, first - 1) || tokens[end - 1].PartOfSpeech is not ("NOUN" or "PROPN"))
        {
            return false;
        }

        // "Its chief of staff predicted": the chief did.
        var of = Array.FindIndex(tokens, first, end - first, token => token.Form is "of");
        var head = Top(tokens, of > first ? of - 1 : end - 1, first, end);
        if (tokens[at].PartOfSpeech is "VERB" && tokens[first..at].HasChild(at, "nsubj"))
        {
            return false;
        }

        Gather(tokens, head, first, end);
        if (end < at)
        {
            var name = Top(tokens, at - 2, end + 1, at - 1);
            Gather(tokens, name, end + 1, at - 1);
            tokens[name] = tokens[name] with { Head = head, Relation = "appos" };
        }

        return Say(tokens, at, head);
    }

    private static int FirstOfName(Token[] tokens, int end)
    {
        var first = end;
        while (first > 0 && end - first < LongestName && IsOfName(tokens[first - 1]))
        {
            first--;
        }

        return first;
    }

    private static int Top(Token[] tokens, int head, int first, int end)
    {
        while (tokens[head].Relation is "flat" or "compound" && tokens[head].Head >= first && tokens[head].Head < end)
        {
            head = tokens[head].Head;
        }

        return head;
    }

    private static void Gather(Token[] tokens, int head, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (token != head && (tokens[token].Head < first || tokens[token].Head >= end))
            {
                tokens[token] = tokens[token] with { Head = head };
            }
        }
    }

    // ", reckons Dana Coveld, a retired colonel."
    private static bool Behind(Token[] tokens, int at)
    {
        if (tokens[at - 1].Form is not "," || tokens[at].PartOfSpeech is not "NOUN" || at + 1 >= tokens.Length || !HasTense(tokens, at - 1))
        {
            return false;
        }

        var head = at + 1;
        while (head < tokens.Length && tokens[head].PartOfSpeech is "DET" or "ADJ")
        {
            head++;
        }

        return head < tokens.Length && tokens[head].PartOfSpeech is "PROPN" or "NOUN" && (tokens[head].Head < at || tokens[head].Head == at) && Say(tokens, at, head);
    }

    private static bool Say(Token[] tokens, int at, int subject)
    {
        var root = Array.FindIndex(tokens, token => token.Head < 0);
        if (root == subject || (root != at && IsUnder(tokens, root, at)))
        {
            return false;
        }

        if (root == at)
        {
            tokens[subject] = tokens[subject] with { Head = at, Relation = "nsubj" };
            return tokens[at].PartOfSpeech is "VERB";
        }

        tokens[at] = tokens[at] with { PartOfSpeech = "VERB", Tag = tokens[at].PartOfSpeech is not "VERB" ? "VBZ" : tokens[at].Tag is "VBN" ? "VBD" : tokens[at].Tag, Head = root, Relation = "parataxis" };
        tokens[subject] = tokens[subject] with { Head = at, Relation = "nsubj" };
        return true;
    }

    private static bool IsOfName(Token token) =>
        token.PartOfSpeech is "DET" or "ADJ" or "NOUN" or "PROPN" or "PART" or "NUM" || token.Form is "-" or "of" || token.Tag is "PRP$";

    private static bool HasTense(Token[] tokens, int end) =>
        Array.Exists(tokens[..end], token => token.Tag is "VBD" or "VBZ" or "VBP" or "MD");

    private static bool IsUnder(Token[] tokens, int token, int ancestor)
    {
        for (var steps = 0; token >= 0 && steps < tokens.Length; steps++, token = tokens[token].Head)
        {
            if (token == ancestor)
            {
                return true;
            }
        }

        return false;
    }
}
