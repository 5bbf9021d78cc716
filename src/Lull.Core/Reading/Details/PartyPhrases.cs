using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reading.Statements;

namespace Lull.Reading.Details;

/// <summary>By how many of its words a party goes that no name is known for: "men with green armbands", "the bishop of Ellery".</summary>
/// <param name="mentions">Which words stand for whom.</param>
/// <param name="text">The report's text.</param>
internal sealed class PartyPhrases(MentionBook mentions, string text)
{
    private const int LongestTail = 6;

    /// <summary>"Agents of the Morvan secret service" go by the service's name, where it has one.</summary>
    public Party OfWhom(int sentence, SentenceTree tree, int token)
    {
        foreach (var child in tree[token].PartOfSpeech is "NOUN" ? tree.Children(token) : [])
        {
            // "Warships of Halvek".
            if (child > token && tree[child].Relation is "nmod" && tree.Case(child) is "of" && tree[child].PartOfSpeech is "PROPN" && mentions.PartyAt(sentence, child) is null)
            {
                var (ships, owner) = (mentions.PhraseAt(sentence, token), mentions.PhraseAt(sentence, child));
                return ships with { Span = ships.Span.Join(owner.Span), Text = ships.Span.Join(owner.Span).Of(text) };
            }

            if (child > token && tree[child].Relation is "nmod" && tree.Case(child) is "of" && mentions.PartyAt(sentence, child) is { Name: not null } whose)
            {
                var phrase = mentions.PhraseAt(sentence, token);
                var span = phrase.Span.Join(whose.Span);
                return whose.IsImplied ? phrase : phrase with { Span = span, Text = span.Of(text), ActorId = whose.ActorId };
            }
        }

        return mentions.PhraseAt(sentence, token);
    }

    /// <summary>"Men with green armbands", "officers of both armies": more than the bare word; null where nothing marks them.</summary>
    public Party? Marked(int sentence, SentenceTree tree, int token)
    {
        foreach (var child in tree[token].PartOfSpeech is "NOUN" ? tree.Children(token) : [])
        {
            if (child > token && tree[child].Relation is "nmod" && ((tree[token].Lemma is "man" or "people" or "person" or "boy" or "woman" or "lad" or "youth" or "girl" && token == NounPhrase.Of(tree, token).Bare(tree) && tree.Case(child) is "with" or "in")
                || (tree.Case(child) is "of" && IsPaired(tree, child) && mentions.PartiesAt(sentence, token) is not [_, _, ..] && mentions.PartyAt(sentence, child) is null or { Name: null })))
            {
                var men = mentions.PhraseAt(sentence, token);
                var span = men.Span.Join(NounPhrase.Of(tree, child).Span(tree));
                return men with { Span = span, Text = span.Of(text) };
            }
        }

        return null;
    }

    /// <summary>"The bishop of Ellery", "columns of howitzers", where the bare word names nobody; the same party where nothing follows.</summary>
    public Party Titled(int sentence, SentenceTree tree, int token, Party party)
    {
        foreach (var child in tree[token].PartOfSpeech is "NOUN" or "PROPN" && party.Span == mentions.PhraseAt(sentence, token).Span ? tree.Children(token) : [])
        {
            if (child > token && child <= token + LongestTail && tree[child].Relation is "nmod" && tree.Case(child) is "of" && tree[token + 1].Form is "of")
            {
                var span = party.Span.Join(NounPhrase.Of(tree, child).Span(tree));
                return party with { Span = span, Text = span.Of(text) };
            }
        }

        return party;
    }

    /// <summary>"Those behind it", "anyone in uniform": with what says who they are.</summary>
    public Party Behind(Party phrase, SentenceTree tree, int token)
    {
        var last = tree.Reach(token).Last;
        if (last <= token || last - token > LongestTail || tree[token].Form.ToLowerInvariant() is not ("those" or "anyone" or "everyone"))
        {
            return phrase;
        }

        var span = phrase.Span.Join(tree[last].Span);
        return phrase with { Span = span, Text = span.Of(text) };
    }

    /// <summary>True for "both armies", "the two countries", "the sides".</summary>
    public static bool IsPaired(SentenceTree tree, int token) =>
        tree.HasChild(token, "det", "both") || tree.HasChild(token, "nummod", "two") || tree[token].Form is "both" || tree[token].Lemma is "side" or "party" && tree[token].Tag is "NNS";
}
