using Lull.Actors;
using Lull.Time;

namespace Lull.Cli.Commands;

/// <summary>An affiliation, seen from one of its ends.</summary>
/// <param name="Other">The actor at the other end.</param>
/// <param name="Affiliation">Since when, until when, and how.</param>
internal sealed record Belonging(Actor Other, Affiliation Affiliation)
{
    /// <summary>How it belongs, such as <c>state-body</c>.</summary>
    public string Kind => Affiliation.Kind == AffiliationKind.StateBody ? "state-body" : Affiliation.Kind.ToString().ToLowerInvariant();

    /// <summary>Who, how, and when, such as "Iraqi armed factions (member from 2023-10-17)".</summary>
    public string InWords =>
        $"{Other.Name} ({Kind}{Span(" from", Affiliation.From)}{Span(" to", Affiliation.To)}{(Affiliation.Counts ? "" : ", not counted")})";

    private static string Span(string word, DateOnly? day) => day is { } known ? $"{word} {DayPhrase.Iso(known)}" : "";
}
