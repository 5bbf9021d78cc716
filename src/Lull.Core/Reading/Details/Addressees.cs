using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Details;

/// <summary>Finds to whom a demand, a request or a threat is addressed.</summary>
internal static class Addressees
{
    /// <summary>The word for whom; the one that is known already, or -1, where its verb tells nobody.</summary>
    /// <param name="draft">The statement in the making.</param>
    /// <param name="patient">The one that its frame gives; -1 for none.</param>
    /// <param name="isSide">True where a word stands for a side.</param>
    public static int Of(Draft draft, int patient, Func<int, bool> isSide)
    {
        var (tree, verb) = (draft.Tree, draft.Predicate);
        if (tree[verb].PartOfSpeech is not "VERB")
        {
            return patient < 0 ? Receiver(tree, verb) : patient;
        }

        var told = tree.Child(verb, "iobj") is >= 0 and var given ? given : First(tree, verb);
        told = told < 0 && tree[verb].Lemma is "warn" or "threaten" or "urge" or "tell" or "caution" or "ask" or "beg" or "implore" && tree.Child(verb, "obj") is >= 0 and var whom && isSide(whom) ? whom : told;
        if (told >= 0)
        {
            return patient < 0 || draft.Kind is StatementKind.Threat ? told : patient;
        }

        return patient >= 0 || draft.Kind is not (StatementKind.Demand or StatementKind.CeasefireRequest) ? patient : Bound(tree, verb, isSide);
    }

    // "The journalists received threats from supporters of the junta": they are threatened.
    private static int Receiver(SentenceTree tree, int threat) =>
        tree[threat].Relation is "obj" && tree[threat].Head is >= 0 and var verb && tree[verb].Lemma is "receive" or "get" or "face" ? Frames.Clauses.Subject(tree, verb) : -1;

    // "Gave the mutineers 48 hours", read as two objects: the first is to whom.
    private static int First(SentenceTree tree, int verb)
    {
        var objects = tree.Children(verb).Where(child => tree[child].Relation is "obj").ToList();
        return tree[verb].Lemma is "give" or "offer" or "grant" or "set" && objects is [var whom, _] ? whom : -1;
    }

    // "Demanded that the army let barges pass", "demanded its departure".
    private static int Bound(SentenceTree tree, int verb, Func<int, bool> isSide)
    {
        if (tree.Child(verb, "ccomp") is >= 0 and var clause && tree.Child(clause, "nsubj") is >= 0 and var subject && isSide(subject) && (tree[clause].Tag is "VB" or "VBP" || tree[verb].Lemma is "demand"))
        {
            return subject;
        }

        return tree.Child(verb, "obj") is >= 0 and var thing && tree.Child(thing, "nmod:poss") is >= 0 and var owner && isSide(owner) ? owner : -1;
    }
}
