using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;
using Lull.Reading.Times;
using Lull.Time;

namespace Lull.Reading.Details;

/// <summary>Which act of its kind a sentence says that an act is: "the third attack this week", "attacked for the first time since 4 February".</summary>
internal static class Ranking
{
    private const int Highest = 999;

    /// <summary>The ordinal with the time it is counted in; null where the act has none, or none that is counted within a time.</summary>
    /// <param name="draft">The act.</param>
    /// <param name="mentions">The times that its sentence tells.</param>
    /// <param name="reported">The report's day; null where it has none.</param>
    /// <returns>The rank, and the time among <paramref name="mentions"/> that it is counted in; null where it is none of them.</returns>
    public static (StatementRank Rank, TimeMention? Mention)? Of(Draft draft, IReadOnlyList<TimeMention> mentions, DateOnly? reported)
    {
        if (!draft.Inner.IsForce() || draft.IsRecast || OrdinalOf(draft) is not (>= 0 and var ordinal))
        {
            return null;
        }

        var number = DayNumbers.OrdinalOf(draft.Tree[ordinal].Form.ToLowerInvariant(), Highest);
        var mention = mentions.FirstOrDefault(found => found.FirstToken > ordinal && IsCountedIn(draft.Tree, found, number));
        return mention is not null ? (new StatementRank(number, mention.Time), mention)
            : Span(draft.Tree.Sentence, ordinal, reported) is { } span ? (new StatementRank(number, span), null)
            : null;
    }

    // "In 24 hours", "in weeks", "of the month": no times of an act, only of what it is counted in.
    private static StatementTime? Span(ParsedSentence sentence, int ordinal, DateOnly? reported)
    {
        var pieces = PieceList.Of(sentence);
        for (var at = pieces.FirstOf(ordinal) + 1; at < pieces.Count && pieces[at] is not ("," or ";"); at++)
        {
            if (pieces[at] is "in" or "within" && Quantity.TryRead(pieces, at + 1, isBare: true) is { } told)
            {
                var back = told.Unit is TimeUnit.Hour ? reported?.Plus(-Math.Max(1, (told.Count + 12L) / 24)) : reported?.Plus(-(long)told.Count, told.Unit);
                return Between(back, told.Next, told.IsVague ? DatePrecision.Week : DatePrecision.Day);
            }

            if (pieces.Reads(at, "of", "the") && CalendarWords.UnitOf(pieces[at + 2]) is { } unit && First(reported, unit) is { } first)
            {
                return Between(first, at + 3, DatePrecision.Day);
            }

            StatementTime Between(DateOnly? from, int next, DatePrecision precision) => new(
                from, reported, precision, TimeBasis.Report, Text: pieces.TextOf(pieces.At(at).Token, pieces.At(next - 1).Token));
        }

        return null;
    }

    private static DateOnly? First(DateOnly? reported, TimeUnit unit) => (reported, unit) switch
    {
        ({ } day, TimeUnit.Week) => day.Monday(),
        ({ } day, TimeUnit.Month) => new DateOnly(day.Year, day.Month, 1),
        ({ } day, TimeUnit.Year) => new DateOnly(day.Year, 1, 1),
        _ => null,
    };

    // "Since", "in", "this week" count; "on Monday" and "at dawn" only say when it was.
    private static bool IsCountedIn(SentenceTree tree, TimeMention mention, int number)
    {
        if (mention.Time is { Start: null } or { IsRecurrent: true })
        {
            return false;
        }

        return tree[mention.FirstToken].Form.ToLowerInvariant() is "since" or "this" or "so" or "within"
            || (tree[mention.FirstToken].Form.ToLowerInvariant() is "in" && (mention.IsComparison || number > 1 || mention.Time.Precision is not DatePrecision.Day));
    }

    private static int OrdinalOf(Draft draft)
    {
        var (tree, act) = (draft.Tree, draft.Trigger);
        foreach (var child in tree.Children(act))
        {
            // "The third attack", "Sunday's attack, the first on the base since".
            if (tree[child].Relation is "amod" or "appos" && IsOrdinal(tree, child))
            {
                return child;
            }

            // "Attacked for the first time since".
            if (tree[child].Lemma is "time" && Modifier(tree, child) is >= 0 and var time)
            {
                return time;
            }
        }

        if (tree[act].Head is not (>= 0 and var head))
        {
            return -1;
        }

        return tree[act].Relation is "nsubj" && IsOrdinal(tree, head) ? head // "the attack was the first since"
            : tree[act].Relation is "obj" && TimeUnder(tree, head) is >= 0 and var used ? used // "launched an attack for the first time since"
            : tree[head].Lemma is "time" && tree[act].Relation.StartsWith("acl", StringComparison.Ordinal) ? Modifier(tree, head) // "the first time since May that they were attacked"
            : -1;
    }

    private static int TimeUnder(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Lemma is "time" && Modifier(tree, child) is >= 0 and var ordinal)
            {
                return ordinal;
            }
        }

        return -1;
    }

    private static int Modifier(SentenceTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Relation is "amod" && IsOrdinal(tree, child))
            {
                return child;
            }
        }

        return -1;
    }

    private static bool IsOrdinal(SentenceTree tree, int token) =>
        tree[token].PartOfSpeech is "ADJ" or "NOUN" or "NUM" && DayNumbers.OrdinalOf(tree[token].Form.ToLowerInvariant(), Highest) > 0;
}
