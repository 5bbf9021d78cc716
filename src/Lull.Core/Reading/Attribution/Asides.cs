using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Attribution;

/// <summary>Finds what stands within the words of a speaker and is the report's or another speaker's.</summary>
internal static class Asides
{
    /// <summary>
    /// "The region, where the governor said"; "a night of strikes that the ministry said killed 104"; "an attack that the government
    /// blamed on"; "while Islamabad counted"; "the rebels, whose spokesman denied"; "to burn Hestle, where 26 people perished".
    /// </summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The speaker's own verb.</param>
    public static IEnumerable<TextSpan> In(SentenceTree tree, int verb)
    {
        for (var index = 1; index < tree.Count; index++)
        {
            if (tree[index].Relation is "acl:relcl" or "advcl" && index != verb && !tree.IsUnder(verb, index) && Aside(tree, index) is { } aside)
            {
                yield return aside;
            }
        }
    }

    private static TextSpan? Aside(SentenceTree tree, int index)
    {
        var (start, end) = tree.Reach(index);
        var isSetOff = start > 0 && (tree[start - 1].Form is "," || tree[start].Form is ",");
        if (tree[index].Relation is "acl:relcl" && isSetOff && tree.HasChild(index, "advmod", "where"))
        {
            return tree.Span(start, end);
        }

        if (SpeechLexicon.Verb(tree[index]) is null || tree.Child(index, "nsubj") is not (>= 0 and var who))
        {
            return null;
        }

        if (tree[index].Relation is "acl:relcl" && isSetOff && tree.Child(who, "nmod:poss") is >= 0 and var whose && tree[whose].Form is "whose")
        {
            return tree.Span(start, end);
        }

        if (tree[index].Relation is "advcl")
        {
            return isSetOff && SaidClauses.Mark(tree, index) is "while" or "whereas" ? tree.Span(start, end) : null;
        }

        if (IsInserted(tree, index) || (tree[index].Lemma is "blame" or "attribute" or "pin" && tree.Child(index, "obl") > index))
        {
            var (first, last) = tree.Reach(tree[index].Head);
            return tree.Span(first, last);
        }

        return null;
    }

    /// <summary>"The leadership says that it enlists nobody; even so, it handed over": the report goes on. "..., that X; and that Y" does not end.</summary>
    public static IEnumerable<TextSpan> BehindSemicolon(SentenceTree tree, int verb)
    {
        for (var index = verb + 1; index + 2 < tree.Count; index++)
        {
            if (tree[index].Form is ";" && tree[index + 1].Form is not ("that" or "and" or "or"))
            {
                yield return tree.Span(index, tree.Count - 1);
                yield break;
            }
        }
    }

    /// <summary>True for a verb of saying within a relative clause whose own verb has no subject: "that the ministry said killed".</summary>
    public static bool IsInserted(SentenceTree tree, int verb) =>
        tree[verb].Relation is "acl:relcl" && tree.Child(verb, "nsubj") is >= 0 and var who && tree[who].PartOfSpeech is not "PRON"
        && tree.Child(verb, "ccomp") is > 0 and var said && said > verb && tree.Child(said, "nsubj", "nsubj:pass", "expl", "csubj") < 0 && tree.Child(said, "mark") < 0;
}
