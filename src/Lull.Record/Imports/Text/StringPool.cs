namespace Lull.Record.Imports.Text;

/// <summary>
/// Gives the same string for the same text, so that a name that stands in a hundred thousand rows is held once. Its
/// size is bounded: past that, texts that were not seen before get strings of their own.
/// </summary>
internal sealed class StringPool
{
    private const int Most = 1 << 15;
    private const int Longest = 160;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known =
        new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The string of a text.</summary>
    public string Intern(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return "";
        }

        if (text.Length > Longest)
        {
            return text.ToString();
        }

        if (_known.TryGetValue(text, out var known))
        {
            return known;
        }

        var made = text.ToString();
        if (_known.Set.Count < Most)
        {
            _known.Set.Add(made);
        }

        return made;
    }
}
