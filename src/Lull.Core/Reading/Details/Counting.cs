using Lull.Events;
using Lull.Reading.Lexicon;
using Lull.Reading.Numbers;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Details;

/// <summary>How many acts and how many dead a sentence tells of an act.</summary>
internal static class Counting
{
    /// <summary>How many acts; null where not said.</summary>
    public static CountRange? Acts(Draft draft)
    {
        var sentence = draft.Tree.Sentence;
        if (draft.IsNegated || draft.IsRecast)
        {
            return null;
        }

        if (draft.Entry.Class is WordClass.Verb)
        {
            return NumberReader.TimesAt(sentence, draft.Trigger)?.Range;
        }

        return draft.Inner.IsHostile() || draft.Inner is StatementKind.ViolationClaim
            ? NumberReader.CountAt(sentence, draft.Trigger)?.Range
            : null;
    }

    /// <summary>How many were killed by an act of force, or are counted dead; null where not said.</summary>
    public static CountRange? Deaths(Draft draft)
    {
        if (!draft.Inner.IsForce() && draft.Inner is not StatementKind.Casualties)
        {
            return null;
        }

        var sentence = draft.Tree.Sentence;
        return CasualtyReader.DeathsOf(sentence, CasualtyReader.Read(sentence), draft.Trigger)?.Range;
    }
}
