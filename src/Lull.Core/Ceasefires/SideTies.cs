using System.Collections.Concurrent;
using Lull.Actors;
using Lull.Events;
using Lull.Reading.Statements;

namespace Lull.Ceasefires;

/// <summary>Which of two sides somebody belongs to or speaks for.</summary>
internal sealed class SideTies(Dyad dyad, ActorRegistry registry)
{
    private readonly Actor? _a = registry.Match(dyad.A).Actor;
    private readonly Actor? _b = registry.Match(dyad.B).Actor;
    private readonly ConcurrentDictionary<string, Actor?> _actors = new(StringComparer.Ordinal);

    /// <summary>The two sides.</summary>
    public Dyad Dyad { get; } = dyad;

    /// <summary>The registry that names are looked up in.</summary>
    public ActorRegistry Registry { get; } = registry;

    /// <summary>The name of the side that a name stands for on a day: itself, a member of it, or an umbrella above it; null where it is neither's.</summary>
    public string? SideOf(string name, DateOnly day) =>
        name.Length == 0 ? null
        : string.Equals(name, Dyad.A, StringComparison.Ordinal) ? Dyad.A
        : string.Equals(name, Dyad.B, StringComparison.Ordinal) ? Dyad.B
        : Match(name) is { } actor ? SideOf(actor, day)
        : _a is null && IsSpelling(name, Dyad.A) ? Dyad.A
        : _b is null && IsSpelling(name, Dyad.B) ? Dyad.B
        : null;

    // A side that the registry does not know goes by its name in any spelling.
    private static bool IsSpelling(string name, string side) =>
        string.Equals(NameKey.Of(name), NameKey.Of(side), StringComparison.Ordinal);

    /// <summary>Whom a name means; null where the registry does not know it, or it may mean several.</summary>
    public Actor? Match(string name) => _actors.GetOrAdd(name, static (key, actors) => actors.Match(key).Actor, Registry);

    /// <summary>The name of the side that an actor stands for on a day; null where it is neither's, or could be either's.</summary>
    public string? SideOf(Actor actor, DateOnly day) =>
        (IsOf(actor, _a, day), IsOf(actor, _b, day)) switch
        {
            (true, false) => Dyad.A,
            (false, true) => Dyad.B,
            _ => null,
        };

    /// <summary>The name of the side that a party of a statement stands for on a day; null where it is neither's.</summary>
    public string? SideOf(Party? party, DateOnly day) =>
        party is null ? null
        : party.ActorId is { } id && Registry.Find(id) is { } actor ? SideOf(actor, day)
        : SideOf(party.Name ?? party.Text, day);

    /// <summary>The actor of a side; null where the registry does not know it.</summary>
    public Actor? ActorOf(string side) => string.Equals(side, Dyad.A, StringComparison.Ordinal) ? _a : _b;

    /// <summary>True where statements of a day name both sides, by any of their names or by members of theirs.</summary>
    public bool AreBothNamed(IEnumerable<Statement> statements, DateOnly day) =>
        statements.SelectMany(statement => new[] { statement.Agent, statement.Patient })
            .Select(party => SideOf(party, day))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Count() == 2;

    private bool IsOf(Actor actor, Actor? side, DateOnly day) =>
        side is not null && (actor == side || Registry.IsUnder(actor, side, day) || Registry.IsUnder(side, actor, day));
}
