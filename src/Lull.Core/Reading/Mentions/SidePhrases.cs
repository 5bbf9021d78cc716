using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>What the words of a noun phrase say of the side that it stands for: a known one or a new one, one or both.</summary>
internal static class SidePhrases
{
    /// <summary>"The group", "these forces".</summary>
    public static bool IsDefinite(SentenceTree tree, NounPhrase phrase) =>
        phrase.First < phrase.Head && tree[phrase.First].Form.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those";

    /// <summary>"A group of rebels" is a new one; "the group" and "rebels" may be known.</summary>
    public static bool IsIndefinite(SentenceTree tree, NounPhrase phrase)
    {
        for (var index = phrase.First; index < phrase.Head; index++)
        {
            if (tree[index].Relation is "nmod:poss" || (tree[index].PartOfSpeech is "NUM" && !IsDefinite(tree, phrase)) || tree[index].Form.ToLowerInvariant() is "a" or "an" or "another" or "any" or "some" or "other" or "several" or "many" or "unidentified" or "unknown")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Both sides", "the warring parties", "the two armies".</summary>
    public static bool IsBoth(SentenceTree tree, NounPhrase phrase)
    {
        if (tree[phrase.Head].Lemma is not ("side" or "party" or "faction" or "army" or "belligerent" or "government" or "group" or "camp"
            or "country" or "state" or "neighbour" or "neighbor" or "nation" or "rival" or "capital" or "power" or "foe"))
        {
            return false;
        }

        for (var index = phrase.First; index < phrase.Head; index++)
        {
            if (tree[index].Form.ToLowerInvariant() is "two" or "both" or "warring" or "rival" or "opposing" or "each" or "either" or "neither")
            {
                return true;
            }
        }

        return tree[phrase.Head].Form.ToLowerInvariant() is "sides" or "parties" && phrase.First < phrase.Head
            && tree[phrase.First].Form.ToLowerInvariant() is "the" or "these" && phrase.Head - phrase.First == 1;
    }

    /// <summary>The words before the head that tell this side from others, which numerals and "armed" do not; empty where there are none.</summary>
    public static string Distinguishing(SentenceTree tree, NounPhrase phrase, string text)
    {
        for (var index = phrase.First; index < phrase.Head; index++)
        {
            if ((tree[index].PartOfSpeech is "PROPN" or "NOUN" or "VERB" && !IsCommon(tree[index].Form)) || (tree[index].PartOfSpeech is "ADJ" && !IsCommon(tree[index].Form)))
            {
                return tree.Span(index, phrase.Head - 1).Of(text);
            }
        }

        return "";
    }

    private static bool IsCommon(string form) => form.ToLowerInvariant() is
        "armed" or "same" or "main" or "other" or "rebel" or "militant" or "guerrilla" or "insurgent" or "jihadist" or "separatist" or "islamist" or "more" or "several" or "many" or "entire" or "whole" or "said"
        or "latter" or "former" or "first" or "second" or "last" or "own" or "few" or "next" or "heavy" or "large" or "small" or "remaining" or "respective" or "earlier" or "later" or "previous" or "new" or "powerful" or "masked" or "unknown";

    /// <summary>The phrase as a name: without article, numeral and what tells nothing.</summary>
    public static string Named(SentenceTree tree, NounPhrase phrase, string text)
    {
        var first = phrase.Bare(tree);
        while (first < phrase.Head && (tree[first].PartOfSpeech is "NUM" or "DET" or "PRON" or "PUNCT" or "ADP" || (tree[first].PartOfSpeech is "ADV" && !tree[first].Form.EndsWith("ly", StringComparison.Ordinal))) || (first < phrase.Head && IsCommon(tree[first].Form) && tree[first].Form is not "armed"))
        {
            first++;
        }

        var last = phrase.Last;
        foreach (var child in IsUnion(tree[phrase.Head]) ? tree.Children(phrase.Head) : [])
        {
            last = child > phrase.Head && tree[child].Relation is "nmod" && tree.Case(child) is "of" ? NounPhrase.Of(tree, child).Last : last;
        }

        return tree.Span(first, last).Of(text);
    }

    /// <summary>True for a plural.</summary>
    public static bool IsPlural(Token token) =>
        token.Features.Contains("Number=Plur", StringComparison.Ordinal) || token.Tag is "NNS" or "NNPS";

    /// <summary>Dissidents and deserters of a side are no longer the side's.</summary>
    public static bool HasLeft(Token noun) =>
        noun.Lemma is "dissident" or "splinter" or "offshoot" or "defector" or "deserter" or "renegade" or "mutineer" or "remnant";

    /// <summary>"An alliance of three armies" is none of the three.</summary>
    public static bool IsUnion(Token noun) =>
        noun.Lemma is "alliance" or "coalition" or "bloc" or "federation" or "confederation" or "confederacy" or "union" or "league";
}
