using Lull.Reading.Details;
using Lull.Reading.Lexicon;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Noise;

/// <summary>Keeps out words of war that speak of no war: sport, business, titles, figures of speech.</summary>
internal sealed class NoiseGuard(ReadingLexicon lexicon, TopicGauge topic, PartyFinder parties)
{
    /// <summary>True where a draft speaks of armed conflict.</summary>
    public bool Admits(int sentence, Draft draft)
    {
        if (topic.IsElsewhere || IsTitle(draft) || IsAbstract(draft) || IsLabour(draft) || IsWarEnding(sentence, draft))
        {
            return false;
        }

        return draft.Entry.Sense switch
        {
            ActSense.Context => topic.HasCeasefire || (HasSide(sentence, draft.Agent) && HasSide(sentence, draft.Patient)),
            ActSense.WeakTalk => HasSide(sentence, draft.Agent) && HasSide(sentence, draft.Patient),
            ActSense.WeakObject => topic.IsConflict || HasSide(sentence, draft.Agent) || HasSide(sentence, draft.Patient),
            ActSense.Weak or ActSense.Speech or ActSense.Operation =>
                topic.IsConflict || (topic.WarWords > 0 && (HasSide(sentence, draft.Agent) || HasSide(sentence, draft.Patient))),
            _ => topic.WarWords > 0 || HasSide(sentence, draft.Agent) || HasSide(sentence, draft.Patient) || topic.OtherWords == 0,
        };
    }

    private bool HasSide(int sentence, int token) => token >= 0 && parties.IsSide(sentence, token);

    // "The Siege of Vel" in the middle of a sentence is a name.
    private static bool IsTitle(Draft draft)
    {
        var word = draft.Tree[draft.Trigger];
        if (draft.Entry.Class is not WordClass.Noun || draft.Trigger == 0 || !char.IsUpper(word.Form[0]) || word.PartOfSpeech is not "PROPN")
        {
            return false;
        }

        var before = draft.Trigger - 1;
        while (before > 0 && draft.Tree[before].Form is "The" or "the" or "A")
        {
            before--;
        }

        return draft.Tree[before].Form is "\"" or "“" or "'" or "‘" or "``";
    }

    // A strike of workers.
    private bool IsLabour(Draft draft)
    {
        if (draft.Entry.Word is not "strike")
        {
            return false;
        }

        foreach (var child in draft.Tree.Children(draft.Trigger))
        {
            if (draft.Tree[child].Relation is not "obj" && lexicon.IsIn("labour-people", draft.Tree[child].Form))
            {
                return true;
            }
        }

        return draft.Agent >= 0 && lexicon.IsIn("labour-people", draft.Tree[draft.Agent].Form);
    }

    // "ending years of fighting", "until the war ends": no side stops anything.
    private bool IsWarEnding(int sentence, Draft draft) =>
        draft.Kind is StatementKind.Suspension
        && draft.IsRecast
        && draft.Entry.Word is "war" or "fighting" or "violence" or "fight"
        && !HasSide(sentence, draft.Agent);

    private bool IsAbstract(Draft draft) =>
        draft.Inner.IsForce()
        && draft.Patient >= 0
        && (lexicon.IsIn("abstract", draft.Tree[draft.Patient].Lemma) || lexicon.IsIn("abstract", draft.Tree[draft.Patient].Form));
}
