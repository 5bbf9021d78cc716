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

    // Words of a heading that tells the days of a summary, and of one that tells the day of a log.
    private const int LongestPeriod = 20;
    private const int LongestDate = 12;

    private readonly IReadOnlyList<SentenceTree> _trees;
    private readonly IReadOnlyList<IReadOnlyList<TimeMention>> _times;
    private readonly DateOnly?[] _entries;
    private readonly DateOnly? _reportDate;
    private readonly StatementTime? _period;
    private int _sentence = -1;
    private StatementTime? _day;
    private (int Sentence, StatementTime Day)? _force;

    /// <summary>Makes the story of a report.</summary>
    public StoryTimes(Report report, IReadOnlyList<SentenceTree> trees, IReadOnlyList<IReadOnlyList<TimeMention>> times)
    {
        (_trees, _times, _reportDate) = (trees, times, report.Date);
        _entries = Entries(report);
        _period = Period();
    }

    /// <summary>Takes note of the day of a statement that has one of its own.</summary>
    public void Tell(int sentence, Draft draft, StatementTime time)
    {
        if (draft.Modality is Modality.Actual && !IsRemark(draft) && time is { Precision: DatePrecision.Day, Start: { } start, End: { } end, IsRecurrent: false, Basis: not TimeBasis.Event } && end.DayNumber - start.DayNumber <= 1)
        {
            (_sentence, _day) = (sentence, time with { Text = null });
            _force = draft.Kind.IsForce() || draft.Kind is StatementKind.Casualties ? (sentence, _day) : _force;
        }
    }

    /// <summary>The day that the story stands at for a draft without one; null where none is told.</summary>
    public StatementTime? TimeOf(int sentence, Draft draft)
    {
        if (draft.Modality is not Modality.Actual && !IsToldOf(draft))
        {
            return null;
        }

        if (_force is { } force && sentence - force.Sentence <= LongestStory && (IsToldOf(draft) || IsOutcome(sentence, draft)))
        {
            return force.Day;
        }

        if (draft.Modality is not Modality.Actual || HasDays(sentence))
        {
            return null;
        }

        if (_entries[sentence] is { } day && (IsMain(draft) || IsUnderHead(sentence, draft) || IsNote(draft)))
        {
            return new StatementTime(day, day, DatePrecision.Day, TimeBasis.Report);
        }

        var isStory = (IsMain(draft) || draft.Inner is StatementKind.Casualties or StatementKind.Killing) && IsPlainPast(draft);
        if (isStory && Story(sentence) is { } told)
        {
            return told;
        }

        return _period is { } period && IsMain(draft) && IsBehind(draft) ? period : null;
    }

    // "Claimed the attack", "five were killed in the clash", "claimed responsibility": the one that was just told.
    private static bool IsToldOf(Draft draft) =>
        draft.Modality is Modality.Actual or Modality.Denied && draft.Kind.IsForce() && !draft.IsRecast
        && (draft.Entry.Sense is Lexicon.ActSense.StandsIn
            || (draft.Entry.Class is Lexicon.WordClass.Noun && draft.Tree.Child(draft.Trigger, "det") is >= 0 and var the && draft.Tree[the].Lemma is "the" or "this" or "that" or "these" or "those"
                && draft.Tree.Child(draft.Trigger, "nmod", "acl", "acl:relcl", "amod", "nummod", "nmod:poss") < 0));

    // "Bombed the market on Saturday, adding that twenty had died", "was shelled on Saturday; two nurses died".
    private bool IsOutcome(int sentence, Draft draft) =>
        draft.Modality is Modality.Actual && draft.Inner is StatementKind.Casualties or StatementKind.Killing && _force?.Sentence == sentence && IsPlainPast(draft) && !draft.Tree.HasChild(draft.Predicate, "advmod", "already");

    // The last day told, by a statement or by anything else in the sentences before.
    private StatementTime? Story(int sentence)
    {
        for (var before = sentence; before >= Math.Max(0, sentence - LongestStory); before--)
        {
            if (_day is { } day && _sentence == before)
            {
                return day;
            }

            if (before < sentence && DayTold(before) is { } told)
            {
                return told with { Text = null };
            }
        }

        return null;
    }

    // "The hinge was 25 April.", "But on Saturday the army lost two men.": the day that a sentence is about.
    private StatementTime? DayTold(int sentence)
    {
        var words = _trees[sentence].Sentence;
        foreach (var mention in _times[sentence].Reverse())
        {
            if (mention is { IsComparison: false, IsClock: false, Anchor: null } && TimeReader.NarrativeDayOf(mention) is { } day && !(day > _reportDate)
                && !ReportTimes.IsAside(words, mention)
                && TenseReader.DirectionAt(words, mention.Governor < 0 ? mention.Head : mention.Governor) is TenseDirection.Past or TenseDirection.Unknown)
            {
                return mention.Time;
            }
        }

        return null;
    }

    // A line without a verb that has a tense.
    private static bool IsHeading(SentenceTree tree, int longest) =>
        tree.Count <= longest && tree.Tokens.All(token => token.Tag is not ("VBD" or "VBZ" or "VBP" or "MD"));

    // "Weekly summary, 20-26 April": what is told without a day is of those days.
    private StatementTime? Period()
    {
        for (var sentence = 0; sentence < Math.Min(4, _trees.Count); sentence++)
        {
            var spell = _times[sentence].FirstOrDefault(mention => mention.Time is { Basis: TimeBasis.Absolute, Precision: DatePrecision.Day, Start: { } start, End: { } end }
                && end.DayNumber - start.DayNumber is >= 2 and <= 31 && !(start > _reportDate));
            if (IsHeading(_trees[sentence], LongestPeriod) && spell is not null)
            {
                return spell.Time with { Text = null };
            }
        }

        return null;
    }

    // Past, or just done.
    private static bool IsBehind(Draft draft) =>
        TenseReader.DirectionAt(draft.Tree.Sentence, draft.Predicate) is TenseDirection.Past or TenseDirection.Unknown;

    private bool HasDays(int sentence)
    {
        foreach (var mention in _times[sentence])
        {
            if (mention.FirstToken == 0 && _entries[sentence] is { } entry && TimeReader.NarrativeDayOf(mention) == entry && ReportTimes.IsHead(_trees[sentence].Sentence, mention))
            {
                continue;
            }

            if (_entries[sentence] is not null && ReportTimes.IsAside(_trees[sentence].Sentence, mention))
            {
                continue;
            }

            var isOfSaying = mention.Governor >= 0 && _trees[sentence][mention.Governor].Lemma is "say" or "tell" or "report" or "announce" or "add" or "statement";
            if (!mention.IsClock && !isOfSaying && (mention.Time.IsRecurrent || mention.Time.Start is not null || mention.Time.End is not null))
            {
                return true;
            }
        }

        return false;
    }

    // "Monitors, who withdrew on Tuesday, could not say": the story stays where it stood.
    private static bool IsRemark(Draft draft)
    {
        for (int at = draft.Predicate, steps = 0; at >= 0 && steps < draft.Tree.Count; at = draft.Tree[at].Head, steps++)
        {
            if (draft.Tree[at].Relation is "acl:relcl" && draft.Tree.Reach(at).First is > 0 and var first && (draft.Tree[first].Form is "," || draft.Tree[first - 1].Form is ","))
            {
                return true;
            }
        }

        return false;
    }

    // "Have been killed" counts up to now, "had been killed" lies before the story.
    private static bool IsPlainPast(Draft draft)
    {
        var teller = Teller(draft);
        return (draft.Entry.Class is not Lexicon.WordClass.Noun || teller != draft.Predicate)
            && (!draft.Tree.HasChild(teller, "aux", "have") || IsReported(draft))
            && TenseReader.DirectionAt(draft.Tree.Sentence, teller) is TenseDirection.Past;
    }

    // "5 May: Rebels shelled the post": the parser may hang the clause on the day.
    private bool IsUnderHead(int sentence, Draft draft) =>
        _times[sentence] is [{ FirstToken: 0 } head, ..] && draft.Tree[draft.Predicate].Head is >= 0 and var over && over <= head.LastToken;

    // "One burst of machine-gun fire": no verb at all.
    private static bool IsNote(Draft draft) =>
        draft.Entry.Class is Lexicon.WordClass.Noun && draft.Tree[draft.Trigger] is { Relation: "nmod", Head: >= 0 } part && draft.Tree[part.Head].Relation is "root";

    // "agreed to a ceasefire", "carried out six strikes": the verb that the noun hangs on, where it says that it came about.
    private static int Teller(Draft draft) =>
        draft.Entry.Class is Lexicon.WordClass.Noun && (draft.IsSaid || draft.IsUsed) && draft.Tree[draft.Predicate] is { Relation: "obj" or "obl" or "nsubj:pass" or "nsubj", Head: >= 0 } noun
            && draft.Tree[noun.Head].PartOfSpeech is "VERB"
            ? noun.Head
            : draft.Predicate;

    // "Witnesses said that two shells had landed": the "had" is that of what is reported.
    private static bool IsReported(Draft draft) =>
        draft.Tree[draft.Predicate] is { Relation: "ccomp", Head: >= 0 } told && draft.Tree[told.Head].Tag is "VBD" or "VBG"
        && draft.Tree.Child(draft.Predicate, "aux") is >= 0 and var had && draft.Tree[had].Tag is "VBD";

    // In the main clause, or in what somebody says, or when the main clause was.
    private static bool IsMain(Draft draft)
    {
        for (int at = Teller(draft), steps = 0; at >= 0 && steps < draft.Tree.Count; at = draft.Tree[at].Head, steps++)
        {
            if (draft.Tree[at].Relation is not ("root" or "nsubj" or "nsubj:pass" or "obj" or "conj" or "parataxis" or "ccomp" or "xcomp" or "appos") && !IsBeside(draft.Tree, at))
            {
                return false;
            }
        }

        return true;
    }

    // "When they fired", "as they fired", "while the army fired", "firing".
    private static bool IsBeside(SentenceTree tree, int clause) =>
        tree[clause].Relation is "advcl" && (tree.HasChild(clause, "advmod", "when") || tree.HasChild(clause, "mark", "when") || tree.HasChild(clause, "mark", "as") || tree.HasChild(clause, "mark", "while")
        || tree.HasChild(clause, "mark", "whereas") || (tree[clause].Tag is "VBG" && tree.Child(clause, "mark") < 0));

    // What stands under the head of an entry, up to the next: "07:35", "Tue 7.", "Friday 7 March".
    private DateOnly?[] Entries(Report report)
    {
        var entries = new DateOnly?[_trees.Count];
        var (heads, day, isList) = (0, default(DateOnly?), false);
        for (var sentence = 0; sentence < entries.Length; sentence++)
        {
            if (IsHour(sentence) || IsEntry(sentence))
            {
                heads++;
                day ??= Headed(report.Date);
            }
            else if (DateAtHead(sentence) is { } head)
            {
                heads++;
                day = head;
                isList = _trees[sentence].Count > 6;
            }

            // A section that follows a list of days begins with a line of its own.
            day = sentence > 0 && isList && DateAtHead(sentence) is null && IsParted(report, sentence) ? null : day;
            entries[sentence] = day;
        }

        // One such line is the date of the page.
        return heads > 1 ? entries : new DateOnly?[_trees.Count];
    }

    private bool IsParted(Report report, int sentence) =>
        report.Text.AsSpan(_trees[sentence - 1].Sentence.Span.End, _trees[sentence].Sentence.Span.Start - _trees[sentence - 1].Sentence.Span.End).Count('\n') > 1;

    private bool IsHour(int sentence) => _trees[sentence].Count <= 4 && IsHour(_trees[sentence][0].Form, "h");

    private static bool IsHour(string word, string more = "") =>
        word.Length is 4 or 5 && (word[^3] is ':' or '.' || more.Contains(word[^3], StringComparison.Ordinal))
        && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^1]) && char.IsAsciiDigit(word[^2]);

    // "Daily log, 13 July": the hours beneath are of that day, and else of the report's.
    private DateOnly? Headed(DateOnly? reported)
    {
        for (var sentence = 0; sentence < Math.Min(3, _trees.Count); sentence++)
        {
            if (IsHeading(_trees[sentence], LongestDate)
                && _times[sentence].FirstOrDefault(mention => !mention.Time.IsRecurrent) is { Time: { Precision: DatePrecision.Day, Start: { } day } time } && time.End == day && !(day > reported))
            {
                return day;
            }
        }

        return reported;
    }

    // "09:35 - The garrison returned fire"
    private bool IsEntry(int sentence) =>
        _trees[sentence] is { Count: > 4 } tree && tree[1].Form is "-" or "–" or "—" or ":" && IsHour(tree[0].Form);

    private DateOnly? DateAtHead(int sentence) =>
        _times[sentence] is [{ FirstToken: 0 } mention, ..] && ReportTimes.IsHead(_trees[sentence].Sentence, mention)
            ? TimeReader.NarrativeDayOf(mention)
            : null;
}
