using System.Text.Json.Nodes;
using Lull.Actors;
using Lull.Cli.Output;
using Lull.Dossiers.Json;
using Lull.Time;

namespace Lull.Cli.Commands;

/// <summary>One actor as <c>lull actors</c> writes it, or the word that nobody goes by a name.</summary>
/// <param name="Asked">The name asked for; null where everybody is listed.</param>
/// <param name="Status">What the registry makes of the name.</param>
/// <param name="Actor">The actor; null where nobody goes by the name.</param>
/// <param name="Aliases">Other names that the actor goes by.</param>
/// <param name="Groups">Whom it belonged to or was tied to, in order of time.</param>
/// <param name="Members">Who belonged or was tied to it, in order of time.</param>
internal sealed record KnownActor(
    string? Asked,
    ActorMatchStatus Status,
    Actor? Actor,
    IReadOnlyList<ActorAlias> Aliases,
    IReadOnlyList<Belonging> Groups,
    IReadOnlyList<Belonging> Members)
{
    /// <summary>The keys, in their order.</summary>
    public static IReadOnlyList<Column<KnownActor>> Columns { get; } =
    [
        new("asked", known => known.Asked),
        new("status", known => known.Status.ToString().ToLowerInvariant()),
        new("id", known => known.Actor?.Id),
        new("name", known => known.Actor?.Name),
        new("kind", known => known.Actor is { } actor ? NameOf(actor.Kind) : null),
        new("country", known => known.Actor?.Country),
        new("aliases", known => Nested.List(known.Aliases, Json, alias => alias.Name)),
        new("belongs_to", known => Nested.List(known.Groups, Json, tie => tie.InWords)),
        new("members", known => Nested.List(known.Members, Json, tie => tie.InWords)),
        new("source", known => known.Actor?.Source),
        new("note", known => known.Actor?.Note),
    ];

    /// <summary>Somebody of whom nobody knows.</summary>
    public static KnownActor Unknown(string asked) => new(asked, ActorMatchStatus.Unknown, Actor: null, [], [], []);

    /// <summary>What sort of side it is, such as <c>state-body</c>.</summary>
    public static string NameOf(ActorKind kind) =>
        kind == ActorKind.StateBody ? "state-body" : kind.ToString().ToLowerInvariant();

    private static JsonObject Json(ActorAlias alias) => new()
    {
        ["name"] = alias.Name,
        ["form"] = alias.Form.ToString().ToLowerInvariant(),
        ["source"] = alias.Source,
    };

    private static JsonObject Json(Belonging tie) => new()
    {
        ["id"] = tie.Other.Id,
        ["name"] = tie.Other.Name,
        ["kind"] = tie.Kind,
        ["counts"] = tie.Affiliation.Counts,
        ["from"] = Day(tie.Affiliation.From),
        ["to"] = Day(tie.Affiliation.To),
        ["source"] = tie.Affiliation.Source,
    };

    private static string? Day(DateOnly? day) => day is { } known ? DayPhrase.Iso(known) : null;
}
