using System.Collections.Frozen;
using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>Whether a name stands where a side stands that acts, so that a capital means a government.</summary>
internal static class Acts
{
    private static readonly FrozenSet<string> Personal = FrozenSet.Create(
        StringComparer.Ordinal,
        "accuse", "urge", "blame", "ask", "tell", "warn", "criticise", "criticize", "thank", "invite", "persuade", "press", "pressure", "order",
        "force", "allow", "inform", "assure", "promise", "threaten", "notify", "remind", "join", "arm", "sanction", "condemn", "denounce",
        "advise", "brief", "convince", "help", "beg", "compel", "oblige", "praise", "fight", "defeat", "negotiate");

    /// <summary>True for the subject of an act, and for one that is acted with, by or against.</summary>
    public static bool IsActing(SentenceTree tree, int token)
    {
        while (tree[token].Relation is "conj" && tree[token].Head is >= 0 and var first && first < token)
        {
            token = first;
        }

        return tree[token].Relation switch
        {
            "nsubj" => (tree[tree[token].Head].PartOfSpeech is "VERB" && !IsUndergone(tree[tree[token].Head].Lemma)) || IsMinded(tree, tree[token].Head) || HasPlans(tree, tree[token].Head),
            "obl:agent" or "iobj" => true,
            "obj" => TakesSomebody(tree[tree[token].Head].Lemma),
            "obl" or "nmod" => tree.Case(token) is "by" or "with" or "between" or "among" or "against" or "according to",
            _ => false,
        };
    }

    /// <summary>True for verbs whose object is somebody rather than something: "warned", "accused", "urged".</summary>
    public static bool TakesSomebody(string verb) => Personal.Contains(verb);

    // "Warsaw has no intention of sending troops".
    private static bool HasPlans(SentenceTree tree, int head) =>
        tree[head].Lemma is "have" && tree.Child(head, "obj") is >= 0 and var had
        && tree[had].Lemma is "intention" or "plan" or "right" or "duty" or "doubt" or "policy" or "appetite" or "interest" or "choice" or "ambition" or "proof" or "evidence" or "option" or "say" or "objection";

    // "Kinshasa is ready to free its prisoners".
    private static bool IsMinded(SentenceTree tree, int head) =>
        tree[head].PartOfSpeech is "ADJ" && tree[head].Lemma is "ready" or "willing" or "unwilling" or "prepared" or "determined" or "keen" or "reluctant" or "eager" or "open" or "responsible"
            or "unable" or "able" or "adamant" or "confident" or "afraid" or "furious" or "wary" or "hesitant" or "guilty";

    // "Goma fell", "Kyiv came under fire".
    private static bool IsUndergone(string verb) => verb is
        "fall" or "come" or "be" or "see" or "remain" or "suffer" or "lie" or "have" or "wake" or "face" or "experience" or "burn"
        or "shake" or "escape" or "witness" or "go" or "stay" or "lose" or "become" or "enjoy";
}
