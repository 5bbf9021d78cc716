using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;
using Lull.Reading.Times;
using Lull.Reports;
using Lull.Time;

namespace Lull.Reading.Details;

/// <summary>
/// Days that a statement takes from what was told before it: a story in the plain past stays on its day until another is
/// named, and the entry of a log or a live blog is of the day or the hour at its head.
/// </summary>
internal sealed class StoryTimes
{
    // A story that has named no day for so many sentences may be anywhere.
    private const int LongestStory = 3;

    private readonly IReadOnlyList<SentenceTree> _trees;
    private readonly IReadOnlyList<IReadOnlyList<TimeMention>> _times;
    private readonly DateOnly?[] _entries;
    private int _sentence = -1;
    private StatementTime? _day;

    /// <summary>Makes the story of a report.</summary>
    public StoryTimes(Report report, IReadOnlyList<SentenceTree> trees, IReadOnlyList<IReadOnlyList<TimeMention>> times)
    {
        (_trees, _times) = (trees, times);
        _entries = Entries(report);
    }

    /// <summary>Takes note of the day of a statement that has one of its own.</summary>
    public void Tell(int sentence, Draft draft, StatementTime time)
    {
        if (draft.Modality is Modality.Actual && time is { Precision: DatePrecision.Day, Start: { } start, IsRecurrent: false } && time.End == start)
        {
            (_sentence, _day) = (sentence, time with { Text = null });
        }
    }

    /// <summary>The day that the story stands at for a draft without one; null where none is told.</summary>
    public StatementTime? TimeOf(int sentence, Draft draft)
    {
        if (draft.Modality is not Modality.Actual || HasDays(sentence))
        {
            return null;
        }

        if (_entries[sentence] is { } day && IsMain(draft))
        {
            return new StatementTime(day, day, DatePrecision.Day, TimeBasis.Report);
        }

        return _day is { } told && sentence - _sentence <= LongestStory && (IsMain(draft) || draft.Inner is StatementKind.Casualties or StatementKind.Killing)
            && IsPlainPast(draft)
            ? told
            : null;
    }

    private bool HasDays(int sentence)
    {
        foreach (var mention in _times[sentence])
        {
            var isOfSaying = mention.Governor >= 0 && _trees[sentence][mention.Governor].Lemma is "say" or "tell" or "report" or "announce" or "add" or "statement";
            if (!mention.IsClock && !isOfSaying && (mention.Time.IsRecurrent || mention.Time.Start is not null || mention.Time.End is not null))
            {
                return true;
            }
        }

        return false;
    }

    // "Have been killed" counts up to now, "had been killed" lies before the story.
    private static bool IsPlainPast(Draft draft) =>
        draft.Entry.Class is not Lexicon.WordClass.Noun
        && !draft.Tree.HasChild(draft.Predicate, "aux", "have")
        && TenseReader.DirectionAt(draft.Tree.Sentence, draft.Predicate) is TenseDirection.Past;

    // In the main clause, or in what somebody says.
    private static bool IsMain(Draft draft)
    {
        for (int at = draft.Predicate, steps = 0; at >= 0 && steps < draft.Tree.Count; at = draft.Tree[at].Head, steps++)
        {
            if (draft.Tree[at].Relation is not ("root" or "nsubj" or "nsubj:pass" or "obj" or "conj" or "parataxis" or "ccomp" or "xcomp" or "appos"))
            {
                return false;
            }
        }

        return true;
    }

    // What stands under the head of an entry, up to the next: "07:35", "Tue 7.", "Friday 7 March".
    private DateOnly?[] Entries(Report report)
    {
        var entries = new DateOnly?[_trees.Count];
        var (heads, day) = (0, default(DateOnly?));
        for (var sentence = 0; sentence < entries.Length; sentence++)
        {
            if (IsHour(sentence))
            {
                heads++;
                day ??= report.Date;
            }
            else if (DateAtHead(sentence) is { } head)
            {
                heads++;
                day = head;
            }

            entries[sentence] = day;
        }

        // One such line is the date of the page.
        return heads > 1 ? entries : new DateOnly?[_trees.Count];
    }

    private bool IsHour(int sentence)
    {
        var hour = _trees[sentence][0].Form;
        return _trees[sentence].Count <= 4 && hour.Length is 4 or 5 && hour[^3] is ':' or '.' or 'h'
            && char.IsAsciiDigit(hour[0]) && char.IsAsciiDigit(hour[^1]) && char.IsAsciiDigit(hour[^2]);
    }

    private DateOnly? DateAtHead(int sentence)
    {
        var tree = _trees[sentence];
        return tree.Count <= 6 && _times[sentence] is [{ FirstToken: 0 } mention, ..]
            && mention.LastToken >= tree.Count - 2 && TimeReader.NarrativeDayOf(mention) is { } day
            ? day
            : null;
    }
}
