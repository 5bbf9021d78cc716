using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>Knows which adjective of a report belongs to which of its names: "Velmari" and "Velmar", "Dornish" and "Dorn Republic".</summary>
internal static class Demonyms
{
    private const int ShortestStem = 4;
    private const int Prefix = 3;

    /// <summary>Each adjective with the name it belongs to, by their keys.</summary>
    public static IEnumerable<(string Adjective, string Place)> Pairs(IReadOnlyDictionary<string, List<NameUse>> forms)
    {
        var places = Stems(forms.Where(form => form.Value[0].Actor is null).Select(form => form.Key)).ToLookup(place => place.Stem[..Prefix], StringComparer.Ordinal);
        foreach (var (adjective, uses) in forms)
        {
            if (uses[0].Actor is null && uses.Exists(use => use.IsAdjective)
                && Place(places, adjective) is { } key && !string.Equals(key, adjective, StringComparison.Ordinal))
            {
                yield return (adjective, key);
            }
        }
    }

    /// <summary>The demonyms that open a sentence, where a capital letter alone tells nothing.</summary>
    public static IEnumerable<NameUse> AtOpenings(IReadOnlyList<NameUse> uses, IReadOnlyList<SentenceTree> trees, int titleSentences, NameReader reader)
    {
        var taken = uses.Where(use => use.First == 0).Select(use => use.Sentence).ToHashSet();
        var keys = uses.Where(use => use.Actor is null).Select(use => use.Key).ToHashSet(StringComparer.Ordinal);
        var stems = Stems(keys).ToLookup(place => place.Stem[..Prefix], StringComparer.Ordinal);
        for (var sentence = titleSentences; sentence < trees.Count; sentence++)
        {
            if (!taken.Contains(sentence) && reader.Opening(sentence, trees[sentence]) is { } use
                && (keys.Contains(use.Key) || Place(stems, use.Key) is not null || LooksLikeOne(trees[sentence], use.Key)))
            {
                yield return use with { IsAdjective = true };
            }
        }
    }

    // The name that an adjective is made of; null where there is none.
    private static string? Place(ILookup<string, (string Key, string Stem)> places, string adjective)
    {
        foreach (var (key, stem) in adjective.Length < Prefix ? [] : places[adjective[..Prefix]])
        {
            if (IsOf(adjective, stem))
            {
                return key;
            }
        }

        return null;
    }

    // "Velmarian drones": before arms and soldiers, and no common adjective.
    private static bool LooksLikeOne(SentenceTree tree, string word) =>
        tree[0].PartOfSpeech is "ADJ" && tree[0].Head is 1 or 2 && SideWords.Of(tree[tree[0].Head]) is SideWordClass.Force or SideWordClass.Thing or SideWordClass.Armed
        && (word.EndsWith("ian", StringComparison.Ordinal) || word.EndsWith("ish", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith('i'))
        && word is not ("civilian" or "humanitarian" or "christian" or "sectarian" or "agrarian" or "guardian" or "authoritarian" or "libertarian" or "egalitarian" or "custodian" or "squeamish");

    // A name and its words that an adjective may be made of: "dorn" of "Dorn Republic", "lorvane" of "Grand Duchy of Lorvane".
    private static IEnumerable<(string Key, string Stem)> Stems(IEnumerable<string> keys)
    {
        foreach (var key in keys.Where(key => key.Length >= ShortestStem))
        {
            yield return (key, key);
            var words = key.Split(' ');
            if (words.Length > 1 && IsPolity(words[^1]) && words[0].Length >= ShortestStem)
            {
                yield return (key, words[0]);
            }
            else if (words.Length > 2 && words[^2] is "of" && Array.Exists(words, IsPolity) && words[^1].Length >= ShortestStem)
            {
                yield return (key, words[^1]);
            }
        }
    }

    private static bool IsPolity(string word) => word is
        "republic" or "emirate" or "kingdom" or "federation" or "sultanate" or "duchy" or "union" or "confederation" or "principality" or "government" or "state"
        or "council" or "authority" or "army" or "forces";

    private static bool IsOf(string adjective, string place)
    {
        var stem = place[^1] is 'a' or 'i' or 'o' or 'e' ? place[..^1] : place;
        return adjective.Length > stem.Length && !string.Equals(adjective, place, StringComparison.Ordinal)
            && adjective.StartsWith(stem, StringComparison.Ordinal)
            && adjective[stem.Length..] is "i" or "n" or "an" or "ian" or "isi" or "ish" or "iti" or "ik" or "ic" or "ni" or "ani" or "in" or "ese" or "ite";
    }
}
