using System.Collections.Frozen;
using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>Tells pronouns apart.</summary>
internal static class Pronouns
{
    private static readonly FrozenDictionary<string, PronounSort> Sorts = new Dictionary<string, PronounSort>(StringComparer.OrdinalIgnoreCase)
    {
        ["it"] = PronounSort.One,
        ["its"] = PronounSort.One,
        ["itself"] = PronounSort.One,
        ["they"] = PronounSort.Many,
        ["them"] = PronounSort.Many,
        ["their"] = PronounSort.Many,
        ["theirs"] = PronounSort.Many,
        ["themselves"] = PronounSort.Many,
        ["he"] = PronounSort.Person,
        ["him"] = PronounSort.Person,
        ["his"] = PronounSort.Person,
        ["she"] = PronounSort.Person,
        ["her"] = PronounSort.Person,
        ["hers"] = PronounSort.Person,
        ["we"] = PronounSort.Speaker,
        ["us"] = PronounSort.Speaker,
        ["our"] = PronounSort.Speaker,
        ["ours"] = PronounSort.Speaker,
        ["ourselves"] = PronounSort.Speaker,
        ["i"] = PronounSort.Speaker,
        ["me"] = PronounSort.Speaker,
        ["my"] = PronounSort.Speaker,
        ["you"] = PronounSort.Addressee,
        ["your"] = PronounSort.Addressee,
        ["yours"] = PronounSort.Addressee,
        ["yourselves"] = PronounSort.Addressee,
        ["who"] = PronounSort.Relative,
        ["whom"] = PronounSort.Relative,
        ["whose"] = PronounSort.Relative,
        ["which"] = PronounSort.Relative,
        ["that"] = PronounSort.Relative,
        ["both"] = PronounSort.Both,
        ["latter"] = PronounSort.Latter,
        ["former"] = PronounSort.Former,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Empty = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "seem", "appear", "happen", "rain", "snow", "turn", "emerge", "transpire", "follow");

    /// <summary>What the word at a place refers to, as a pronoun.</summary>
    public static PronounSort Of(SentenceTree tree, int index)
    {
        var token = tree[index];
        var sort = Sorts.GetValueOrDefault(token.Form);
        return sort switch
        {
            PronounSort.None => PronounSort.None,
            PronounSort.Latter or PronounSort.Former => token.Relation is "amod" or "advmod" ? PronounSort.None : sort,
            PronounSort.Both => token.Relation is "det" or "det:predet" or "cc:preconj" or "cc" or "advmod" ? PronounSort.None : sort,
            PronounSort.Relative => token.Relation is "mark" or "det" or "advmod" || ClauseOf(tree, index) < 0 ? PronounSort.None : sort,
            PronounSort.One => IsEmpty(tree, index) ? PronounSort.None : sort,
            PronounSort.Speaker => token.Form is "US" ? PronounSort.None : sort,
            _ => sort,
        };
    }

    /// <summary>The word of the relative clause that hangs on the antecedent; -1 where the pronoun is in none.</summary>
    public static int ClauseOf(SentenceTree tree, int pronoun)
    {
        for (int at = pronoun, steps = 0; at >= 0 && steps < tree.Count; at = tree[at].Head, steps++)
        {
            if (tree[at].Relation is "acl:relcl" && tree[at].Head < pronoun)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>True for what stands for whoever speaks or is spoken to.</summary>
    public static bool IsOfTurn(SentenceTree tree, int index) => Of(tree, index) is PronounSort.Speaker or PronounSort.Addressee;

    // "It insisted that", where the parser takes the army for an empty word.
    private static bool IsOfSpeaker(SentenceTree tree, int verb) =>
        verb >= 0 && tree[verb].Lemma is "say" or "insist" or "claim" or "deny" or "warn" or "add" or "announce" or "accuse" or "confirm" or "vow" or "declare"
        && tree.Child(verb, "aux:pass") < 0;

    // "It seems that", "it is true that", "it was reported that".
    private static bool IsEmpty(SentenceTree tree, int index)
    {
        var token = tree[index];
        if (token.Relation is "expl" && IsOfSpeaker(tree, token.Head))
        {
            return false;
        }

        if (token.Relation is "expl")
        {
            return true;
        }

        if (token.Relation is not ("nsubj" or "nsubj:pass") || token.Head < 0)
        {
            return false;
        }

        // "It was behind the raid", "it is ready to talk": somebody is.
        var head = token.Head;
        if (tree.Case(head).Length > 0 || ReadingLexicon.Default.IsIn("disposed", tree[head].Lemma))
        {
            return false;
        }

        if (tree[head].PartOfSpeech is "NOUN" && tree.Child(head, "cop") >= 0 && SideWords.Of(tree[head]) is SideWordClass.None)
        {
            return true;
        }

        var hasClause = tree.Child(head, "ccomp", "csubj", "csubj:pass") >= 0;
        return Empty.Contains(tree[head].Lemma)
            || (hasClause && (token.Relation is "nsubj:pass" || tree[head].PartOfSpeech is "ADJ" or "NOUN"))
            || (tree[head].PartOfSpeech is "ADJ" && tree.Child(head, "xcomp", "advcl") >= 0 && tree.Child(head, "cop") >= 0);
    }
}
