namespace Lull.Web.Answers;

/// <summary>Reads one of a few words from an address, in any case.</summary>
internal static class Choice
{
    /// <summary>The value of a word; null where none is asked for. False where there is no such word.</summary>
    public static bool TryRead<T>(string? word, out T? value)
        where T : struct, Enum
    {
        value = null;
        if (string.IsNullOrEmpty(word))
        {
            return true;
        }

        foreach (var known in Enum.GetValues<T>())
        {
            if (string.Equals(known.ToString(), word, StringComparison.OrdinalIgnoreCase))
            {
                value = known;
                return true;
            }
        }

        return false;
    }

    /// <summary>Says what the words are.</summary>
    public static string Fault<T>(string name)
        where T : struct, Enum =>
        $"{name} is one of {string.Join(", ", Enum.GetNames<T>().Select(word => word.ToLowerInvariant()))}";
}
