using System.Collections.Frozen;
using Lull.Actors;
using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>Makes the sides that a report describes rather than names, and knows by which nouns each may be taken up.</summary>
internal sealed class SideMaker(NameBook names, ActorRegistry registry)
{
    private readonly Dictionary<string, Entity> _described = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Side, string Word), string> _called = [];
    private readonly HashSet<int> _states = [];
    private int _next = names.Entities.Count;

    /// <summary>The state whose seat a place is; null where it is none.</summary>
    public Entity? SeatedAt(Entity place)
    {
        if (Seats.Of(place.Name) is not { } id || registry.Find(id) is not { } actor)
        {
            return null;
        }

        return names.Entities.FirstOrDefault(entity => entity.Actor is { } known && string.Equals(known.Id, id, StringComparison.Ordinal))
            ?? Keep("=" + id, () => New(actor.Name, actor, SideWordClass.Force));
    }

    /// <summary>A side by the words that tell it from others and its noun: the same words make the same side.</summary>
    /// <param name="words">The words before the noun; empty where there are none.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="class">What the noun says.</param>
    /// <param name="name">How the phrase calls it.</param>
    public Entity Described(string words, Token noun, SideWordClass @class, string name)
    {
        var word = SideWords.Singular(noun.Form);
        var group = words.Length > 0 && @class is SideWordClass.Force or SideWordClass.Body ? "state" : word;
        var side = Keep(NameKey.Of(words) + "|" + group, () => New(name, actor: null, @class));
        Call(side, word, @class, name);
        return side;
    }

    /// <summary>Notes that a report calls a side by a noun.</summary>
    public void Call(Entity side, string word, SideWordClass @class, string name)
    {
        if (word is not ("side" or "party"))
        {
            _called.TryAdd((side.Id, word), name);
        }

        if (@class is SideWordClass.Force or SideWordClass.Body)
        {
            _states.Add(side.Id);
        }
    }

    /// <summary>How a report has called a side by a noun; null where it has not.</summary>
    public string? NameBy(Entity side, string word) => _called.GetValueOrDefault((side.Id, word));

    /// <summary>The side among those mentioned that a bare noun takes up; null where none fits or more than one might.</summary>
    public Trace? TakenUp(IEnumerable<Trace> mentioned, int sentence, Token noun, SideWordClass @class)
    {
        var word = SideWords.Singular(noun.Form);
        var fitting = new List<Trace>();
        foreach (var trace in mentioned)
        {
            var side = trace.Denotation.Side!;
            if ((word is not "side" && side.Words.Contains(word)) || _called.ContainsKey((side.Id, word)))
            {
                return trace;
            }

            if (FitsClass(side, @class, word))
            {
                fitting.Add(trace);
            }
        }

        // "Israel's minister said that the army": of several, the one that this sentence speaks of.
        return fitting.Count == 1 ? fitting[0]
            : fitting.Where(trace => trace.Sentence == sentence).ToList() is [var here] ? here
            : null;
    }

    /// <summary>Two or more sides as one.</summary>
    public Entity Together(IReadOnlyList<Entity> members, string name) =>
        Keep(
            string.Join('+', members.Select(member => member.Id)),
            () => New(name, actor: null, SideWordClass.Group) with { Members = [.. members] });

    private bool IsState(Entity side) => side.IsState || _states.Contains(side.Id);

    private bool FitsClass(Entity side, SideWordClass @class, string word) => @class switch
    {
        SideWordClass.Force => IsState(side) && word is "army" or "military" or "soldier" or "troop" or "force",
        SideWordClass.Body => IsState(side) && word is "government" or "regime" or "junta" or "state" or "authority",
        SideWordClass.Armed => !IsState(side) && side.Kind is MentionKind.Side && word is not ("opposition" or "resistance"),
        SideWordClass.Group => !IsState(side) && side.Kind is MentionKind.Side
            && word is "group" or "movement" or "organisation" or "organization" or "front" or "alliance" or "coalition",
        _ => false,
    };

    private Entity Keep(string key, Func<Entity> make)
    {
        if (!_described.TryGetValue(key, out var side))
        {
            side = make();
            _described[key] = side;
        }

        return side;
    }

    private Entity New(string name, Actor? actor, SideWordClass @class) =>
        new(_next++, MentionKind.Side, name, actor, @class, FrozenSet<string>.Empty, Home: null, Role: null, []);
}
