namespace Lull.Actors;

/// <summary>The registry that is built into this assembly from <c>data/</c>.</summary>
internal static class EmbeddedRegistry
{
    public static ActorRegistry Read()
    {
        using var actors = Open("actors.csv");
        using var aliases = Open("aliases.csv");
        using var affiliations = Open("affiliations.csv");
        var reading = ActorRegistry.Read(actors, aliases, affiliations);
        return reading.Problems.Count == 0
            ? reading.Registry
            : throw new InvalidOperationException($"the built-in registry is faulty: {reading.Problems[0]}");
    }

    internal static StreamReader Open(string file)
    {
        var stream = typeof(EmbeddedRegistry).Assembly.GetManifestResourceStream("Lull.Data." + file)
            ?? throw new InvalidOperationException($"{file} is not built into {typeof(EmbeddedRegistry).Assembly.GetName().Name}");
        return new StreamReader(stream);
    }
}
