using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Statements;

namespace Lull.Reading.Rules;

/// <summary>Tells a strike from another attack by the weapon: from the air, by drone or missile, it is a strike.</summary>
internal static class Weapons
{
    /// <summary>The kind that the weapons beside the act make of it.</summary>
    public static StatementKind KindOf(Draft draft, ReadingLexicon lexicon)
    {
        if (draft.Kind is not (StatementKind.Attack or StatementKind.Strike))
        {
            return draft.Kind;
        }

        if (draft.Entry.Sense is ActSense.Bare)
        {
            return Doer(draft, lexicon) is StatementKind.Strike || AreFalling(draft) ? StatementKind.Strike : draft.Kind;
        }

        var tree = draft.Tree;
        if (draft.Agent >= 0 && IsAirForce(tree, draft.Agent))
        {
            return StatementKind.Strike;
        }

        var weapon = IsFromTheAir(tree, draft.Trigger) || (draft.Patient >= 0 && IsFromTheAir(tree, draft.Patient)) ? StatementKind.Strike : Beside(tree, draft.Trigger, lexicon, draft.Patient) ?? Doer(draft, lexicon) ?? (tree[draft.Trigger].Head is >= 0 and var head && draft.Entry.Class is WordClass.Noun
            ? With(tree, head, lexicon)
            : null);
        return weapon ?? draft.Kind;
    }

    /// <summary>The first missile, drone or aircraft that a sentence tells of before a word, other than in a phrase about something else; -1 where there is none.</summary>
    public static int FromTheAir(SentenceTree tree, int end, ReadingLexicon lexicon)
    {
        for (var token = 0; token < end; token++)
        {
            if (tree[token].Relation is "nsubj" or "obj" or "root" or "nsubj:pass" or "conj" or "ccomp" && tree[token].PartOfSpeech is "NOUN" && Of(tree[token], lexicon) is StatementKind.Strike)
            {
                return token;
            }
        }

        return -1;
    }

    // "enemy aircraft carried out raids": those who carry it out tell the weapon.
    private static StatementKind? Doer(Draft draft, ReadingLexicon lexicon) =>
        draft.Entry.Class is WordClass.Noun
        && draft.Tree[draft.Trigger].Relation is "obj"
        && draft.Tree.Child(draft.Tree[draft.Trigger].Head, "nsubj") is >= 0 and var doer
            ? Of(draft.Tree[doer], lexicon)
            : null;

    private static StatementKind? Beside(SentenceTree tree, int token, ReadingLexicon lexicon, int patient)
    {
        foreach (var child in tree.Children(token))
        {
            var isInstrument = tree[child].Relation is "nsubj" or "obl:agent" or "compound" or "amod"
                || (tree[child].Relation is "obl" or "nmod" && tree.Case(child) is "by" or "with" or "from" or "using");
            if (isInstrument && child != patient && !IsSuicide(tree, child) && Of(tree[child], lexicon) is { } kind)
            {
                return kind;
            }
        }

        return null;
    }

    private static StatementKind? With(SentenceTree tree, int token, ReadingLexicon lexicon)
    {
        foreach (var child in tree.Children(token))
        {
            if (tree[child].Relation is "obl" && tree.Case(child) is "with" or "using" or "by" && Of(tree[child], lexicon) is { } kind)
            {
                return kind;
            }
        }

        return null;
    }

    private static bool IsAirForce(SentenceTree tree, int doer) =>
        tree[doer].Lemma is "force" or "Force" && (tree.HasChild(doer, "compound", "air") || tree.HasChild(doer, "compound", "Air"));

    // "bombs fell on the town": from an aircraft.
    private static bool AreFalling(Draft draft) =>
        draft.Tree[draft.Trigger].Form is "bombs" or "Bombs"
        && draft.Tree[draft.Trigger] is { Relation: "nsubj", Head: >= 0 } bombs && draft.Tree[bombs.Head].Lemma is "fall" or "rain";

    private static bool IsFromTheAir(SentenceTree tree, int word)
    {
        foreach (var child in tree.Children(word))
        {
            if (tree[child].Relation is "obl" or "nmod" && tree[child].Lemma is "air" && tree.Case(child) is "from")
            {
                return true;
            }
        }

        return false;
    }

    // A suicide bomber is no aircraft.
    private static bool IsSuicide(SentenceTree tree, int doer) => tree.HasChild(doer, "compound", "suicide");

    private static StatementKind? Of(Token word, ReadingLexicon lexicon)
    {
        if (lexicon.IsIn("aircraft", word.Form) || lexicon.IsIn("aircraft", word.Lemma) || IsPlural(word.Form, "aircraft", lexicon))
        {
            return StatementKind.Strike;
        }

        return lexicon.IsIn("ground-weapon", word.Form) || lexicon.IsIn("ground-weapon", word.Lemma) || IsPlural(word.Form, "ground-weapon", lexicon)
            ? StatementKind.Attack
            : null;
    }

    private static bool IsPlural(string form, string list, ReadingLexicon lexicon) => form.EndsWith('s') && lexicon.IsIn(list, form[..^1]);
}
