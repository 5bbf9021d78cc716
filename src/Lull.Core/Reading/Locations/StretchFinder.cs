using System.Collections.Frozen;
using Lull.Actors;
using Lull.Places;
using Lull.Reading.Parsing;

namespace Lull.Reading.Locations;

/// <summary>Finds the names of the gazetteer in sentences, the longest first; one for each report, for it remembers the words it has seen.</summary>
/// <param name="gazetteer">The places that there are.</param>
internal sealed class StretchFinder(Gazetteer gazetteer)
{
    private const int Longest = 7;

    // What may stand within a name in lower case, or begin one.
    private static readonly FrozenSet<string> Small = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "al", "el", "as", "ash", "ad", "at", "ar", "an", "az", "de", "la", "ez", "of", "the", "-", "'", "’", "es", "um", "in");

    private static readonly FrozenSet<string> Types = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "province", "governorate", "oblast", "state", "region", "district", "county", "department", "city", "town", "village", "base",
        "airbase", "airport", "airfield", "field", "oilfield", "crossing", "camp", "port", "dam", "garrison", "plant", "corridor", "hospital", "air",
        "oil", "gas", "border", "refugee", "nuclear", "power", "international", "island", "bridge", "checkpoint", "strait", "steelworks",
        "municipality", "suburb", "peninsula", "valley");

    private static readonly FrozenSet<string> Directions = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "northeast", "northwest", "southeast",
        "southwest", "upper", "lower", "greater", "occupied", "downtown", "old");

    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    /// <summary>The names of one sentence in reading order. They do not overlap.</summary>
    public List<NamedStretch> Find(ParsedSentence sentence, int index)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var found = new List<NamedStretch>();
        for (var first = 0; first < sentence.Tokens.Count; first++)
        {
            if (!MayBegin(sentence, first))
            {
                continue;
            }

            for (var last = Math.Min(LastOf(sentence, first), first + Longest - 1); last >= first; last--)
            {
                if (Named(sentence, first, last) is { } named)
                {
                    found.Add(new NamedStretch(index, first, last, named.Name, named.Entries));
                    first = last;
                    break;
                }
            }
        }

        return found;
    }

    private bool MayBegin(ParsedSentence sentence, int token)
    {
        var word = sentence.Tokens[token];
        if (word.Form.Length == 0 || word.Entity.EndsWith("PER", StringComparison.Ordinal) || !(char.IsUpper(word.Form[0]) || word.Form is "al" or "el"))
        {
            return false;
        }

        if (IsTailOfName(sentence, token))
        {
            return false;
        }

        // A word that opens a sentence is upper-case anyway.
        return (Small.Contains(word.Form) && word.Form.Length == 2 && word.Lemma is not ("of" or "in" or "as" or "at" or "an"))
            || (gazetteer.BeginsName(KeyOf(word.Form)) && (token > 0 || word.PartOfSpeech is "PROPN" or "ADJ"));
    }

    // "Middle East", "Camp Liberation": the word before belongs to the name, and the whole is no place of the gazetteer.
    private static bool IsTailOfName(ParsedSentence sentence, int token)
    {
        if (token == 0)
        {
            return false;
        }

        var before = sentence.Tokens[token - 1];
        return before.Head == token && before.PartOfSpeech is "PROPN" or "ADJ" && before.Relation is "compound" or "amod" or "flat"
            && char.IsUpper(before.Form[0]) && !Directions.Contains(before.Form) && !Small.Contains(before.Form);
    }

    private static int LastOf(ParsedSentence sentence, int first)
    {
        var last = first;
        while (last + 1 < sentence.Tokens.Count && Continues(sentence.Tokens[last + 1]))
        {
            last++;
        }

        return last;
    }

    private static bool Continues(Token word) =>
        word.Form.Length > 0 && (char.IsUpper(word.Form[0]) || char.IsAsciiDigit(word.Form[0]) || Small.Contains(word.Form) || Types.Contains(word.Form));

    private (string Name, IReadOnlyList<PlaceEntry> Entries)? Named(ParsedSentence sentence, int first, int last)
    {
        var end = sentence.Tokens[last].Form;
        if (Small.Contains(end) || (first == last && Types.Contains(end)))
        {
            return null;
        }

        var name = Text(sentence, first, last);
        var entries = gazetteer.Named(first == last ? KeyOf(name) : NameKey.Of(name));
        if (entries.Count > 0)
        {
            return (name, entries);
        }

        // "Anbar province": found by its stem, the type told by the gazetteer itself.
        return last > first && Types.Contains(end) && gazetteer.Named(NameKey.Of(Text(sentence, first, last - 1))) is { Count: > 0 } stem
            && end is "province" or "governorate" or "oblast" or "state" or "region" or "district" or "county" or "city" or "town" or "village"
            ? (name, stem)
            : null;
    }

    private static string Text(ParsedSentence sentence, int first, int last)
    {
        var text = new System.Text.StringBuilder();
        for (var token = first; token <= last; token++)
        {
            var isApart = token > first && sentence.Tokens[token].Span.Start > sentence.Tokens[token - 1].Span.End;
            text.Append(isApart ? " " : "").Append(sentence.Tokens[token].Form);
        }

        return text.ToString();
    }

    private string KeyOf(string word)
    {
        if (!_keys.TryGetValue(word, out var key))
        {
            key = NameKey.Of(word);
            _keys[word] = key;
        }

        return key;
    }
}
