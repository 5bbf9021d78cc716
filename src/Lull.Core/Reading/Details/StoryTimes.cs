using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;
using Lull.Reading.Times;
using Lull.Reports;
using Lull.Time;

namespace Lull.Reading.Details;

/// <summary>
/// Days that a statement takes from what was told just before it: the dead of the attack in the sentence before, and what a
/// live blog tells under the hour of its entry.
/// </summary>
internal sealed class StoryTimes(Report report, IReadOnlyList<SentenceTree> trees)
{
    private int _sentence = -2;
    private StatementTime? _time;

    /// <summary>Takes note of an act that has a day of its own.</summary>
    public void Tell(int sentence, Draft draft, StatementTime time)
    {
        if (draft.Inner.IsForce() && !draft.IsNegated && draft.Modality is Modality.Actual)
        {
            var isDay = time is { Precision: DatePrecision.Day, Start: { } start, IsRecurrent: false } && time.End == start;
            (_sentence, _time) = (sentence, isDay ? time : null);
        }
    }

    /// <summary>The day that the story stands at for a draft without one; null where none is told.</summary>
    public StatementTime? TimeOf(int sentence, Draft draft)
    {
        if (draft.IsNegated || draft.Modality is not Modality.Actual || draft.Tree[draft.Predicate].Tag is not ("VBD" or "VBN" or "NN" or "NNS" or "VBZ" or "VBP"))
        {
            return null;
        }

        if (draft.Inner is StatementKind.Casualties or StatementKind.Killing && sentence - _sentence is 0 or 1 && _time is { } told && IsPlainPast(draft))
        {
            return told with { Text = null };
        }

        return report.Date is { } today && IsEntry(sentence) && IsMain(draft) && !HasHave(draft)
            ? new StatementTime(today, today, DatePrecision.Day, TimeBasis.Report)
            : null;
    }

    // "Have been killed" counts up to now.
    private static bool IsPlainPast(Draft draft) =>
        draft.Entry.Class is Lexicon.WordClass.Verb
        && !HasHave(draft)
        && TenseReader.DirectionAt(draft.Tree.Sentence, draft.Predicate) is TenseDirection.Past;

    private static bool HasHave(Draft draft) =>
        draft.Tree.HasChild(draft.Predicate, "aux", "have");

    // The sentence before is an hour and no more.
    private bool IsEntry(int sentence)
    {
        if (sentence == 0 || trees[sentence - 1].Count > 4)
        {
            return false;
        }

        var hour = trees[sentence - 1][0].Form;
        return hour.Length is 4 or 5 && hour[^3] is ':' or '.' && hour.Replace(":", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).All(char.IsAsciiDigit);
    }

    private static bool IsMain(Draft draft)
    {
        for (int at = draft.Predicate, steps = 0; at >= 0 && steps < draft.Tree.Count; at = draft.Tree[at].Head, steps++)
        {
            if (draft.Tree[at].Relation is not ("root" or "nsubj" or "nsubj:pass" or "obj" or "conj" or "parataxis"))
            {
                return false;
            }
        }

        return true;
    }
}
