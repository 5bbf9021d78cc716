using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>How prominent the place of a phrase in its sentence is.</summary>
internal static class Prominence
{
    private const double Joined = 0.3;
    private const double Subordinate = 0.6;

    /// <summary>From 4 for the subject of the main clause down to 0.</summary>
    public static double Of(SentenceTree tree, int token)
    {
        var relation = tree[token].Relation;
        var head = tree[token].Head;
        return relation switch
        {
            "nsubj" or "root" => 4 - (head >= 0 && IsSubordinate(tree, head) ? Subordinate : 0),
            "nsubj:pass" => 3.6 - (IsSubordinate(tree, head) ? Subordinate : 0),
            "obl:agent" => 3,
            "obj" or "iobj" => 2.2,
            "conj" when head >= 0 && tree[head].Relation is not "conj" && head < token => Of(tree, head) - Joined,
            "appos" when head >= 0 && head < token && tree[token].PartOfSpeech is "PROPN" && tree[head].Relation is "nsubj" or "nsubj:pass" => Of(tree, head) - Joined,
            "appos" or "nmod:desc" => 0.5,
            "obl" or "nmod" when tree.Case(token) is "accord to" or "according to" => 3.8,
            "obl" => 1.2,
            "nmod" when head >= 0 && tree[head].Relation is "nsubj" or "nsubj:pass" => 1.6,
            "nmod" => 1,
            _ => 0.9,
        };
    }

    private static bool IsSubordinate(SentenceTree tree, int verb) =>
        tree[verb].Relation is "ccomp" or "advcl" or "acl" or "acl:relcl" or "xcomp" or "parataxis";
}
