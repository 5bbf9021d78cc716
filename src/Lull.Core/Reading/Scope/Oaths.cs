using Lull.Reading.Parsing;

namespace Lull.Reading.Scope;

/// <summary>Tells what is sworn to be so from what is sworn to be done: "he swears the guards are firing" promises nothing.</summary>
internal static class Oaths
{
    /// <summary>True for a clause that tells what was, or what others are doing now.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="clause">What is sworn.</param>
    public static bool IsOnFact(SentenceTree tree, int clause) =>
        LocalMarks.IsPast(tree, clause)
        || (!LocalMarks.HasModal(tree, clause)
            && tree.Child(clause, "nsubj", "nsubj:pass") is >= 0 and var subject && tree[subject].PartOfSpeech is not "PRON"
            && (tree[clause].Tag is "VBZ" or "VBP" || (tree.Child(clause, "aux") is >= 0 and var now && tree[now].Lemma is "be")));
}
