using System.Collections.Frozen;
using Lull.Actors;
using Lull.Reading.Lexicon;

namespace Lull.Reading.Mentions;

/// <summary>Capitals and other seats that stand for a government, as in "Tehran denied": <c>data/lexicon/seats.csv</c>.</summary>
internal static class Seats
{
    private static readonly FrozenDictionary<string, string> Actors = WordTable.Rows("lexicon.seats.csv", "seat", "actor")
        .ToFrozenDictionary(row => NameKey.Of(row[0]), row => row[1], StringComparer.Ordinal);

    /// <summary>The id of the state whose seat a name is; null where it is none.</summary>
    public static string? Of(string name) => Actors.GetValueOrDefault(NameKey.Of(name));
}
