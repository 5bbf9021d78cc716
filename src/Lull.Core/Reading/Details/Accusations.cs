using Lull.Reading.Frames;
using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Details;

/// <summary>
/// Finds who is accused of a breach and who accuses, where the breach is a noun: "counted 52 Israeli breaches of the truce",
/// "crossed the line in violation of the accord", "citing 40 violations, the rebels withdrew".
/// </summary>
/// <param name="mentions">Which words stand for whom.</param>
internal sealed class Accusations(MentionBook mentions)
{
    private const int MostSteps = 5;

    /// <summary>Who is said to have broken it; null where that is not said.</summary>
    /// <param name="sentence">The sentence, counted from 0.</param>
    /// <param name="draft">The claim in the making.</param>
    public Party? Accused(int sentence, Draft draft)
    {
        var (tree, act) = (draft.Tree, draft.Predicate);
        if (draft.Kind is not StatementKind.ViolationClaim || tree[act].PartOfSpeech is not ("NOUN" or "PROPN"))
        {
            return null;
        }

        if (Clauses.ByPhrase(tree, act, word => mentions.PartyAt(sentence, word) is not null) is >= 0 and var by)
        {
            return mentions.PartyAt(sentence, by);
        }

        return Owner(sentence, tree, act) ?? Breaker(sentence, tree, act);
    }

    /// <summary>Who says so, where no verb of saying tells: who counts, lists or cites the breaches; null where nobody does.</summary>
    /// <param name="sentence">The sentence, counted from 0.</param>
    /// <param name="draft">The claim in the making.</param>
    public Party? Accuser(int sentence, Draft draft)
    {
        var tree = draft.Tree;
        var at = draft.Predicate;
        if (draft.Kind is not StatementKind.ViolationClaim || tree[at].PartOfSpeech is "VERB")
        {
            return null;
        }

        for (var steps = 0; steps < MostSteps && tree[at].Head >= 0; steps++)
        {
            var (relation, preposition) = (tree[at].Relation, tree.Case(at));
            at = tree[at].Head;
            if (tree[at].PartOfSpeech is not "VERB")
            {
                if (relation is not ("nmod" or "conj" or "acl"))
                {
                    return null;
                }

                continue;
            }

            if (relation is "obj" or "obl" or "ccomp" && IsClaiming(tree[at].Lemma) && !Clauses.IsPassive(tree, at) && preposition is "" or "to" or "of" or "about" or "against" or "over" or "at" or "on" or "as")
            {
                return Clauses.Subject(tree, at) is >= 0 and var subject ? mentions.PartyAt(sentence, subject) ?? Described(sentence, tree, subject) : null;
            }

            if (relation is not ("obj" or "obl" or "nsubj" or "conj"))
            {
                return null;
            }
        }

        return null;
    }

    private Party? Described(int sentence, SentenceTree tree, int subject) =>
        tree[subject].PartOfSpeech is "NOUN" && mentions.KindAt(sentence, subject) is MentionKind.People or MentionKind.Person ? mentions.PhraseAt(sentence, subject) : null;

    // "Israeli breaches", "the army's violation of the truce".
    private Party? Owner(int sentence, SentenceTree tree, int act)
    {
        foreach (var child in tree.Children(act))
        {
            if (child < act && tree[child].Relation is "amod" or "nmod:poss" or "compound" && mentions.PartyAt(sentence, child) is { } owner)
            {
                return owner;
            }
        }

        return null;
    }

    // "Troops resorted to firing in violation of the truce", "the front's decision is a clear violation of it".
    private Party? Breaker(int sentence, SentenceTree tree, int act)
    {
        if (tree.Child(act, "nsubj") is >= 0 and var deed && tree.Child(act, "cop") >= 0)
        {
            return mentions.PartyAt(sentence, deed) ?? OfDeed(sentence, tree, deed);
        }

        if (tree.Case(act) is not "in" || tree[act].Relation is not ("obl" or "nmod" or "advcl") || tree[act].Head is not (>= 0 and var head))
        {
            return null;
        }

        return tree[head].PartOfSpeech is "VERB" ? (Clauses.Subject(tree, head) is >= 0 and var subject && !Clauses.IsPassive(tree, head) ? mentions.PartyAt(sentence, subject) : null)
            : OfDeed(sentence, tree, head);
    }

    // "Israel's decision to strike", "the shelling of the town by the rebels".
    private Party? OfDeed(int sentence, SentenceTree tree, int deed)
    {
        if (tree.Child(deed, "nmod:poss") is >= 0 and var owner)
        {
            return mentions.PartyAt(sentence, owner);
        }

        return Clauses.ByPhrase(tree, deed, word => mentions.PartyAt(sentence, word) is not null) is >= 0 and var by ? mentions.PartyAt(sentence, by) : Owner(sentence, tree, deed);
    }

    private static bool IsClaiming(string verb) =>
        verb is
            "count" or "list" or "record" or "log" or "document" or "register" or "tally" or "cite" or "report" or "denounce" or "condemn" or "protest" or "decry" or "deplore" or "point"
            or "complain" or "allege" or "call" or "describe" or "term" or "label" or "brand" or "lodge" or "file" or "submit" or "raise" or "note" or "claim" or "charge" or "see" or "flag"
            or "slam" or "blast" or "criticise" or "criticize" or "chide" or "scold" or "lament" or "regret" or "suffer" or "face" or "invoke" or "trade" or "catalogue" or "observe" or "detect" or "monitor" or "identify";
}
