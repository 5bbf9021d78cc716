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
    private readonly DateOnly? _reportDate;
    private readonly StatementTime? _period;
    private int _sentence = -1;
    private StatementTime? _day;
    private (int Sentence, StatementTime Day)? _force;

    /// <summary>Makes the story of a report.</summary>
    public StoryTimes(Report report, IReadOnlyList<SentenceTree> trees, IReadOnlyList<IReadOnlyList<TimeMention>> times)
    {
        (_trees, _times, _reportDate) = (trees, times, report.Date);
        var log = new LogDays(report, trees, times);
        _entries = log.Entries();
        _period = log.Period();
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

        if (draft.Modality is not Modality.Actual || HasDays(sentence, draft))
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
                && draft.Tree.Child(draft.Trigger, "acl", "acl:relcl", "amod", "nummod", "nmod:poss") < 0
                && (draft.Tree.Child(draft.Trigger, "nmod") is not (>= 0 and var beside) || IsBlamed(draft, beside))));

    // "Blamed the attack on the army"
    private static bool IsBlamed(Draft draft, int blamed) =>
        draft.Tree.HasChild(blamed, "case", "on") && draft.Tree[draft.Trigger] is { Relation: "obj", Head: >= 0 } word && draft.Tree[word.Head].Lemma is "blame" or "pin";

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

    // Past, or just done.
    private static bool IsBehind(Draft draft) =>
        TenseReader.DirectionAt(draft.Tree.Sentence, draft.Predicate) is TenseDirection.Past or TenseDirection.Unknown;

    private bool HasDays(int sentence, Draft draft)
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
            if (!mention.IsClock && !isOfSaying && !IsElsewhere(draft, mention) && (mention.Time.IsRecurrent || mention.Time.Start is not null || mention.Time.End is not null))
            {
                return true;
            }
        }

        return false;
    }

    // "Both agreed to a truce; the latter had turned one down in May", "was attacked on Friday; its clinic was looted": a clause
    // of its own has a day of its own.
    private static bool IsElsewhere(Draft draft, TimeMention mention)
    {
        if (mention.Governor < 0 || mention.Time.IsRecurrent)
        {
            return false;
        }

        var clause = ClauseOf(draft.Tree, mention.Governor);
        var own = ClauseOf(draft.Tree, Teller(draft));
        return clause != own && clause >= 0 && own >= 0
            && draft.Tree[Math.Max(clause, own)].Relation is "parataxis" or "conj" or "acl:relcl"
            && AreParted(draft.Tree, Math.Min(clause, own), Math.Max(clause, own));
    }

    // The verb of a clause with a subject of its own.
    private static int ClauseOf(SentenceTree tree, int token)
    {
        var (at, steps) = (token, 0);
        while (at >= 0 && !(tree[at].PartOfSpeech is "VERB" && tree.Child(at, "nsubj", "nsubj:pass") >= 0) && steps++ < tree.Count)
        {
            at = tree[at].Head;
        }

        return at;
    }

    // A mark or a conjunction parts them.
    private static bool AreParted(SentenceTree tree, int from, int to) =>
        Enumerable.Range(from, to - from).Any(token => tree[token].Form is ";" or "," or ":" or "and" or "but" or "while");

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
        || tree.HasChild(clause, "mark", "whereas") || (tree[clause].Tag is "VBG" && (tree.Child(clause, "mark") is not (>= 0 and var mark) || tree[mark].Lemma is "after" or "before" or "by")));
}
