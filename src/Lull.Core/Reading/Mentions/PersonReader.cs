using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>Reads what a report says of a person beside the name: the role, and the side that he or she speaks for.</summary>
internal sealed class PersonReader(NameBook names, IReadOnlyList<SentenceTree> trees, string text)
{
    /// <summary>The side and the role, from the first use that tells one.</summary>
    public (Entity? Home, string? Role) Read(NameGroup person)
    {
        (Entity? Home, string? Role) found = (null, null);
        foreach (var use in person.Uses)
        {
            var tree = trees[use.Sentence];
            foreach (var (first, last) in Descriptions(tree, use))
            {
                found = (found.Home ?? SideWithin(use.Sentence, first, last, use), Fuller(found.Role, tree.Span(first, last).Of(text)));
            }
        }

        return found;
    }

    // "A Pentagon spokesman" says more than "Major General".
    private static string Fuller(string? known, string role) => known is null || role.Length > known.Length ? role : known;

    // What stands before the name, and what stands behind it in apposition or before it as one.
    private static IEnumerable<(int First, int Last)> Descriptions(SentenceTree tree, NameUse use)
    {
        var phrase = NounPhrase.Of(tree, use.Head);
        if (Start(tree, phrase.Bare(tree), use.First) is var first && first < use.First)
        {
            yield return (first, use.First - 1);
        }

        // "The prime minister, Ehud Olmert," whatever the tree makes of it.
        if (use.First > 1 && tree[use.First - 1].Form is "," && SideWords.Of(tree[use.First - 2]) is SideWordClass.Office)
        {
            yield return (NounPhrase.Of(tree, use.First - 2).Bare(tree), use.First - 2);
        }

        foreach (var child in tree.Children(use.Head))
        {
            if (tree[child].Relation is "appos" or "parataxis" or "nmod:desc" or "list" && child > use.Last
                && SideWords.Of(tree[child]) is SideWordClass.Office or SideWordClass.Member && !IsOfNext(tree, use.Head, child))
            {
                yield return (NounPhrase.Of(tree, child).First, End(tree, child));
            }
        }

        if (tree[use.Head].Relation is "appos" && RoleBefore(tree, tree[use.Head].Head, use.First) is >= 0 and var own)
        {
            yield return (NounPhrase.Of(tree, own).Bare(tree), End(tree, own));
            yield break;
        }

        // "its spokesman, Orlan Keth, told": the name is in apposition to the role.
        if (tree[use.Head].Relation is "appos" && tree[use.Head].Head is >= 0 and var role && role < use.First)
        {
            if (SideWords.Of(tree[role]) is not SideWordClass.Office && tree[role].Relation is "nmod" && SideWords.Of(tree[tree[role].Head]) is SideWordClass.Office)
            {
                role = tree[role].Head;
            }

            yield return (NounPhrase.Of(tree, role).First, Math.Max(role, Comma(tree, role, use.First) - 1));
        }
    }

    // "Replying to Ms Holloway, the Secretary for Trade, Mr Pryce, said": the secretary is the one who follows.
    private static bool IsOfNext(SentenceTree tree, int head, int role)
    {
        foreach (var child in tree.Children(head))
        {
            if (child > role && tree[child].Relation is "appos" && tree[child].PartOfSpeech is "PROPN" && SideWords.Of(tree[child]) is SideWordClass.None)
            {
                return true;
            }
        }

        return false;
    }

    private static int RoleBefore(SentenceTree tree, int head, int name)
    {
        foreach (var child in tree.Children(head))
        {
            if (child < name && child > head && tree[child].Relation is "appos" && SideWords.Of(tree[child]) is SideWordClass.Office && IsOfNext(tree, head, child))
            {
                return child;
            }
        }

        return -1;
    }

    // Behind the label of a turn or the time of a live report: "HOST: Commander Vasse".
    private static int Start(SentenceTree tree, int first, int name)
    {
        for (var index = name - 1; index >= first; index--)
        {
            if (tree[index].Form is ":" || tree[index].PartOfSpeech is "NUM")
            {
                return index + 1;
            }
        }

        return first;
    }

    private static int Comma(SentenceTree tree, int from, int to)
    {
        for (var index = from + 1; index < to; index++)
        {
            if (tree[index].Form is "," or "(")
            {
                return index;
            }
        }

        return to;
    }

    private static int End(SentenceTree tree, int head)
    {
        var end = tree.Reach(head).Last;
        var comma = Comma(tree, head, end + 1);
        return comma - 1;
    }

    private Entity? SideWithin(int sentence, int first, int last, NameUse person)
    {
        for (var index = first; index <= last; index++)
        {
            if (names.UseAt(sentence, index) is { } use && !ReferenceEquals(use, person) && names.SideOf(use) is { } side)
            {
                return side;
            }
        }

        return null;
    }
}
