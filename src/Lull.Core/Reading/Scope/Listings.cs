using Lull.Reading.Frames;
using Lull.Reading.Lexicon;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Scope;

/// <summary>
/// Reads acts that are only listed or weighed: "their conditions include a pullout", "set the release as a condition",
/// "thinks an offensive unlikely".
/// </summary>
internal sealed class Listings(ReadingLexicon lexicon)
{
    /// <summary>Reads an act that is the object of a verb of which the lexicon knows nothing.</summary>
    public void Read(Draft draft, int current, int head)
    {
        var tree = draft.Tree;
        if (tree[current].Relation is "nmod" && tree.Case(current) is "include" or "like" or "such as")
        {
            // "all options, including air strikes"
            Exemplified(draft, head);
        }

        if (tree[current].Relation is not "obj" || !Clauses.IsVerb(tree, head))
        {
            return;
        }

        if (tree.Child(head, "nsubj") is >= 0 and var list && lexicon.IsIn("wish-list", tree[list].Lemma))
        {
            draft.Weaken(Modality.Demanded);
        }

        foreach (var child in tree.Children(head))
        {
            if (tree[child].Relation is "obl" && tree.Case(child) is "as" && lexicon.IsIn("wish-list", tree[child].Lemma))
            {
                draft.Weaken(Modality.Demanded);
            }
            else if (tree[child].Relation is "xcomp" && tree[child].PartOfSpeech is "ADJ")
            {
                Deemed(draft, child);
            }
        }
    }

    private void Exemplified(Draft draft, int noun)
    {
        foreach (var entry in lexicon.Governors(draft.Tree[noun].Form))
        {
            if (entry.Part is WordClass.Noun && Effects.ModalityOf(entry.Class, draft.Kind) is { } modality)
            {
                draft.Weaken(modality);
                return;
            }
        }
    }

    private void Deemed(Draft draft, int adjective)
    {
        foreach (var entry in lexicon.Governors(draft.Tree[adjective].Form))
        {
            if (entry.Part is WordClass.Adj && entry.Class is GovernorClass.Unlikely or GovernorClass.Possible or GovernorClass.Expect or GovernorClass.Fear)
            {
                draft.Weaken(Effects.ModalityOf(entry.Class, draft.Kind) ?? draft.Modality);
                draft.IsNegated ^= Effects.Negates(entry.Class, draft.Kind);
                return;
            }
        }
    }
}
