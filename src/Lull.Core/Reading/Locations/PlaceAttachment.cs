using System.Collections.Frozen;
using Lull.Places;
using Lull.Reading.Parsing;
using Lull.Reading.Statements;
using Lull.Reading.Times;

namespace Lull.Reading.Locations;

/// <summary>Says which of a sentence's places is a verb's or noun's own.</summary>
internal static class PlaceAttachment
{
    private static readonly FrozenSet<string> Locative = FrozenSet.Create(
        StringComparer.Ordinal,
        "in", "at", "near", "on", "around", "outside", "inside", "across", "over", "along", "off", "within", "of", "throughout", "against", "into",
        "between", "above", "beside", "towards", "toward", "north", "south", "east", "west", "");

    /// <summary>The place of the act at a token: of those that hang on it or on its clause the finest; null where there is none.</summary>
    public static PlaceMention? MentionOf(ParsedSentence sentence, IReadOnlyList<PlaceMention> mentions, int token)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(mentions);
        var usable = mentions.Where(mention => !mention.IsPartOfName && !IsOwner(sentence, mention) && Locative.Contains(mention.Preposition)
            && !sentence.Tokens[mention.Head].Relation.StartsWith("nsubj", StringComparison.Ordinal)
            && (token < mention.FirstToken || token > mention.LastToken)).ToList();
        var (at, steps) = (token, 0);
        while (usable.Count > 0 && at >= 0 && steps++ <= sentence.Tokens.Count)
        {
            var best = usable.Where(mention => Reaches(sentence, mention, at))
                .OrderBy(mention => mention.Kind)
                .ThenBy(mention => Math.Abs(mention.Head - at))
                .FirstOrDefault();
            if (best is not null || !ClauseTree.Climbs(sentence, at, token))
            {
                return best;
            }

            at = sentence.Tokens[at].Head;
        }

        return null;
    }

    /// <summary>The place of the act at a token, as a statement has it; null where there is none.</summary>
    public static StatementPlace? PlaceOf(ParsedSentence sentence, IReadOnlyList<PlaceMention> mentions, int token) =>
        MentionOf(sentence, mentions, token)?.Place;

    // "Attacks on US bases", "Israel's army": whose they are, not where. "In Israel's north" is in Israel.
    private static bool IsOwner(ParsedSentence sentence, PlaceMention mention)
    {
        var word = sentence.Tokens[mention.Head];
        return mention.Kind is PlaceKind.Country
            && word.Head > mention.LastToken
            && word.Relation is "compound" or "amod" or "nmod:poss" or "nmod:desc"
            && sentence.Tokens[word.Head].Lemma is not ("north" or "south" or "east" or "west" or "capital" or "border" or "coast" or "soil" or "territory" or "airspace");
    }

    private static bool Reaches(ParsedSentence sentence, PlaceMention mention, int token)
    {
        var (at, steps) = (mention.Head, 0);
        while (at >= 0 && at != token && steps++ < 6)
        {
            if (!Passes(sentence.Tokens[at], at == mention.Head))
            {
                return false;
            }

            at = sentence.Tokens[at].Head;
        }

        return at == token;
    }

    private static bool Passes(Token word, bool isPlace) => word.Relation switch
    {
        "obj" or "compound" or "flat" or "amod" or "appos" or "acl" or "fixed" => true,
        "conj" => word.PartOfSpeech is "NOUN" or "PROPN",
        "nsubj:pass" => !isPlace,
        var relation => !relation.EndsWith("agent", StringComparison.Ordinal)
            && (relation.StartsWith("obl", StringComparison.Ordinal) || relation.StartsWith("nmod", StringComparison.Ordinal)),
    };
}
