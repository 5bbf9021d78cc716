using Lull.Reading.Parsing;

namespace Lull.Reading.Frames;

/// <summary>Finds who acts in a clause that hangs on a noun: "plans to attack", "men with armbands shooting", "Ukrainian attempts to break through".</summary>
internal static class NounClauses
{
    /// <summary>The verb's subject; -1 where there is none.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The verb of the clause, which has no subject of its own.</param>
    /// <param name="noun">The noun that it hangs on.</param>
    public static int Subject(SentenceTree tree, int verb, int noun)
    {
        if (tree[verb].Tag is "VBG" && tree[noun].Lemma is "statement" or "letter" or "resolution" or "message" or "communique" or "decree")
        {
            // "issued statements calling for": who issued them calls.
            return tree[noun].Head is >= 0 and var issuer && Clauses.IsVerb(tree, issuer) ? Clauses.Subject(tree, issuer) : noun;
        }

        if (tree[verb].Tag is "VBG" && Bearer(tree, noun) is >= 0 and var bearer)
        {
            return bearer;
        }

        if (tree[verb].Tag is "VBG" && (tree.Child(verb, "mark") < 0 || (tree.HasChild(verb, "mark", "of") && !IsPlan(tree[noun].Lemma))))
        {
            return noun;
        }

        // "For Essa's rebels to storm the capital": they, not he.
        if (Clauses.IsPassive(tree, verb) || (Clauses.IsSomebody(tree[noun]) && tree[verb].Tag is "VB" && tree.Case(noun) is "for"))
        {
            return noun;
        }

        var owner = tree.Child(noun, "nmod:poss") is >= 0 and var possessor ? possessor : Trying(tree, noun);
        return owner >= 0 ? owner : Planner(tree, noun);
    }

    // "the front has made plans to attack": the one who has the plan
    private static int Planner(SentenceTree tree, int noun)
    {
        var above = tree[noun].Head;
        return above >= 0 && Clauses.IsVerb(tree, above) && (tree[noun].Relation is "obj" || (tree[noun].Relation is "obl" && tree.Case(noun) is "in")) && !IsOthers(tree[above].Lemma) ? Clauses.Subject(tree, above) : -1;
    }

    // "Men with green armbands shooting from the mill": the men.
    private static int Bearer(SentenceTree tree, int noun)
    {
        if (tree[noun].Relation is not ("nmod" or "obl") || tree.Case(noun) is not ("with" or "in") || Clauses.IsSomebody(tree[noun]) || tree[noun].Head is not (>= 0 and var above))
        {
            return -1;
        }

        var bearer = tree[noun].Relation is "nmod" ? above : tree.Child(above, "obj");
        return bearer >= 0 && bearer < noun && Clauses.IsSomebody(tree[bearer]) ? bearer : -1;
    }

    // "Ukrainian attempts to break through".
    private static int Trying(SentenceTree tree, int noun)
    {
        foreach (var child in IsAttempt(tree[noun].Lemma) ? tree.Children(noun) : [])
        {
            if (child < noun && tree[child].Relation is "amod" or "compound" && char.IsUpper(tree[child].Form[0]) && tree[child].PartOfSpeech is "ADJ" or "PROPN" && (child > 0 || tree[child].Tag is "NNP"))
            {
                return child;
            }
        }

        return -1;
    }

    // "foiled a plot to": it is somebody else's.
    private static bool IsOthers(string verb) =>
        verb is "foil" or "thwart" or "prevent" or "uncover" or "unearth" or "reveal" or "expose" or "discover" or "disrupt" or "avert" or "block"
            or "defuse" or "condemn" or "denounce" or "oppose" or "fear" or "report" or "repel" or "repulse" or "stop" or "defeat" or "reject" or "receive";

    private static bool IsAttempt(string noun) => noun is
        "attempt" or "effort" or "bid" or "plan" or "plot" or "move" or "decision" or "threat" or "vow" or "pledge" or "promise" or "refusal" or "order" or "offer" or "readiness" or "willingness" or "commitment" or "failure" or "push" or "operation";

    // "No intention of leaving": theirs who have none.
    private static bool IsPlan(string noun) => noun is
        "intention" or "plan" or "hope" or "sign" or "risk" or "way" or "means" or "prospect" or "idea" or "aim" or "purpose" or "habit" or "practice" or "policy" or "hint" or "chance" or "thought" or "point";
}
