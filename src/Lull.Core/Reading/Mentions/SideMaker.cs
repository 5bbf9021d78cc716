using System.Collections.Frozen;
using Lull.Actors;
using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>Makes the sides that a report describes rather than names, and knows by which nouns each may be taken up.</summary>
internal sealed class SideMaker(NameBook names, ActorRegistry registry)
{
    private static readonly string[] Civil =
    [
        "committee", "commission", "agency", "mission", "council", "company", "team", "crew", "delegation", "staff", "society", "crescent", "cross",
        "observatory", "organisation", "organization", "foundation", "institute", "centre", "center", "association", "university", "network", "tribe",
    ];

    private const double Clearly = 0.5;

    private readonly Dictionary<string, Entity> _described = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Side, string Word), string> _called = [];
    private readonly HashSet<int> _states = [];
    private readonly HashSet<int> _distinct = [];
    private readonly HashSet<int> _armed = [];
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
        if (words.Length > 0)
        {
            _distinct.Add(side.Id);
        }

        return side;
    }

    /// <summary>Notes that a side has fighters or commanders.</summary>
    public void Arm(Entity side) => _armed.Add(side.Id);

    /// <summary>Notes that a report calls a side by a noun.</summary>
    public void Call(Entity side, string word, SideWordClass @class, string name)
    {
        if (word is not ("side" or "party"))
        {
            _called.TryAdd((side.Id, word), name);
        }

        // A front's gunners do not make it a state.
        if (@class is SideWordClass.Force or SideWordClass.Body && !(side.Class is SideWordClass.Group or SideWordClass.Armed && side.Actor is null && @class is SideWordClass.Force) && side.Actor is null or { Kind: ActorKind.State or ActorKind.StateBody })
        {
            _states.Add(side.Id);
        }
    }

    /// <summary>How a report has called a side by a noun; null where it has not.</summary>
    public string? NameBy(Entity side, string word) => _called.GetValueOrDefault((side.Id, word));

    /// <summary>The side among those mentioned that a bare noun takes up; null where none fits or more than one might.</summary>
    public Trace? TakenUp(IEnumerable<Trace> mentioned, int sentence, Token noun, SideWordClass @class, bool isDefinite)
    {
        var word = SideWords.Singular(noun.Form);
        var all = mentioned.Where(trace => !(IsOfArmy(word) && word is not ("force" or "forces") && IsRebel(trace.Denotation.Side!))).ToList();
        if (@class is SideWordClass.Force && IsOfArmy(word))
        {
            // "The army" is a state's before it is the National Liberation Army.
            var army = all.Find(trace => IsState(trace.Denotation.Side!) && IsCalled(trace.Denotation.Side!, word))
                ?? Only(all.Where(trace => _states.Contains(trace.Denotation.Side!.Id) && IsKnown(trace.Denotation.Side!)), sentence);
            if (army is not null)
            {
                return army;
            }
        }

        return all.Find(trace => IsCalled(trace.Denotation.Side!, word))
            ?? Only(all.Where(trace => (isDefinite || @class is SideWordClass.Force) && FitsClass(trace.Denotation.Side!, @class, word)), sentence);
    }

    // The only one; of several, the one that this sentence speaks of: "Israel's minister said that the army". Of several
    // groups, the one that the last sentence to speak of any is about.
    private Trace? Only(IEnumerable<Trace> fitting, int sentence)
    {
        var found = fitting.ToList();
        var known = found.Where(trace => trace.Denotation.Side!.Id < names.Entities.Count).ToList();
        return found.Count <= 1 ? found.FirstOrDefault()
            : known.Count == 1 ? known[0]
            : found.Where(trace => trace.Sentence == sentence).ToList() is [var here] ? here
            : MostProminent(found);
    }

    private static Trace? MostProminent(List<Trace> found)
    {
        var last = found.Max(trace => trace.Sentence);
        var there = found.Where(trace => trace.Sentence == last).OrderByDescending(trace => trace.Prominence).ToList();
        return there is [var only] ? only
            : there[0].Prominence - there[1].Prominence >= Clearly ? there[0]
            : null;
    }

    // The National Liberation Army is an army by its name alone.
    private static bool IsRebel(Entity side) =>
        side.Actor is { Kind: ActorKind.Group or ActorKind.Umbrella or ActorKind.Facade }
        || (side.Actor is null && side.Name.Split(' ').Any(word => word is "Liberation" or "Revolutionary" or "Resistance" or "Free" or "Salvation" or "Popular" or "Insurgent"));

    private bool IsCalled(Entity side, string word) =>
        (word is not "side" && side.Words.Contains(word)) || _called.ContainsKey((side.Id, word));

    // What is told of only as "troops" or "rebels" is nothing that another noun could mean.
    private bool IsKnown(Entity side) => side.Id < names.Entities.Count || _distinct.Contains(side.Id);

    private static bool IsOfArmy(string word) => word is "army" or "military" or "soldier" or "troop" or "troops" or "force";

    /// <summary>Two or more sides as one.</summary>
    public Entity Together(IReadOnlyList<Entity> members, string name) =>
        Keep(
            string.Join('+', members.Select(member => member.Id)),
            () => New(name, actor: null, SideWordClass.Group) with { Members = [.. members] });

    private bool IsState(Entity side) => side.IsState || _states.Contains(side.Id);

    private bool FitsClass(Entity side, SideWordClass @class, string word) => @class switch
    {
        SideWordClass.Force => IsState(side) && IsKnown(side) && IsOfArmy(word),
        SideWordClass.Body => IsState(side) && IsKnown(side) && word is "government" or "regime" or "junta" or "state" or "authority",
        SideWordClass.Armed => IsArmedGroup(side) && word is "rebel" or "fighter" or "militant" or "insurgent" or "gunman" or "attacker" or "guerrilla",
        SideWordClass.Group => IsArmedGroup(side)
            && word is "group" or "movement" or "organisation" or "organization" or "front",
        _ => false,
    };

    // Committees and news agencies are no rebels, and of a bare name nobody knows what it is.
    private bool IsArmedGroup(Entity side) =>
        !IsState(side) && IsKnown(side) && !IsUnit(side.Name) && side is { Kind: MentionKind.Side, Actor: null or { Kind: not ActorKind.International } }
        && (side.Actor is { Kind: not ActorKind.International } || side.Class is SideWordClass.Armed || IsAcronym(side.Name) || _armed.Contains(side.Id)
            || (side.Class is SideWordClass.Group && !side.Words.Overlaps(Civil)));

    // The 203rd Infantry Brigade is an army's.
    private static bool IsUnit(string name) =>
        char.IsAsciiDigit(name[0]) || name.Contains("Infantry", StringComparison.Ordinal) || name.Contains("Battalion", StringComparison.Ordinal) || name.Contains("Regiment", StringComparison.Ordinal)
        || name.Contains("Division", StringComparison.Ordinal) || name.Contains("Airborne", StringComparison.Ordinal) || name.Contains("Armoured", StringComparison.Ordinal) || name.Contains("Armored", StringComparison.Ordinal)
        || name.Contains("Police", StringComparison.Ordinal) || name.Contains("Coast Guard", StringComparison.Ordinal) || name.Contains("Ministry", StringComparison.Ordinal);

    private static bool IsAcronym(string name) => name.Length is >= 2 and <= 6 && name.All(char.IsUpper);

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
