using Lull.Actors;
using Lull.Places;
using Lull.Reading.Parsing;
using Lull.Reading.Statements;

namespace Lull.Reading.Locations;

/// <summary>
/// Finds the places that a report names. What countries the report is about is taken from the states, nationalities and
/// large towns that it names; with them places of one name are told apart.
/// </summary>
internal static class ReportPlaces
{
    /// <summary>Reads them.</summary>
    /// <param name="sentences">The report's sentences in order.</param>
    /// <param name="gazetteer">The places that there are.</param>
    /// <param name="registry">Tells nationalities: "Iraqi" speaks for Iraq.</param>
    /// <returns>For each sentence its places in reading order; a name that is not resolved is left out.</returns>
    public static IReadOnlyList<IReadOnlyList<PlaceMention>> Read(
        IReadOnlyList<ParsedSentence> sentences, Gazetteer gazetteer, ActorRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(registry);
        var finder = new StretchFinder(gazetteer);
        var stretches = sentences.Select((sentence, index) => finder.Find(sentence, index)).ToList();
        var context = ContextOf(sentences, stretches, registry);
        return [.. stretches.Select((found, index) => Mentions(sentences[index], found, gazetteer, context))];
    }

    private static IReadOnlyList<PlaceMention> Mentions(
        ParsedSentence sentence, List<NamedStretch> stretches, Gazetteer gazetteer, PlaceContext context) =>
        [.. stretches.Select(stretch => Mention(sentence, stretch, gazetteer, context)).OfType<PlaceMention>()];

    private static PlaceContext ContextOf(
        IReadOnlyList<ParsedSentence> sentences, List<List<NamedStretch>> stretches, ActorRegistry registry)
    {
        var countries = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in sentences.SelectMany(sentence => sentence.Tokens))
        {
            if (token.PartOfSpeech is "ADJ" or "PROPN" && token.Form.Length > 3 && char.IsUpper(token.Form[0]) && seen.Add(token.Form)
                && registry.Match(token.Form) is { Status: ActorMatchStatus.Resolved, Actor: { Kind: ActorKind.State, Country: { } country } })
            {
                countries.Add(country);
            }
        }

        foreach (var stretch in stretches.SelectMany(found => found))
        {
            foreach (var entry in stretch.Entries.Where(entry => entry.Kind == PlaceKind.Country))
            {
                countries.Add(entry.Country);
            }
        }

        // A name that only one country has, or hardly any other, speaks for that country.
        foreach (var stretch in stretches.SelectMany(found => found))
        {
            if (stretch.Entries.Select(entry => entry.Country).Distinct(StringComparer.Ordinal).Count() == 1
                && stretch.Entries.Any(entry => entry.Population >= 50_000))
            {
                countries.Add(stretch.Entries[0].Country);
            }
        }

        return PlaceContext.Of(countries);
    }

    private static PlaceMention? Mention(ParsedSentence sentence, NamedStretch stretch, Gazetteer gazetteer, PlaceContext context)
    {
        if (gazetteer.Find(stretch.Name, context) is not { } match)
        {
            return null;
        }

        var (entry, head) = (match.Entry, HeadOf(sentence, stretch.First, stretch.Last));
        var span = sentence.Tokens[stretch.First].Span.Join(sentence.Tokens[stretch.Last].Span);
        var place = new StatementPlace(
            stretch.Name, entry.Name, entry.Country, entry.Latitude, entry.Longitude, PrecisionOf(entry.Kind));
        return new PlaceMention(
            span,
            stretch.First,
            stretch.Last,
            head,
            sentence.Tokens[head].Head,
            PrepositionOf(sentence, head),
            IsPartOfName(sentence, stretch, head),
            place,
            entry.Kind,
            match.Confidence);
    }

    private static PlacePrecision PrecisionOf(PlaceKind kind) => kind switch
    {
        PlaceKind.Site => PlacePrecision.Site,
        PlaceKind.Settlement => PlacePrecision.Settlement,
        PlaceKind.Admin => PlacePrecision.Admin,
        PlaceKind.Country => PlacePrecision.Country,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static int HeadOf(ParsedSentence sentence, int first, int last)
    {
        for (var token = last; token >= first; token--)
        {
            if (sentence.Tokens[token].Head is var head && (head < first || head > last)
                && sentence.Tokens[token].Relation is not ("case" or "punct" or "det"))
            {
                return token;
            }
        }

        return last;
    }

    private static string PrepositionOf(ParsedSentence sentence, int head)
    {
        for (var token = head - 1; token >= 0; token--)
        {
            if (sentence.Tokens[token].Head == head && sentence.Tokens[token].Relation is "case")
            {
                return sentence.Tokens[token].Lemma;
            }
        }

        return "";
    }

    // "The Aleppo Front", "Kherson Military Administration".
    private static bool IsPartOfName(ParsedSentence sentence, NamedStretch stretch, int head)
    {
        var above = sentence.Tokens[head].Head;
        return (above > stretch.Last && sentence.Tokens[above].PartOfSpeech is "PROPN"
                && sentence.Tokens[head].Relation is "compound" or "amod" or "flat" or "nmod:unmarked")
            || (stretch.First > 0 && above >= 0 && above < stretch.First && sentence.Tokens[head].Relation is "flat");
    }
}
