using Lull.Actors;

namespace Lull.Core.Tests.Actors;

internal static class RegistryFiles
{
    public static RegistryReading Read(string actors, string aliases, string affiliations)
    {
        using var first = new StringReader(actors);
        using var second = new StringReader(aliases);
        using var third = new StringReader(affiliations);
        return ActorRegistry.Read(first, second, third);
    }
}
