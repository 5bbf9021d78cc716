using System.Collections.Frozen;
using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>Sees through words that take a part out of a whole: "none of our forces", "five of the movement's fighters".</summary>
internal static class Partitives
{
    private static readonly FrozenSet<string> Parts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "none", "any", "some", "all", "most", "many", "several", "few", "both", "half", "one", "each", "neither", "either", "dozens", "scores",
        "hundreds", "thousands", "majority", "rest", "remainder", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve", "twenty", "thirty", "forty", "fifty", "number", "handful");

    /// <summary>The head of the whole that a word takes a part of; -1 where it takes none, or where a name follows that says who it is.</summary>
    public static int WholeOf(SentenceTree tree, int token)
    {
        if (!(Parts.Contains(tree[token].Form) || (tree[token].PartOfSpeech is "NUM" && char.IsAsciiDigit(tree[token].Form[0])))
            || tree.Child(token, "appos") >= 0)
        {
            return -1;
        }

        foreach (var child in tree.Children(token))
        {
            if (child > token && tree[child].Relation is "nmod" && tree.Case(child) is "of" && tree[child].PartOfSpeech is "NOUN" or "PROPN" or "PRON")
            {
                return child;
            }
        }

        return -1;
    }
}
