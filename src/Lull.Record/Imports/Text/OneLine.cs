namespace Lull.Record.Imports.Text;

/// <summary>Makes text from a file fit for a message, which is always one line.</summary>
internal static class OneLine
{
    /// <summary>The text, cut where it is longer than so many characters, without control characters.</summary>
    public static string Of(ReadOnlySpan<char> text, int longest)
    {
        var shown = (text.Length > longest ? string.Concat(text[..longest], "...") : text.ToString()).ToCharArray();
        for (var i = 0; i < shown.Length; i++)
        {
            if (char.IsControl(shown[i]) || char.IsSurrogate(shown[i]) || shown[i] is '\u2028' or '\u2029')
            {
                shown[i] = char.IsWhiteSpace(shown[i]) ? ' ' : '\uFFFD';
            }
        }

        return new string(shown);
    }
}
