using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>Words of sides in phrases that are about something else.</summary>
internal static class Idioms
{
    /// <summary>"Came into force", "in command", "in general": no side.</summary>
    public static bool IsNoSide(SentenceTree tree, int token) => tree[token].Form.ToLowerInvariant() switch
    {
        "force" => tree.Case(token) is "in" or "into" or "by" && tree.Child(token, "det", "amod", "compound") < 0,
        "command" or "office" or "charge" => tree.Case(token) is "in" && tree.Child(token, "det") < 0,
        "general" => tree.Case(token) is "in" && tree.Child(token, "det") < 0,
        "movements" => tree.Child(token, "amod", "compound") < 0,
        "guard" => tree[token].Relation is "obj" && tree[token].Head >= 0 && tree[tree[token].Head].Lemma is "stand" or "keep" or "mount",
        "occupation" => tree[token].Relation is not ("nsubj" or "nsubj:pass" or "obl:agent" or "nmod:poss") || !tree.HasChild(token, "det", "the") || tree.Child(token, "nmod") >= 0,
        "party" => tree.Child(token, "case") >= 0 && tree.HasChild(token, "amod", "third"),
        _ => false,
    };

    /// <summary>"The front was calm", "a new division": bare, these are sides only where they take one up again.</summary>
    public static bool IsSideOnlyInReference(Token token) => token.Form.ToLowerInvariant() is
        "front" or "command" or "division" or "side" or "company" or "union" or "wing" or "column" or "unit" or "corps" or "mission" or "camp"
        or "party" or "bloc" or "league" or "crew" or "staff" or "ally" or "resistance" or "state";
}
