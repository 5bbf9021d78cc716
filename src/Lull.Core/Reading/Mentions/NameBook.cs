using System.Collections.Frozen;
using Lull.Actors;
using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Mentions;

/// <summary>The names of a report: which of them are one, what each stands for, and what the fullest is.</summary>
internal sealed class NameBook
{
    private readonly Dictionary<(int Sentence, int Token), NameUse> _uses = [];
    private readonly Dictionary<string, Entity> _byKey = new(StringComparer.Ordinal);
    private HashSet<int>? _alone;

    private NameBook(IReadOnlyList<NameUse> uses)
    {
        foreach (var use in uses)
        {
            for (var token = use.First; token <= use.Last; token++)
            {
                _uses[(use.Sentence, token)] = use;
            }
        }
    }

    /// <summary>The named ones, in the order in which they come up.</summary>
    public IReadOnlyList<Entity> Entities { get; private set; } = [];

    /// <summary>The name that a word is part of; null where it is part of none.</summary>
    public NameUse? UseAt(int sentence, int token) => _uses.GetValueOrDefault((sentence, token));

    /// <summary>Whom a name stands for.</summary>
    public Entity Of(NameUse use) => _byKey[use.Key];

    /// <summary>The side that a name stands for; null where it stands for a person or a place.</summary>
    public Entity? SideOf(NameUse use) => _byKey.TryGetValue(use.Key, out var entity) && entity.Kind is MentionKind.Side ? entity : null;

    /// <summary>True where a name stands somewhere by itself rather than before another noun: "Wagner", but not "Grad" of "Grad rockets".</summary>
    public bool StandsAlone(Entity entity, IReadOnlyList<SentenceTree> trees) =>
        (_alone ??= [.. _uses.Values.Where(use => trees[use.Sentence][use.Head].Relation is not ("compound" or "amod" or "flat")).Select(use => Of(use).Id)]).Contains(entity.Id);

    /// <summary>Reads the names of all sentences.</summary>
    public static NameBook Read(IReadOnlyList<SentenceTree> trees, Report report, ActorRegistry registry, int titleSentences)
    {
        var text = report.Text;
        var reader = new NameReader(NameScanner.Of(registry), text, report.Publisher);
        var uses = new List<NameUse>();
        for (var sentence = 0; sentence < trees.Count; sentence++)
        {
            // In a headline every word may be capitalised, so that only names that the registry knows are taken from it.
            uses.AddRange(reader.Read(sentence, trees[sentence]).Where(use => sentence >= titleSentences || use.Actor is not null));
        }

        uses.AddRange(Demonyms.AtOpenings(uses, trees, titleSentences, reader));
        uses = InContext([.. uses.OrderBy(use => use.Sentence).ThenBy(use => use.First)], registry);
        var book = new NameBook(uses);
        book.Settle(NameGroups.Of(uses, trees), trees, text, registry);
        return book;
    }

    // "Congolese" may be of either Congo, and "ELN" of three countries; in a report that speaks of one of them only, it is that one.
    private static List<NameUse> InContext(List<NameUse> uses, ActorRegistry registry)
    {
        var known = uses.Select(use => use.Actor?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return uses.ConvertAll(use => use.Actor is null
            && registry.Match(use.Text) is { Status: ActorMatchStatus.Ambiguous } match
            && match.Candidates.Where(actor => known.Contains(actor.Id) || (actor.Kind != ActorKind.State && actor.Country is { } country && known.Contains(country.ToLowerInvariant()))).ToList() is [var actor]
            ? new NameUse(use.Sentence, use.First, use.Last, use.Head, use.Text, actor, use.IsAdjective, new KindSigns(10, 0, 0))
            : use);
    }

    private void Settle(IReadOnlyList<NameGroup> groups, IReadOnlyList<SentenceTree> trees, string text, ActorRegistry registry)
    {
        var sides = new List<Entity>();
        foreach (var group in groups.Where(group => group.Kind is not MentionKind.Person))
        {
            sides.Add(Enter(group, Made(group, sides.Count, registry)));
        }

        var persons = new PersonReader(this, trees, text);
        foreach (var group in groups.Where(group => group.Kind is MentionKind.Person))
        {
            var (home, role) = persons.Read(group);
            sides.Add(Enter(group, new Entity(
                sides.Count, MentionKind.Person, group.Name, Actor: null, SideWordClass.None, FrozenSet<string>.Empty, home, role, [])));
        }

        Entities = sides;
    }

    private Entity Enter(NameGroup group, Entity entity)
    {
        foreach (var key in group.Keys)
        {
            _byKey[key] = entity;
        }

        return entity;
    }

    private static Entity Made(NameGroup group, int id, ActorRegistry registry)
    {
        var actor = group.Actor;
        var words = group.Names.Concat(actor is null or { Kind: ActorKind.State } ? [] : registry.AliasesOf(actor.Id).Select(alias => alias.Name).Append(actor.Name))
            .Select(LastWord).OfType<string>().ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        var @class = actor is { Kind: ActorKind.State } ? SideWordClass.Force
            : actor is { Kind: ActorKind.StateBody } ? SideWordClass.Body
            : actor is not null ? SideWordClass.Group
            : LastWord(group.Name) is not { } last ? SideWordClass.None
            : SideWords.Of(last) is SideWordClass.Body ? SideWordClass.Body : SideWordClass.Group;
        return new Entity(id, group.Kind, group.Name, actor, @class, words, Home: null, Role: null, [])
        {
            IsDemonym = actor is null && group.Uses.All(use => use.IsAdjective),
        };
    }

    // The side word of a name, by which it may be taken up again: "front" of "Kadir Front", and of "Front of Kadir".
    private static string? LastWord(string name) =>
        name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Reverse()
            .FirstOrDefault(word => SideWords.Of(word) is SideWordClass.Force or SideWordClass.Armed or SideWordClass.Body or SideWordClass.Group)
            is { } word ? SideWords.Singular(word) : null;
}
