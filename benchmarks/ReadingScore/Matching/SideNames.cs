using Lull.Actors;
using Lull.Benchmarks.ReadingScore.Gold;
using Lull.Reading.Statements;

namespace Lull.Benchmarks.ReadingScore.Matching;

/// <summary>Whether a name that was read is one of those that will do.</summary>
/// <param name="registry">Who goes by which names: two names of one actor are the same.</param>
internal sealed class SideNames(ActorRegistry registry)
{
    // Words that may stand beside a side's name without making it another: "two soldiers of the", "the spokesman".
    private static readonly HashSet<string> Beside = new(
        ("the a an of its their his her our your some about around at least several two three four five six seven eight "
         + "nine ten dozen dozens hundreds most other any fighters fighter forces force troops troop soldiers soldier "
         + "militants militant members member units unit men gunmen rebels rebel group movement militia army military "
         + "faction factions side sides positions position convoy patrol personnel warplanes warplane jets jet aircraft "
         + "planes drones drone artillery officials official spokesman spokeswoman spokesperson leader commander chief "
         + "minister president general colonel col gen lt maj major captain mr mrs ms dr prime foreign defence defense "
         + "governor envoy deputy ambassador secretary mayor expert analyst security researcher director "
         + "head adviser advisor statement local senior unnamed armed paramilitary state news agency media")
        .Split(' ').Select(NameKey.Of),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Determiners = new(
        ("the a an all both some any several its their his her our your these those at least about around "
         + "two three four five six seven eight nine ten eleven twelve dozens hundreds")
        .Split(' ').Select(NameKey.Of),
        StringComparer.Ordinal);

    /// <summary>True where the party that was read is the one expected; null where none is expected in particular.</summary>
    public bool? Agrees(ExpectedSide? expected, Party? party) =>
        expected is null ? null
        : party is null ? expected.MayBeAbsent
        : Agrees(expected.Names, party.ActorId, party.Text, party.Name);

    /// <summary>True where the chain that was read is the one expected, link by link.</summary>
    public bool? Agrees(IReadOnlyList<IReadOnlyList<string>>? expected, IReadOnlyList<Speaker> speakers)
    {
        ArgumentNullException.ThrowIfNull(speakers);
        return expected is null
            ? null
            : expected.Count == speakers.Count
              && expected.Zip(speakers).All(link => Agrees(link.First, link.Second.ActorId, link.Second.Text, null));
    }

    private bool Agrees(IReadOnlyList<string> names, string? actor, string text, string? fullName)
    {
        var read = new[] { text, fullName }.OfType<string>().Select(Plain).Where(name => name.Length > 0).ToArray();
        return names.Any(name => read.Contains(Plain(name), StringComparer.Ordinal)
            || read.Any(other => Holds(other, Plain(name)))
            || IsSameActor(name, actor)
            || (actor is null && read.Any(other => registry.Match(other).Actor is { } same && IsSameActor(name, same.Id))));
    }

    private bool IsSameActor(string name, string? actor) =>
        actor is not null && string.Equals(registry.Match(name).Actor?.Id, actor, StringComparison.Ordinal);

    // "Six railwaymen", "the railwaymen" and "all railwaymen" are railwaymen.
    private static string Plain(string name)
    {
        var words = NameKey.Of(name).Split(' ').AsSpan();
        while (words.Length > 1 && (Determiners.Contains(words[0]) || words[0].All(char.IsAsciiDigit)))
        {
            words = words[1..];
        }

        return string.Join(' ', words);
    }

    private static bool Holds(string read, string name)
    {
        var words = read.Split(' ');
        var wanted = name.Split(' ');
        for (var at = 0; at + wanted.Length <= words.Length; at++)
        {
            if (words.AsSpan(at, wanted.Length).SequenceEqual(wanted))
            {
                return words.Take(at).Concat(words.Skip(at + wanted.Length)).All(Beside.Contains);
            }
        }

        return false;
    }
}
