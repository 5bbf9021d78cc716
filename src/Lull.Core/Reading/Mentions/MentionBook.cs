using Lull.Actors;
using Lull.Reading.Parsing;
using Lull.Reading.Statements;
using Lull.Reports;

namespace Lull.Reading.Mentions;

/// <summary>The sides and persons that a report speaks of, and which words stand for whom.</summary>
internal sealed class MentionBook
{
    private readonly IReadOnlyList<SentenceTree> _trees;
    private readonly string _text;
    private readonly NameBook _names;
    private readonly IReadOnlyDictionary<(int Sentence, int Token), Denotation> _denoted;
    private readonly Func<int, int, Entity?>? _speaker;

    private MentionBook(
        IReadOnlyList<SentenceTree> trees,
        string text,
        NameBook names,
        IReadOnlyDictionary<(int Sentence, int Token), Denotation> denoted,
        Func<int, int, Entity?>? speaker)
    {
        (_trees, _text, _names, _denoted, _speaker) = (trees, text, names, denoted, speaker);
    }

    /// <summary>Every side that the report names, in the order in which they come up.</summary>
    public IReadOnlyList<Party> AllParties =>
        [.. _names.Entities.Where(entity => entity.Kind is MentionKind.Side).Select(entity =>
            new Party(entity.Name, default, entity.Actor?.Id, entity.Actor?.Name ?? entity.Name, IsImplied: false))];

    /// <summary>Reads a report.</summary>
    public static MentionBook Read(Report report, IReadOnlyList<SentenceTree> trees, ActorRegistry registry)
    {
        var title = TitleSentences(report, trees);
        var names = NameBook.Read(trees, report, registry, title);
        return new MentionBook(trees, report.Text, names, Discourse.Read(trees, report.Text, names, registry, title), speaker: null);
    }

    /// <summary>The side that the phrase headed by a word stands for or belongs to, resolved through pronouns and short forms.</summary>
    /// <returns>
    /// Null for what is no side and nobody's. Where the phrase stands for two sides, as "both sides" does, the first:
    /// <see cref="PartiesAt"/> gives both. Coordinated phrases are asked for head by head.
    /// </returns>
    public Party? PartyAt(int sentence, int token) => PartiesAt(sentence, token) is [var first, ..] ? first : null;

    /// <summary>As <see cref="PartyAt"/>, with every side where the phrase stands for more than one.</summary>
    public IReadOnlyList<Party> PartiesAt(int sentence, int token)
    {
        if (DenotationAt(sentence, token) is not { } found)
        {
            return [];
        }

        if (found.Side is { } side)
        {
            if (side.Members.Count > 0)
            {
                return [.. side.Members.Select(member => PartyOf(member, name: null, found.Span, isImplied: true))];
            }

            return side.Kind is MentionKind.Place && side.Actor is null && found.Kind is MentionKind.Place && !Acts.IsActing(_trees[sentence], token)
                && !(_trees[sentence][token].Relation is "amod" && _names.UseAt(sentence, token) is { IsAdjective: true })
                ? []
                : found.Entity is { Kind: MentionKind.Person } person && IsTheirs(sentence, token)
                    ? [PartyOf(side, found.Name, found.Span, found.IsImplied) with { Name = person.Name }]
                    : [PartyOf(side, found.Name, Whole(sentence, token, found), found.IsImplied)];
        }

        return found.Kind is MentionKind.Person
            ? [new Party(found.Span.Of(_text), found.Span, ActorId: null, found.Entity?.Name, found.IsImplied)]
            : [];
    }

    // "Their chairwoman, Ines Tarabel": she is sure, whose chairwoman she is less so.
    private bool IsTheirs(int sentence, int token) =>
        _trees[sentence].Child(token, "nmod:poss") is >= 0 and var owner && _trees[sentence][owner].Form.ToLowerInvariant() is "their" or "his" or "her";

    // The adjective of "Velmarian drones" names nobody by itself.
    private TextSpan Whole(int sentence, int token, Denotation found)
    {
        var tree = _trees[sentence];
        return tree[token].Relation is "amod" or "compound" && tree[token].Head is >= 0 and var head && found.Span == tree[token].Span
            && SideWords.Of(tree[head]) is SideWordClass.Thing or SideWordClass.Force && _names.UseAt(sentence, token) is { IsAdjective: true }
                ? tree.Span(NounPhrase.Of(tree, head).Bare(tree), head)
                : found.Span;
    }

    /// <summary>The words of the phrase headed by a word, whatever it stands for: a party by what it is called, resolved to nobody.</summary>
    public Party PhraseAt(int sentence, int token)
    {
        var tree = _trees[sentence];
        var phrase = NounPhrase.Of(tree, token);
        var span = tree.Span(phrase.Bare(tree), phrase.Last);
        return new Party(span.Of(_text), span, ActorId: null, Name: null, IsImplied: false);
    }

    /// <summary>What the phrase headed by a word stands for; <see cref="MentionKind.Thing"/> where that is not known.</summary>
    public MentionKind KindAt(int sentence, int token) => DenotationAt(sentence, token)?.Kind ?? MentionKind.Thing;

    /// <summary>The person or side that a word stands for; null where it is neither.</summary>
    public Denotation? DenotationAt(int sentence, int token)
    {
        if (_denoted.TryGetValue((sentence, token), out var denotation))
        {
            return denotation.Turn is { } turn ? OfTurn(denotation, turn) : denotation;
        }

        if (_speaker is not null && Pronouns.IsOfTurn(_trees[sentence], token) && _speaker(sentence, token) is { } speaker)
        {
            return new Denotation(speaker.Kind, speaker, Name: null, _trees[sentence][token].Span, IsImplied: true, IsPlural: true);
        }

        // The second half of a name, or a name that only qualifies: "Israeli strikes".
        return _names.UseAt(sentence, token) is { } use && _names.Of(use) is { } entity
            ? new Denotation(entity.Kind, entity, Name: null, _trees[sentence].Span(use.First, use.Last), IsImplied: false, IsPlural: false)
            : null;
    }

    // "Our forces" are the forces of whoever speaks; where his side is not known they are no more than they are called.
    private Denotation OfTurn(Denotation found, (int Sentence, int Token) turn) =>
        _speaker?.Invoke(turn.Sentence, turn.Token) is { Kind: not MentionKind.Person } owner
            ? found with { Kind = found.Kind is MentionKind.Thing ? MentionKind.Belonging : found.Kind, Entity = owner, Name = null, IsImplied = true }
            : found with { Kind = found.Kind is MentionKind.Side ? MentionKind.People : found.Kind };

    /// <summary>The last-named person whose role holds a word, as "spokesman"; null where there is none or more than one.</summary>
    public Entity? PersonByRole(string word)
    {
        var persons = _names.Entities.Where(entity => entity.Kind is MentionKind.Person && entity.Role is { } role
            && role.Contains(word, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return persons.Count == 1 ? persons[0] : null;
    }

    /// <summary>The side with the longest name that stands within a name: the Free Ossir Army in "Press Service of the Free Ossir Army".</summary>
    public Entity? SideWithin(string name) =>
        _names.Entities.Where(entity => entity.Kind is MentionKind.Side && (entity.Name.Contains(' ', StringComparison.Ordinal) || entity.Name.Length == name.Length) && (" " + NameKey.Of(name) + " ").Contains(" " + NameKey.Of(entity.Name) + " ", StringComparison.Ordinal))
            .MaxBy(entity => entity.Name.Length);

    /// <summary>The book with "we" and "our" resolved to whoever speaks, "you" and "your" to whoever is spoken to.</summary>
    /// <param name="speaker">The side that such a word, by sentence and token, stands for; null where not known.</param>
    public MentionBook WithSpeakers(Func<int, int, Entity?> speaker) => new(_trees, _text, _names, _denoted, speaker);

    /// <summary>The side as a party.</summary>
    internal Party PartyOf(Entity side, string? name, TextSpan span, bool isImplied) =>
        new(span.Of(_text), span, side.Actor?.Id, side.Actor?.Name ?? name ?? NameOf(side, span), isImplied);

    // "Velmarian" alone is no name for whoever flies "Velmarian drones".
    private string NameOf(Entity side, TextSpan span) =>
        side.IsDemonym && span.Of(_text) is var words && words.Contains(side.Name, StringComparison.Ordinal) ? words : side.Name;

    private static int TitleSentences(Report report, IReadOnlyList<SentenceTree> trees) =>
        report.Title is { Length: > 0 } title && report.Text.StartsWith(title, StringComparison.Ordinal)
            ? trees.TakeWhile(tree => tree.Sentence.Span.End <= title.Length).Count()
            : 0;
}
