namespace Lull.Actors;

/// <summary>
/// The regular ways in which datasets and the press make the name of a government or of forces from a state's name or
/// adjective: "Government of X", "X army". Works on keys, so that it holds for every spelling.
/// </summary>
internal static class StateForms
{
    private static readonly string[] BeforeName = Keys(
        "Government of", "Military Forces of", "Police Forces of", "Armed Forces of", "Army of");

    private static readonly string[] AfterNameOrAdjective = Keys(
        "government", "forces", "military", "military forces", "army", "troops", "armed forces", "security forces", "air force",
        "navy", "soldiers");

    /// <summary>The keys of which <paramref name="key"/> may be formed, and whether an adjective will do.</summary>
    public static IEnumerable<(string Stem, bool MayBeAdjective)> StemsOf(string key)
    {
        foreach (var before in BeforeName)
        {
            if (key.Length > before.Length + 1 && key[before.Length] == ' ' && key.StartsWith(before, StringComparison.Ordinal))
            {
                yield return (key[(before.Length + 1)..], false);
            }
        }

        foreach (var after in AfterNameOrAdjective)
        {
            var end = key.Length - after.Length - 1;
            if (end > 0 && key[end] == ' ' && key.EndsWith(after, StringComparison.Ordinal))
            {
                yield return (key[..end], true);
            }
        }
    }

    private static string[] Keys(params string[] words) => [.. words.Select(NameKey.Of)];
}
