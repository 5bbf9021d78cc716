using Lull.Actors;

namespace Lull.Reviews.Fields;

/// <summary>Whom a reviewer means: an actor by its id or any of its names, or somebody whom the registry does not know.</summary>
/// <param name="Actor">The actor; null where the registry does not know one.</param>
/// <param name="Name">A name that the registry takes for this actor and nobody else, or the name as it was given.</param>
internal sealed record NamedActor(Actor? Actor, string Name)
{
    /// <summary>Whom a text means.</summary>
    public static NamedActor Of(string text, ActorRegistry registry)
    {
        var actor = registry.Find(text.Trim()) ?? registry.Match(text).Actor;
        return actor is null ? new NamedActor(Actor: null, text.Trim()) : new NamedActor(actor, NameOf(actor, text, registry));
    }

    // Two actors may share a name; a row holds only names, so that it has to be one that means nobody else.
    private static string NameOf(Actor actor, string text, ActorRegistry registry) =>
        new[] { actor.Name, text.Trim() }.Concat(registry.AliasesOf(actor.Id).Select(alias => alias.Name))
            .FirstOrDefault(name => registry.Match(name).Actor == actor, actor.Name);
}
