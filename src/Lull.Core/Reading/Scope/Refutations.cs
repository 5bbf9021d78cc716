using Lull.Reading.Parsing;
using Lull.Reading.Statements;

namespace Lull.Reading.Scope;

/// <summary>Tells what a report itself takes back at once: "They allege that jets bombed a wedding. This is false."</summary>
internal static class Refutations
{
    /// <summary>The statement as the report means it, told as denied where the report takes back what somebody says.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="tree">Its sentence.</param>
    /// <param name="next">The sentence after it; null where there is none.</param>
    public static Statement Heed(Statement statement, SentenceTree tree, SentenceTree? next)
    {
        if (next is not null && statement is { Modality: Modality.Actual, Polarity: Polarity.Affirmed } && Verdict(next) is { } verdict)
        {
            return statement with { Modality = verdict };
        }

        if (statement is { Modality: Modality.Actual or Modality.Planned or Modality.Possible, Polarity: Polarity.Affirmed } && (Corrections.IsCalledFalse(tree, statement.Span.End) || Corrections.IsRejectedAs(tree, statement.Span.Start)))
        {
            return statement with { Modality = Modality.Denied };
        }

        if (next is not null && statement is { Modality: Modality.Actual, Polarity: Polarity.Affirmed, Speakers.Count: > 0 } && statement.Kind is not StatementKind.Denial && IsShortNo(next))
        {
            return statement with { Polarity = Polarity.Negated };
        }

        var isHearsay = statement.Speakers.Count > 0 || statement.Hedges.Count > 0;
        if (next is not null && IsNoSuchEvent(next) && statement is { Modality: Modality.Actual, Polarity: Polarity.Affirmed } && statement.Kind is StatementKind.Attack or StatementKind.Strike or StatementKind.Killing or StatementKind.Clash or StatementKind.Seizure)
        {
            return statement with { Modality = Modality.Denied };
        }

        return isHearsay
            && statement is { Modality: Modality.Actual, Polarity: Polarity.Affirmed }
            && statement.Kind is not (StatementKind.Denial or StatementKind.Demand or StatementKind.Threat or StatementKind.Promise)
            && (IsTakenBack(tree, statement.Span.Start) || (next is not null && IsOfLast(next)))
                ? statement with { Modality = Modality.Denied }
                : statement;
    }

    // "This is false.", "That never happened.", "No such raid took place."
    private static bool IsOfLast(SentenceTree tree)
    {
        for (var root = 0; root < tree.Count && root < 10; root++)
        {
            if (tree[root].Head < 0)
            {
                return tree.Child(root, "nsubj", "nsubj:pass") is >= 0 and var subject && subject < root
                    && ((PointsBack(tree, subject) && IsFalse(tree, root)) || (IsNoSuch(tree, subject) && IsEvent(tree, root)));
            }
        }

        return false;
    }

    private static bool IsNoSuchEvent(SentenceTree tree)
    {
        for (var root = 0; root < tree.Count && root < 10; root++)
        {
            if (tree[root].Head < 0)
            {
                return tree.Child(root, "nsubj") is >= 0 and var subject && subject < root && IsNoSuch(tree, subject) && IsEvent(tree, root);
            }
        }

        return false;
    }

    /// <summary>True for a clause such as "that did not happen", "this is a lie".</summary>
    public static bool TakesBack(SentenceTree tree, int clause) =>
        tree.Child(clause, "nsubj", "nsubj:pass") is >= 0 and var subject && subject < clause
        && tree[subject].Form is "That" or "that" or "This" or "this" or "It" or "it" && IsFalse(tree, clause);

    // "FALSE.", "Not true.", "UNPROVEN.": the verdict of those who check claims.
    private static Modality? Verdict(SentenceTree tree)
    {
        if (tree.Count > 4)
        {
            return null;
        }

        foreach (var token in tree.Tokens)
        {
            switch (token.Form.ToLowerInvariant())
            {
                case "false" or "untrue" or "fake" or "hoax" or "fabricated" or "debunked" or "invented":
                    return Modality.Denied;
                case "misleading" or "unproven" or "unverified" or "unconfirmed" or "unclear" or "disputed" or "unsubstantiated":
                    return Modality.Possible;
                case "not":
                    return tree.Tokens.Any(word => word.Form is "true" or "so") ? Modality.Denied : null;
                default:
                    break;
            }
        }

        return null;
    }

    // "It has not:" after "we reported that it had captured the terminal".
    private static bool IsShortNo(SentenceTree tree)
    {
        for (var root = 0; root < tree.Count && root < 4; root++)
        {
            if (tree[root].Head < 0)
            {
                return tree[0].Form is "It" or "They" or "He" or "She" && Answers.IsShortNo(tree, root);
            }
        }

        return false;
    }

    // "Claims that rebels bombed the ferry are false": the parser may lose what is false.
    private static bool IsFalseClaim(SentenceTree tree, int token, int start) =>
        tree[0].Lemma is "claim" or "report" or "allegation" or "accusation" or "rumour" or "rumor" or "suggestion" or "story" or "talk"
        && tree[token].Span.Start > start && tree.Child(token, "cop") >= 0 && tree.Child(token, "nsubj", "nsubj:pass") <= 0 && IsFalse(tree, token);

    // "but this was later denied", "which proved untrue"
    private static bool IsTakenBack(SentenceTree tree, int start)
    {
        for (var verb = 1; verb < tree.Count; verb++)
        {
            if (IsFalseClaim(tree, verb, start))
            {
                return true;
            }

            // "It never happened," he said of the alleged raid.
            if (tree[verb].Relation is "ccomp" or "parataxis" && tree[verb].Span.End < start && tree.Child(verb, "nsubj") is >= 0 and var it && it < verb
                && tree[it].Form is "It" or "That" or "This" or "it" or "that" && IsFalse(tree, verb) && tree[verb].Head is >= 0 and var said && tree.Child(said, "obl") >= 0)
            {
                return true;
            }

            if (tree[verb].Lemma is "deny" or "refute" or "disprove" or "retract" && tree[verb].Tag is "VBN" && tree[verb].Span.Start > start
                && tree.Child(verb, "nsubj:pass") is >= 0 and var subject && tree[subject].Form is "this" or "it" or "that")
            {
                return true;
            }
        }

        return false;
    }

    private static bool PointsBack(SentenceTree tree, int subject) =>
        tree[subject].Form is "This" or "That" or "It" or "All" or "None"
        || (tree[subject].Lemma is "claim" or "report" or "allegation" or "accusation" or "story" or "charge" && tree.Child(subject, "det") is >= 0 and var the && tree[the].Lemma is "the" or "this" or "that" or "these" or "those" && tree.Child(subject, "acl", "acl:relcl", "ccomp", "nmod") < 0);

    private static bool IsFalse(SentenceTree tree, int root)
    {
        var isNegated = tree.Child(root, "nsubj", "nsubj:pass") is >= 0 and var subject && tree[subject].Form is "None";
        foreach (var child in tree.Children(root))
        {
            isNegated ^= tree[child].Form is "not" or "n't" or "n\u2019t" or "never" or "no";
        }

        return isNegated ? tree[root].Lemma is "true" or "correct" or "happen" or "so" or "occur" or "accurate" || IsEvent(tree, root)
            : tree[root].Lemma is "false" or "untrue" or "lie" or "nonsense" or "fabrication" or "rubbish" or "baseless" or "unfounded" or "unfound" or "fiction" or "propaganda" or "invention" or "hoax" or "slander" or "smear" or "libel" or "calumny" or "myth" or "falsehood" or "incorrect" or "fabricate";
    }

    private static bool IsNoSuch(SentenceTree tree, int subject)
    {
        var (first, _) = tree.Reach(subject);
        return tree[first].Form is "No" && first + 1 < tree.Count && tree[first + 1].Form is "such";
    }

    private static bool IsEvent(SentenceTree tree, int root) =>
        tree[root].Lemma is "happen" or "occur" or "exist" || (tree[root].Lemma is "take" && tree.HasChild(root, "obj", "place"));
}
