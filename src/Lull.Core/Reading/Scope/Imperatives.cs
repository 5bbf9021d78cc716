using Lull.Reading.Parsing;

namespace Lull.Reading.Scope;

/// <summary>Tells what is told to be done from what is done: "Withdraw from the town!"</summary>
internal static class Imperatives
{
    /// <summary>True for a bare verb that opens a sentence or a quotation and has no subject.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The word.</param>
    public static bool IsImperative(SentenceTree tree, int verb) =>
        tree[verb] is { Tag: "VB" or "VBP", PartOfSpeech: "VERB", Relation: "root" or "ccomp" or "parataxis" }
        && tree.Child(verb, "nsubj", "nsubj:pass", "csubj", "mark", "expl") < 0
        && !LocalMarks.HasModal(tree, verb)
        && Opens(tree, verb);

    private static bool Opens(SentenceTree tree, int verb)
    {
        var at = verb - 1;
        while (at >= 0 && tree[at].Head == verb && tree[at].Form is "not" or "n't" or "n\u2019t" or "Do" or "do" or "Please" or "please" or "Never" or "never")
        {
            at--;
        }

        return at < 0 || tree[at].Form is "\"" or "\u201c" or "\u2018" or "'" or "``" or ":";
    }
}
