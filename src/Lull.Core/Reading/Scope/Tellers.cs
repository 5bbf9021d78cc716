using Lull.Reading.Lexicon;
using Lull.Reading.Rules;

namespace Lull.Reading.Scope;

/// <summary>Reads what a noun that does the telling says of what it tells: "a rumour spread that", "the fear is that".</summary>
internal sealed class Tellers(ReadingLexicon lexicon)
{
    /// <summary>Adds how the noun tells it.</summary>
    /// <param name="draft">What is told.</param>
    /// <param name="subject">The noun; -1 for none.</param>
    public void Read(Draft draft, int subject)
    {
        if (subject < 0 || draft.Tree[subject].PartOfSpeech is not "NOUN")
        {
            return;
        }

        foreach (var entry in lexicon.Governors(draft.Tree[subject].Form))
        {
            if (entry.Part is WordClass.Noun && entry.Class is GovernorClass.Possible or GovernorClass.Fear or GovernorClass.Hope or GovernorClass.Allege or GovernorClass.ReportNoun
                && entry.Slots.Any(slot => slot.Kind is SlotKind.Clause or SlotKind.NounClause))
            {
                draft.Weaken(Effects.ModalityOf(entry.Class, draft.Kind) ?? draft.Modality);
                if (Effects.IsHedge(entry.Class))
                {
                    draft.Hedges.Add(subject);
                }
            }
        }
    }
}
