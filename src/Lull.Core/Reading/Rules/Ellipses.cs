using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Scope;
using Lull.Reading.Statements;

namespace Lull.Reading.Rules;

/// <summary>
/// Reads acts that are told by no more than "did", "had not" or "so did": they are the act told just before, by another
/// doer, on another day, or not done at all.
/// </summary>
internal static class Ellipses
{
    /// <summary>The rule's name, which its statements carry.</summary>
    public const string Rule = "so-did";

    /// <summary>The drafts for such words, not yet climbed from, in reading order.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="told">The acts that the sentence tells by their words.</param>
    /// <param name="before">The last act of the sentence before; null where it told none.</param>
    public static IReadOnlyList<Draft> Find(SentenceTree tree, IReadOnlyList<Draft> told, Draft? before)
    {
        if (told.Count == 0 && before is null)
        {
            return [];
        }

        List<Draft>? found = null;
        for (var token = 0; token < tree.Count; token++)
        {
            if (tree[token].PartOfSpeech is "VERB" or "AUX" && tree[token].Lemma is "do" or "have" or "be" && StandsFor(tree, token)
                && (told.LastOrDefault(draft => draft.Trigger < token) ?? before) is { } antecedent && KindOf(antecedent) is { } kind && !IsTold(told, tree, token))
            {
                (found ??= []).Add(Again(tree, token, antecedent, kind));
            }
        }

        return found is null ? [] : found;
    }

    /// <summary>The statement with the done-to of the act it repeats, where that one was told in another sentence.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="draft">What it was made of.</param>
    /// <param name="last">The statement made of the act it repeats; null where there is none.</param>
    public static Statement Complete(Statement statement, Draft draft, Statement? last) =>
        draft is { Rule: Rule, Repeats: { IsRecast: false } repeated } && repeated.Tree != draft.Tree && statement.Patient is null
        && last is { Patient: { } patient } && last.Kind == statement.Kind
            ? statement with { Patient = patient with { IsImplied = true } }
            : statement;

    private static Draft Again(SentenceTree tree, int token, Draft antecedent, StatementKind kind)
    {
        var entry = new ActEntry(antecedent.Entry.Word, WordClass.Verb, kind, [], [], [], ActSense.Weak);
        var draft = new Draft(tree, token, entry)
        {
            Rule = Rule,
            Repeats = antecedent,
            Agent = tree.Child(token, "nsubj") is >= 0 and var subject ? subject : IsInverted(tree, token) ? tree.Child(token, "obj") : -1,
            Patient = antecedent.Tree == tree && !antecedent.IsRecast ? antecedent.Patient : -1,
            IsNegated = antecedent is { Entry.Sense: ActSense.Blocks, IsRecast: false },
        };
        return draft;
    }

    private static bool StandsFor(SentenceTree tree, int verb)
    {
        if (tree[verb].Relation is not ("root" or "conj" or "parataxis" or "ccomp") || tree.Child(verb, "mark") >= 0 || tree[tree.Count - 1].Form is "?")
        {
            return false;
        }

        return tree[verb].Lemma is "do" && IsDoneSo(tree, verb)
            || (tree[verb].Relation is not "ccomp" && IsAlone(tree, verb) && (IsInverted(tree, verb) || IsNo(tree, verb)));
    }

    // "did so again", "has done likewise", "did the same"
    private static bool IsDoneSo(SentenceTree tree, int verb) =>
        verb + 1 < tree.Count
        && (tree[verb + 1].Form is "so" or "likewise" || (verb + 2 < tree.Count && tree[verb + 1].Form is "the" && tree[verb + 2].Form is "same" && tree[verb + 2].Head == verb))
        && tree.Child(verb, "nsubj", "nsubj:outer") >= 0;

    // "so did the army", "neither have the rebels", "nor did they"
    private static bool IsInverted(SentenceTree tree, int verb) =>
        verb > 0 && tree[verb - 1].Form.ToLowerInvariant() is "so" or "neither" or "nor" && tree.Child(verb, "nsubj", "obj") > verb;

    // "they have not", "it never did", "none had"
    private static bool IsNo(SentenceTree tree, int verb) =>
        tree[verb].Lemma is not "be" && tree.Child(verb, "nsubj") is >= 0 and var subject && subject < verb
        && tree[subject].Form is not ("I" or "That" or "This" or "that" or "this" or "which" or "who")
        && (Negations.HasNot(tree, verb) || tree[subject].Form is "None" or "none" or "Neither" or "neither" or "Nobody" or "nobody");

    // No other word says what was done.
    private static bool IsAlone(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation is "xcomp" or "ccomp" or "aux" or "aux:pass" or "cop" or "iobj" or "advcl"
                || (tree[child].Relation is "obj" && !IsInverted(tree, verb))
                || (tree[child].Relation is "obl" && tree.Case(child) is not ("on" or "in" or "by" or "until" or "since" or "at")))
            {
                return false;
            }
        }

        return true;
    }

    // "asked whether they had fired, he said they had not": read with the question.
    private static bool IsTold(IReadOnlyList<Draft> told, SentenceTree tree, int verb) =>
        told.Any(draft => draft.Modality is Modality.Denied && tree[verb].Head >= 0 && tree.IsUnder(draft.Trigger, tree[verb].Head));

    private static StatementKind? KindOf(Draft act)
    {
        var kind = act.Kind is StatementKind.Demand or StatementKind.Promise or StatementKind.Threat or StatementKind.Expectation ? act.Inner
            : act.Kind is StatementKind.CeasefireRequest && act.Inner.IsForce() ? StatementKind.Suspension
            : act.Kind is StatementKind.CeasefireRequest ? act.Inner
            : act.Kind;
        return kind.IsForce() || kind is StatementKind.Seizure or StatementKind.Withdrawal or StatementKind.Release or StatementKind.AidAccess
            or StatementKind.Mobilisation or StatementKind.Suspension or StatementKind.Overflight or StatementKind.Monitoring or StatementKind.Ceasefire
            ? kind
            : null;
    }
}
