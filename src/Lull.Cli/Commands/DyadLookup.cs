using Lull.Actors;
using Lull.Events;

namespace Lull.Cli.Commands;

/// <summary>Finds the dyad that a command line names, or says in one line why there is none.</summary>
/// <param name="Dyad">The dyad; null where there is none of that name.</param>
/// <param name="Trouble">Why there is none; empty where there is one.</param>
internal sealed record DyadLookup(Dyad? Dyad, string Trouble)
{
    private const int Suggestions = 5;

    /// <summary>Finds <c>A|B</c>, in either order, by any alias of the sides.</summary>
    public static DyadLookup Find(string text, SeriesBuilder builder, ActorRegistry registry)
    {
        var sides = text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (sides.Length != 2 || string.Equals(sides[0], sides[1], StringComparison.Ordinal))
        {
            return new DyadLookup(null, $"--dyad takes two different sides, \"A|B\"; got '{text}'");
        }

        var dyad = new Dyad(sides[0], sides[1]);
        if (builder.BuildWithNotes(dyad).Series is not null)
        {
            return new DyadLookup(dyad, "");
        }

        foreach (var side in sides)
        {
            var match = registry.Match(side);
            if (match.Status == ActorMatchStatus.Ambiguous)
            {
                var candidates = string.Join(", ", match.Candidates.Select(actor => $"'{actor.Name}'"));
                return new DyadLookup(null, $"'{side}' may be {candidates}: name one of them");
            }
        }

        return new DyadLookup(null, $"no acts between '{sides[0]}' and '{sides[1]}'{Near(sides, builder.Dyads())}");
    }

    private static string Near(string[] sides, IReadOnlyList<DyadSummary> dyads)
    {
        if (dyads.Count == 0)
        {
            return ": nothing that was read has two sides in conflict";
        }

        var asked = sides.SelectMany(Words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var near = dyads
            .OrderByDescending(dyad => Words(dyad.Dyad.A).Concat(Words(dyad.Dyad.B)).Count(asked.Contains))
            .ThenByDescending(dyad => dyad.Acts)
            .Take(Suggestions)
            .Select(dyad => $"\"{dyad.Dyad}\"");
        return $"; nearest: {string.Join(", ", near)}";
    }

    private static string[] Words(string side) =>
        side.Split([' ', '-', '(', ')', ',', '/', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);
}
