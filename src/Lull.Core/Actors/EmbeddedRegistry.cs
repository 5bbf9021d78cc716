namespace Lull.Actors;

/// <summary>The registry that is built into this assembly from <c>data/</c>.</summary>
internal static class EmbeddedRegistry
{
    public static ActorRegistry Read()
    {
        using var actors = EmbeddedData.Open("actors.csv");
        using var aliases = EmbeddedData.Open("aliases.csv");
        using var affiliations = EmbeddedData.Open("affiliations.csv");
        var reading = ActorRegistry.Read(actors, aliases, affiliations);
        return reading.Problems.Count == 0
            ? reading.Registry
            : throw new InvalidOperationException($"the built-in registry is faulty: {reading.Problems[0]}");
    }
}
