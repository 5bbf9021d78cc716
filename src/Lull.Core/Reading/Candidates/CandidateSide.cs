using Lull.Reading.Mentions;
using Lull.Reading.Statements;

namespace Lull.Reading.Candidates;

/// <summary>
/// Which parties of statements may be sides of the record. A report names towns, soldiers and depots as what was hit;
/// taken for sides they would make dyads that nobody is part of.
/// </summary>
internal static class CandidateSide
{
    /// <summary>True for who is in the registry, and for names of organisations that are not.</summary>
    public static bool Is(Party? party, Statement statement) =>
        party is not null && (party.ActorId is not null || (IsProper(NameOf(party)) && !IsPlace(party, statement)));

    /// <summary>The side's name in the record; empty where the party may be none.</summary>
    public static string NameOf(Party? party, Statement statement) => Is(party, statement) ? NameOf(party!) : "";

    private static string NameOf(Party party) => party.Name ?? party.Text;

    // "Militants" and "Rebels" may stand at the head of a sentence: a capital letter alone makes no name of a plural.
    private static bool IsProper(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 1
            ? char.IsUpper(words[0][0]) && !words[0].EndsWith('s')
            : Array.Exists(words, word => char.IsUpper(word[0]) || word.Contains('-', StringComparison.Ordinal) && word.Any(char.IsUpper)) && EndsAsSide(words[^1]);
    }

    // "Beirut suburbs" and "Otar bridge" are places, "Velmarian drones" nobody's name; "Kadir fighters" are a side.
    private static bool EndsAsSide(string last) =>
        char.IsUpper(last[0]) || char.IsAsciiDigit(last[0])
        || SideWords.Of(last) is SideWordClass.Force or SideWordClass.Armed or SideWordClass.Body or SideWordClass.Group or SideWordClass.Member;

    private static bool IsPlace(Party party, Statement statement) =>
        statement.Place is { } place
        && (string.Equals(place.Text, party.Text, StringComparison.Ordinal)
            || string.Equals(place.Name, NameOf(party), StringComparison.Ordinal));
}
