using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Mentions;

/// <summary>The words of a noun phrase up to its head and the parts of a name behind it, without clauses and prepositional phrases.</summary>
/// <param name="Head">The head, as an index in the sentence.</param>
/// <param name="First">The first word, determiner included.</param>
/// <param name="Last">The last word.</param>
internal readonly record struct NounPhrase(int Head, int First, int Last)
{
    private const int LongestName = 12;

    /// <summary>The phrase that a word heads.</summary>
    public static NounPhrase Of(SentenceTree tree, int head)
    {
        var (first, last) = (head, head);
        foreach (var child in tree.Children(head))
        {
            var (childFirst, childLast) = tree.Reach(child);
            if (child < head && IsLeftPart(tree, child) && head - childFirst <= LongestName)
            {
                first = Math.Min(first, childFirst);
            }
            else if (child > head && tree[child].Relation is "flat" or "compound" or "goeswith" or "nummod"
                && childFirst == last + 1 && tree[child].PartOfSpeech is "PROPN" or "NUM" or "X" or "PUNCT")
            {
                last = Math.Max(last, Math.Min(childLast, child + 1));
                last = tree[last].PartOfSpeech is "PUNCT" ? child : last;
            }
        }

        // "Colonel Prisca Aumont", the name hung on the rank as an apposition.
        if (tree[head].PartOfSpeech is "PROPN" or "NOUN" && last == head && last + 1 < tree.Count && tree[last + 1] is { PartOfSpeech: "PROPN", Relation: "appos" } name && name.Head == head && char.IsUpper(tree[head].Form[0]))
        {
            last++;
            last = last + 1 < tree.Count && tree[last + 1].Relation is "flat" ? last + 1 : last;
        }

        return new NounPhrase(head, WithoutOpening(tree, first, head), Extended(tree, last));
    }

    // "Pétion-Ville", "Khartoum North": parts of a name that the tree leaves out.
    private static int Extended(SentenceTree tree, int last)
    {
        if (tree[last].PartOfSpeech is not "PROPN")
        {
            return last;
        }

        var isJoined = last + 2 < tree.Count && tree[last + 1].Form is "-" && tree[last + 1].Span.Start == tree[last].Span.End && tree[last + 2].Span.Start == tree[last + 1].Span.End
            && char.IsUpper(tree[last + 2].Form[0]) && tree[last + 2].PartOfSpeech is "PROPN";
        return isJoined ? last + 2
            : last + 1 < tree.Count && tree[last + 1].Form is "North" or "South" or "East" or "West" ? last + 1
            : last;
    }

    /// <summary>Where the phrase stands in the text.</summary>
    public TextSpan Span(SentenceTree tree) => tree.Span(First, Last);

    /// <summary>The first word behind determiners.</summary>
    public int Bare(SentenceTree tree)
    {
        var first = First;
        while (first < Head && !IsAdverbOfAdjective(tree, first)
            && (tree[first].PartOfSpeech is "DET" or "PUNCT" or "ADP" or "ADV" or "CCONJ" or "SCONJ"
            || NameReader.IsCalendar(tree[first].Form) || tree[first].Form is "least" or "most" or "many" or "few" or "than" or "whose" || IsComparison(tree, first) || tree[first] is { Form: "more", Relation: "amod" } || (tree[first].Form is "dead" && tree[first + 1].PartOfSpeech is "NUM" or "DET" or "PRON") || IsOfSoCalled(tree, first) || IsWhere(tree[first]) || (tree[first].PartOfSpeech is "NUM" && tree[first].Form.Contains(':', StringComparison.Ordinal))))
        {
            first++;
        }

        return first;
    }

    // "the heavily armed men": the adverb is part of what they are called.
    private bool IsAdverbOfAdjective(SentenceTree tree, int index) =>
        tree[index].PartOfSpeech is "ADV" && tree[index].Head > index && tree[index].Head < Head
        && tree[tree[index].Head].Relation is "amod" && tree[index].Form.EndsWith("ly", StringComparison.Ordinal);

    // "The nearby town of Bara", "the allied militias": no part of what they are called.
    private static bool IsWhere(Token word) =>
        word is { PartOfSpeech: "ADJ" or "VERB", Relation: "amod", Form: "nearby" or "neighbouring" or "neighboring" or "allied" or "adjacent" or "adjoining" or "single" or "entire" };

    private static bool IsOfSoCalled(SentenceTree tree, int index) =>
        tree[index].Form is "called" && index > 1 && tree[index - 1].Form is "-";

    // "more than forty schoolgirls": the schoolgirls.
    private static bool IsComparison(SentenceTree tree, int index) =>
        tree[index].Form is "more" or "More" or "fewer" or "Fewer" or "less" && index + 1 < tree.Count && tree[index + 1].Form is "than";

    private static bool IsLeftPart(SentenceTree tree, int child) => tree[child].Relation switch
    {
        "det" or "amod" or "compound" or "nummod" or "nmod:poss" or "flat" or "nmod:desc" or "nmod:unmarked"
            or "det:predet" or "goeswith" => true,
        "nmod" => tree.Case(child).Length == 0,
        "punct" => tree[child].Form is "-",
        _ => false,
    };

    // A comma or bracket within is the trace of a misread apposition.
    private static int WithoutOpening(SentenceTree tree, int first, int head)
    {
        for (var index = head - 1; index >= first; index--)
        {
            if (tree[index].Form is "," or ":" or ";" or "(" or ")" or "—" or "–" || tree[index].PartOfSpeech is "VERB" && tree[index].Relation is not "amod")
            {
                return index + 1;
            }
        }

        return first;
    }
}
