using Lull.Reading.Parsing;
using Lull.Reading.Times;

namespace Lull.Reading.Frames;

/// <summary>Mends "killed at least 70 people", which the parser reads as a place, and "a truce hours after", read as the hours of a truce.</summary>
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

            if (token > phrase.Head && token + 2 <= noun && tokens[token].Form is "at" && tokens[token + 1].Form is "least" or "most")
            {
                // "At least 23", "at least a dozen bases".
                var number = tokens[token + 2].PartOfSpeech is "DET" && token + 3 <= noun ? token + 3 : token + 2;
                isAmount |= tokens[number].PartOfSpeech is "NUM" && (tokens[number].Head == noun || number == noun);
            }
        }

        return isAmount;
    }

    /// <summary>True for "an hour" in "resumed an hour after the deadline": how long after, and nothing that was resumed.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="unit">The word.</param>
    public static bool IsDistance(Token[] tokens, int unit) =>
        unit + 1 < tokens.Length && tokens[unit] is { Relation: "obj" or "iobj", Head: >= 0 } measure && measure.Head < unit
        && (CalendarWords.IsPlural(measure.Form) || measure.Form is "minute" or "hour" or "day" or "week" or "month" or "year" or "moment" or "moments")
        && tokens[unit + 1].Form is "after" or "before" or "later" or "earlier" or "ago" or "into";

    /// <summary>Takes a noun out of the measure of time that follows it; false where there is nothing to mend.</summary>
    public static bool Part(Token[] tokens, int unit)
    {
        if (unit == 0 || unit + 1 >= tokens.Length || tokens[unit] is not { Relation: "obj" or "obl" or "nmod", Head: >= 0 } measure
            || !CalendarWords.IsPlural(measure.Form) || tokens[unit + 1].Form is not ("after" or "before" or "later" or "earlier" or "ago")
            || tokens[unit - 1] is not { Relation: "compound" } noun || noun.Head != unit)
        {
            return false;
        }

        tokens[unit - 1] = noun with { Head = measure.Head, Relation = measure.Relation };
        tokens[unit] = measure with { Relation = "obl:unmarked" };
        for (var before = 0; before < unit - 1; before++)
        {
            if (tokens[before].Head == unit)
            {
                tokens[before] = tokens[before] with { Head = unit - 1 };
            }
        }

        return true;
    }
}
