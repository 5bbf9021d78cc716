using Lull.Reading.Mentions;
using Lull.Reading.Parsing;

namespace Lull.Reading.Attribution;

/// <summary>Finds who says: the subject of a verb of saying, wherever it stands.</summary>
internal static class Subjects
{
    /// <summary>The head of the phrase that names the speaker; -1 where there is none.</summary>
    public static int Of(SentenceTree tree, int verb)
    {
        for (int at = verb, steps = 0; at >= 0 && steps < tree.Count; at = tree[at].Head, steps++)
        {
            if (IsPassive(tree, at))
            {
                // Who "was quoted as saying" speaks; who "was said to" does not.
                var agent = tree[at].Lemma is "quote" or "cite" ? -1 : tree.Child(at, "obl:agent");
                return agent >= 0 && tree.Case(agent) is not "between" ? agent
                    : at != verb || tree[at].Lemma is "quote" or "cite" ? tree.Child(at, "nsubj:pass", "nsubj")
                    : -1;
            }

            var subject = Nearest(tree, at);
            if (subject >= 0)
            {
                return subject;
            }

            if (at == verb && Inverted(tree, verb) is >= 0 and var inverted)
            {
                return inverted;
            }

            if (at == verb && tree[at] is { Relation: "xcomp", Head: >= 0 } state && tree[state.Head].Lemma is "remain" or "feel" or "seem" && tree.Child(state.Head, "nsubj") is >= 0 and var concerned)
            {
                return concerned;
            }

            if (tree[at].Relation is "acl" or "acl:relcl" && tree[at].Head >= 0 && tree[tree[at].Head].PartOfSpeech is "NOUN" or "PROPN")
            {
                return tree[at].Head;
            }

            if (tree[at].Relation is not ("conj" or "advcl" or "xcomp" or "acl" or "parataxis" or "ccomp"))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>True for a verb in the passive.</summary>
    public static bool IsPassive(SentenceTree tree, int verb) =>
        tree.Child(verb, "aux:pass") >= 0 || tree.Child(verb, "nsubj:pass") >= 0;

    // "The prime minister, Ehud Olmert, said": the tree may give both; the last before the verb is the name.
    private static int Nearest(SentenceTree tree, int verb)
    {
        var found = -1;
        foreach (var child in tree.Children(verb))
        {
            if ((tree[child].Relation is "nsubj" || (tree[child].Relation is "expl" && tree[child].Form.Equals("it", StringComparison.OrdinalIgnoreCase) && Pronouns.Of(tree, child) is PronounSort.One))
                && (found < 0 || child < verb))
            {
                found = child;
            }
        }

        return found;
    }

    // '"..." said Orlan Keth': the parser may take the speaker for an object.
    private static int Inverted(SentenceTree tree, int verb)
    {
        if (verb == 0 || tree[verb - 1].PartOfSpeech is not "PUNCT" || tree[verb].Tag is "VBG")
        {
            return -1;
        }

        foreach (var child in tree.Children(verb))
        {
            if (child > verb && tree[child].Relation is "obj" or "obl" or "parataxis" or "dep" or "vocative" or "xcomp" or "appos"
                && tree[child].PartOfSpeech is "PROPN" or "NOUN" && tree.Case(child).Length == 0)
            {
                return child;
            }
        }

        return -1;
    }
}
