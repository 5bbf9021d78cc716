using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Scope;
using Lull.Reading.Statements;

namespace Lull.Reading.Rules;

/// <summary>What it means that an act is to come: an answer announced is a threat, a truce that will not be is a rejection.</summary>
internal static class Prospects
{
    /// <summary>Reads a draft once all that stands above it has been read.</summary>
    public static void Read(Draft draft)
    {
        if (draft.Modality is Modality.Actual)
        {
            draft.Modality = Looked(draft);
        }

        Wanted(draft);
        if (draft.Inner is StatementKind.Threat && draft.Entry.Class is WordClass.Noun)
        {
            Announced(draft);
        }
        else if (draft.Inner is StatementKind.Threat && !draft.IsRecast && draft.Entry.Requirements.Any(requirement => requirement.Slots[0].Kind is SlotKind.Auxiliary))
        {
            Answer(draft);
        }
        else if (draft is { Inner: StatementKind.CeasefireRejection, IsNegated: false, Modality: Modality.Planned } && IsWilled(draft))
        {
            // "we shall not bargain": it is refused now.
            draft.Modality = Modality.Actual;
        }
        else if (draft is { Inner: StatementKind.Ceasefire, Kind: StatementKind.Ceasefire, IsNegated: true, Modality: Modality.Planned } && IsWilled(draft))
        {
            draft.Kind = StatementKind.CeasefireRejection;
            draft.IsNegated = false;
            draft.Modality = Modality.Actual;
            draft.Rule = "no-truce-to-come";
        }
    }

    // How what seems to be so is told: "any attack", "what sounded like shelling", "begins on Friday", "an assault is days away".
    private static Modality Looked(Draft draft)
    {
        var isPlain = draft is { IsNegated: false, IsRecast: false };
        var isNoun = draft.Entry.Class is WordClass.Noun;
        if ((isPlain && IsAny(draft)) || (isNoun && IsLikened(draft.Tree, draft.Trigger)))
        {
            return Modality.Possible;
        }

        var isForceToCome = isPlain && isNoun && draft.Kind.IsForce() && (IsNext(draft.Tree, draft.Trigger) || IsAway(draft.Tree, draft.Trigger));
        return isForceToCome || IsBeingArranged(draft) || IsScheduled(draft.Tree, draft.Predicate) || IsScheduledNoun(draft) ? Modality.Planned : Modality.Actual;
    }

    // "a meeting was being arranged"
    private static bool IsBeingArranged(Draft draft) =>
        draft.Entry is { Word: "arrange", Class: WordClass.Verb } && (draft.Tree[draft.Trigger].Tag is "VBG" || LocalMarks.HasChildForm(draft.Tree, draft.Trigger, "being"));

    // What is commanded is demanded; "neither side wants a truce" refuses one.
    private static void Wanted(Draft draft)
    {
        if (draft is { Modality: Modality.Demanded, IsNegated: false } && draft.Kind.IsPeaceMove() && Imperatives.IsImperative(draft.Tree, draft.Predicate))
        {
            Told(draft);
        }

        if (draft is { Rule: "stop-force", IsNegated: true, Modality: Modality.Planned } && draft.Words.Any(word => draft.Tree[word].Lemma is "willing" or "ready" or "prepared" or "inclined"))
        {
            // "neither side is willing to stop fighting"
            (draft.Kind, draft.IsNegated, draft.Modality, draft.Rule) = (StatementKind.CeasefireRejection, false, Modality.Actual, "not-willing");
        }

        if (draft is { Rule: "seek-ceasefire", IsNegated: true, Modality: Modality.Actual })
        {
            // "neither side wants a truce"
            (draft.Kind, draft.IsNegated, draft.Rule) = (StatementKind.CeasefireRejection, false, "not-wanted");
        }
    }

    // "Lay down your rifles": who says so demands it.
    private static void Told(Draft draft)
    {
        var isStop = draft.Kind is StatementKind.Suspension && draft.Entry.Word is not ("lay" or "put" or "hand" or "surrender");
        (draft.Agent, draft.Doer, draft.Patient) = (-1, -1, -1);
        draft.Recast(isStop ? StatementKind.CeasefireRequest : StatementKind.Demand, draft.Predicate, "told-to");
    }

    // "the truce runs out on 9 December": the present tense of a timetable.
    private static bool IsScheduled(SentenceTree tree, int verb)
    {
        if (tree[verb].Tag is not ("VBZ" or "VBP")
            || tree[verb].Lemma is not ("run" or "expire" or "end" or "begin" or "start" or "take" or "go" or "come" or "enter" or "resume" or "reopen" or "open" or "lapse" or "meet")
            || tree.Child(verb, "aux") >= 0)
        {
            return false;
        }

        foreach (var child in tree.Children(verb))
        {
            if (child > verb && tree[child].Relation is "obl" or "obl:unmarked" or "advmod"
                && (IsDay(tree, child) || (tree.Child(child, "nmod") is >= 0 and var inner && IsDay(tree, inner))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLikened(SentenceTree tree, int noun)
    {
        var like = noun - 1;
        while (like > 1 && tree[like].PartOfSpeech is "DET" or "ADJ" or "NOUN" && tree[like].Relation is "det" or "amod" or "compound")
        {
            like--;
        }

        return like > 1 && tree[like].Form is "like" && tree[like - 1].Lemma is "sound" or "look" or "feel";
    }

    // "a ceasefire comes into force at noon"
    private static bool IsScheduledNoun(Draft draft) =>
        draft.Entry.Class is WordClass.Noun && draft.Tree[draft.Trigger] is { Relation: "nsubj", Head: >= 0 and var verb } && IsScheduled(draft.Tree, verb);

    private static bool IsDay(SentenceTree tree, int word)
    {
        var form = tree[word].Form.ToLowerInvariant();
        return tree.Case(word) is "on" or "at" or "in" or "from" or ""
            && (Times.CalendarWords.IsDayOrMonth(form)
                || form is "tomorrow" or "tonight" or "dawn" or "midnight" or "noon" or "dusk" or "sunset"
                || (tree.Child(word, "compound") is >= 0 and var named && Times.CalendarWords.WeekdayOf(tree[named].Form.ToLowerInvariant()) is not null)
                || (tree.Child(word, "nmod", "nmod:unmarked", "compound") is >= 0 and var month && Times.CalendarWords.IsMonth(tree[month].Form.ToLowerInvariant())));
    }

    // "knew of any attack", "any attack would": no attack in particular.
    private static bool IsAny(Draft draft) =>
        draft.Entry.Class is WordClass.Noun && draft.Tree.Child(draft.Trigger, "det") is >= 0 and var determiner && draft.Tree[determiner].Lemma is "any";

    // "for the next raid", "against a future attack", and not "the next raid killed nine".
    private static bool IsNext(SentenceTree tree, int noun) =>
        (tree.HasChild(noun, "amod", "next") || tree.HasChild(noun, "amod", "future")) && tree[noun].Relation is "obl" or "nmod" && tree.Case(noun) is "for" or "of" or "against" or "before" or "until" or "from";

    // "an assault is days away"
    private static bool IsAway(SentenceTree tree, int noun) =>
        tree[noun] is { Relation: "nsubj", Head: >= 0 } subject && tree[subject.Head].Form is "away"
        && tree.Child(subject.Head, "obl:unmarked", "obj", "nmod:unmarked") is >= 0 and var measure
        && tree[measure].Lemma is "day" or "week" or "hour" or "month" or "minute" or "moment";

    // "our reply will be swift": the noun alone, "the reply of the army", says nothing of the kind.
    private static void Announced(Draft draft)
    {
        var (tree, noun) = (draft.Tree, draft.Trigger);
        if (tree[noun].Relation is "nsubj" && tree[noun].Head is >= 0 and var said && LocalMarks.HasModal(tree, said) && !draft.IsNegated)
        {
            draft.IsRecast = true;
            draft.Modality = draft.Modality is Modality.Planned or Modality.Conditional ? Modality.Actual : draft.Modality;
            draft.Predicate = said;
        }
    }

    // "we will respond" threatens, on whatever condition; "we will not respond" does not.
    private static void Answer(Draft draft)
    {
        if (IsUnyielding(draft.Entry.Word))
        {
            (draft.Modality, draft.IsNegated) = (draft.IsNegated ? Modality.Actual : Modality.Possible, false);
        }
        else if (draft.IsNegated)
        {
            draft.Kind = StatementKind.Attack;
        }
        else if (draft.Modality is Modality.Planned or Modality.Conditional)
        {
            draft.Modality = Modality.Actual;
        }
    }

    // "will not hesitate to", "would not sit idly by": the negation is the threat.
    private static bool IsUnyielding(string verb) => verb is "hesitate" or "sit" or "stand" or "tolerate" or "rest" or "flinch" or "go" or "pass";

    // "will not sign", "there would be no truce"; "expects no truce" is nobody's will.
    private static bool IsWilled(Draft draft) =>
        draft.Words.Any(word => draft.Tree[word].Tag is "MD");
}
