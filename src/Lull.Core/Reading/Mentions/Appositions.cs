using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>Finds the name that stands beside a common noun and says who is meant.</summary>
internal sealed class Appositions(IReadOnlyList<SentenceTree> trees, NameBook names, Func<int, int, Denotation?> at)
{
    private const int LongestRole = 12;

    /// <summary>
    /// The person of "its spokesman, Orlan Keth," and "Security expert Mohammad Basri", where the tree makes the role the head, and
    /// of "a spokesman for the army, Orlan Keth," where it hangs the name on the army; null where none is named.
    /// </summary>
    public Denotation? Person(int sentence, int head)
    {
        var tree = trees[sentence];
        if (Called(sentence, tree, head) is { } called)
        {
            return called;
        }

        if (Doubled(sentence, tree, head) is { } twin && names.Of(twin).Kind is MentionKind.Person)
        {
            return at(sentence, twin.Head);
        }

        var last = Math.Min(tree.Reach(head).Last, head + LongestRole);
        for (var index = head + 1; index <= last; index++)
        {
            if ((index > head + 1 && SideWords.Of(tree[head]) is SideWordClass.None) || tree[index].Relation is "acl:relcl" or "acl" or "conj" || tree[index].PartOfSpeech is "VERB" or "CCONJ")
            {
                return null;
            }

            if (tree[index].Relation is "appos" or "flat" or "nmod:desc" or "dep" or "list" or "nmod:unmarked" or "nmod" or "compound" or "parataxis"
                && tree.Case(index).Length == 0
                && names.UseAt(sentence, index) is { } use && use.Head == index && names.Of(use).Kind is MentionKind.Person)
            {
                return at(sentence, index);
            }
        }

        return null;
    }

    // "A major called Hussein Ali".
    private Denotation? Called(int sentence, SentenceTree tree, int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (child == head + 1 && tree[child].Lemma is "call" or "name" && child + 1 < tree.Count
                && names.UseAt(sentence, child + 1) is { } use && names.Of(use).Kind is MentionKind.Person)
            {
                return at(sentence, use.Head);
            }
        }

        return null;
    }

    /// <summary>The side of "another faction, Harakat al-Nujaba," and "the affiliate JNIM"; null where none is named.</summary>
    public Denotation? Side(int sentence, int head)
    {
        var tree = trees[sentence];
        if (Doubled(sentence, tree, head) is { IsAdjective: false } twin && names.Of(twin).Kind is MentionKind.Side)
        {
            return at(sentence, twin.Head);
        }

        foreach (var child in tree.Children(head))
        {
            if (child > head && tree[child].Relation is "appos" or "flat" or "nmod:desc" or "nmod:unmarked" or "compound" && tree.Case(child).Length == 0
                && names.UseAt(sentence, child) is { } use && names.Of(use).Kind is MentionKind.Side && !use.IsAdjective)
            {
                return at(sentence, child);
            }
        }

        return null;
    }

    // "The affiliate JNIM claimed", where the tree makes two subjects of it.
    private NameUse? Doubled(int sentence, SentenceTree tree, int head) =>
        head + 1 < tree.Count && names.UseAt(sentence, head + 1) is { } use && use.First == head + 1
        && tree[use.Head].Head == tree[head].Head && string.Equals(tree[use.Head].Relation, tree[head].Relation, StringComparison.Ordinal)
        && tree[head].PartOfSpeech is "NOUN" && tree[head].Relation is "nsubj" or "nsubj:pass" or "obl" or "obj" or "nmod" or "obl:agent"
            ? use
            : null;
}
