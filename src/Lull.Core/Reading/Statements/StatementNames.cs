using System.Text;

namespace Lull.Reading.Statements;

/// <summary>
/// The words by which files and the command line write the parts of statements: lower case with hyphens, such as
/// <c>ceasefire-end</c>.
/// </summary>
public static class StatementNames
{
    /// <summary>The word of a value, such as <c>ceasefire-end</c> of <see cref="StatementKind.CeasefireEnd"/>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Words<T>.Names[value];

    /// <summary>The value that a word stands for; false where it stands for none.</summary>
    public static bool TryParse<T>(string word, out T value)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(word);
        return Words<T>.Values.TryGetValue(word, out value);
    }

    private static string Hyphenated(string name)
    {
        var word = new StringBuilder(name.Length + 2);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }

    private static class Words<T>
        where T : struct, Enum
    {
        // Not frozen: a dozen kinds of words, each frozen by code of its own, would hold every command up by a tenth of a second.
        public static readonly IReadOnlyDictionary<T, string> Names =
            Enum.GetValues<T>().ToDictionary(value => value, value => Hyphenated(value.ToString()));

        public static readonly IReadOnlyDictionary<string, T> Values =
            Names.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
