using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;
using Lull.Reports;

namespace Lull.Reading.Details;

/// <summary>The words of a sentence that tell purpose, condition, hedges and the form of a ceasefire.</summary>
internal static class ClauseText
{
    /// <summary>The words that the statement rests on, from the first to the last.</summary>
    public static TextSpan Span(Draft draft)
    {
        var (first, last) = (draft.Trigger, draft.Trigger);
        foreach (var word in draft.Words)
        {
            first = Math.Min(first, word);
            last = Math.Max(last, word);
        }

        foreach (var side in new[] { draft.Patient, draft.Agent })
        {
            if (side >= 0)
            {
                first = Math.Min(first, side);
                last = Math.Max(last, side);
            }
        }

        return draft.Tree.Span(first, last);
    }

    /// <summary>The stated condition, verbatim.</summary>
    public static string? Condition(Draft draft, string text) =>
        draft.Condition >= 0 ? Words(draft.Tree, draft.Condition, text) : null;

    /// <summary>The stated purpose, verbatim; null where there is none.</summary>
    public static string? Purpose(Draft draft, string text)
    {
        foreach (var token in new[] { draft.Predicate, draft.Trigger, Head(draft) })
        {
            if (token >= 0 && PurposeAt(draft.Tree, token, draft.Trigger) is >= 0 and var clause)
            {
                return Words(draft.Tree, clause, text);
            }
        }

        return null;
    }

    /// <summary>The hedges, verbatim.</summary>
    public static IReadOnlyList<string> Hedges(Draft draft) => [.. draft.Hedges.Select(token => draft.Tree[token].Form)];

    /// <summary>How a ceasefire is said to have been declared; null where it is not said.</summary>
    public static DeclaredForm? Declared(Draft draft)
    {
        if (!draft.Kind.IsCeasefire() && draft.Kind is not StatementKind.Suspension)
        {
            return null;
        }

        foreach (var child in draft.Tree.Children(draft.Trigger))
        {
            switch (draft.Tree[child].Form.ToLowerInvariant())
            {
                case "unannounced" or "undeclared" or "tacit" or "unspoken" or "unwritten" or "unofficial" or "informal":
                    return DeclaredForm.Unannounced;
                case "unilateral" or "one-sided":
                    return DeclaredForm.Unilateral;
                case "bilateral" or "mutual":
                    return DeclaredForm.Bilateral;
                case "multilateral":
                    return DeclaredForm.Multilateral;
                default:
                    break;
            }
        }

        return null;
    }

    private static int Head(Draft draft) => draft.Tree[draft.Trigger].Head;

    private static int PurposeAt(SentenceTree tree, int token, int trigger)
    {
        foreach (var child in tree.Children(token))
        {
            if (tree[child].Relation is not ("advcl" or "obl") || tree.IsUnder(trigger, child))
            {
                continue;
            }

            if (tree[child].Relation is "obl" && tree.Case(child) is "as" && tree[child].Lemma is "gesture" or "sign" or "token" or "measure")
            {
                return child;
            }

            if (tree[child].Relation is "advcl" && child > token && tree.HasChild(child, "mark", "to"))
            {
                return child;
            }
        }

        return -1;
    }

    private static string Words(SentenceTree tree, int head, string text)
    {
        var (first, last) = tree.Reach(head);
        while (last > first && tree[last].PartOfSpeech is "PUNCT")
        {
            last--;
        }

        return tree.Span(first, last).Of(text);
    }
}
