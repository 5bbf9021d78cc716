using System.Collections.Frozen;
using Lull.Reading.Parsing;

namespace Lull.Reading.Times;

/// <summary>
/// Gives a time at the head of a sentence back to the clause that it is of, where the parser hangs it on who says so: "Twice in
/// February, he said, they had ambushed lorries", "Since May no shot has been fired, the mayor tells us".
/// </summary>
internal static class Inserted
{
    private static readonly FrozenSet<string> Sayings = FrozenSet.Create(
        StringComparer.Ordinal,
        "say", "tell", "add", "report", "note", "claim", "announce", "confirm", "state", "recall", "explain", "insist", "maintain", "acknowledge", "write", "observe", "estimate", "reckon");

    /// <summary>The word that a time hangs on.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">The first word of the time.</param>
    /// <param name="governor">The word that the parser hangs it on; -1 for none.</param>
    public static int Reported(ParsedSentence sentence, int first, int governor)
    {
        if (governor < 0 || first > 3 || governor < first || sentence.Tokens[governor].PartOfSpeech is not "VERB")
        {
            return governor;
        }

        for (var clause = first; clause < sentence.Tokens.Count; clause++)
        {
            if (sentence.Tokens[clause].Head == governor && sentence.Tokens[clause].Relation is "ccomp" or "parataxis" && sentence.Tokens[clause].PartOfSpeech is "VERB")
            {
                return clause < governor || IsSetOff(sentence, governor) ? clause : governor;
            }
        }

        return Sayings.Contains(sentence.Tokens[governor].Lemma) && First(sentence, first, governor) is >= 0 and var told ? told : governor;
    }

    // "Since May no shot has been fired, the mayor tells us": the first verb, where it stands before the comma and who says it.
    private static int First(ParsedSentence sentence, int from, int governor)
    {
        var subject = governor - 1;
        while (subject > from && !(sentence.Tokens[subject].Head == governor && sentence.Tokens[subject].Relation is "nsubj"))
        {
            subject--;
        }

        for (var verb = from + 1; verb < subject; verb++)
        {
            if (sentence.Tokens[verb] is { PartOfSpeech: "VERB", Tag: "VBD" or "VBN" or "VBZ" or "VBP" } && HasComma(sentence, verb, subject))
            {
                return verb;
            }
        }

        return -1;
    }

    private static bool HasComma(ParsedSentence sentence, int from, int to) =>
        Enumerable.Range(from, to - from).Any(token => sentence.Tokens[token].Form is ",");

    // ", he said, they": the subject and the verb stand between commas.
    private static bool IsSetOff(ParsedSentence sentence, int verb)
    {
        // "He told the ambassador," with whom it is told to.
        var after = verb + 1;
        while (after < sentence.Tokens.Count && after - verb <= 4 && sentence.Tokens[after].Form is not "," && sentence.Tokens[after].PartOfSpeech is "DET" or "NOUN" or "PROPN" or "PRON" or "ADJ")
        {
            after++;
        }

        if (after >= sentence.Tokens.Count || sentence.Tokens[after].Form is not ",")
        {
            return false;
        }

        for (var before = verb - 1; before > 0; before--)
        {
            if (sentence.Tokens[before].Form is ",")
            {
                return true;
            }

            if (sentence.Tokens[before].PartOfSpeech is "VERB" || verb - before > 8)
            {
                return false;
            }
        }

        return false;
    }
}
