using System.CommandLine;
using Lull.Time;

namespace Lull.Cli.Commands;

/// <summary>The command line that comes to the same result on another machine.</summary>
internal static class TypedCommand
{
    /// <summary>
    /// The words as they were typed, with the day that they came to mean. Where the record and the page lie is left out: it
    /// says something of somebody's machine and nothing of the result.
    /// </summary>
    public static string Of(ParseResult parsed, DateOnly day)
    {
        var words = new List<string> { "lull" };
        var isPlace = false;
        foreach (var word in parsed.Tokens.Select(token => token.Value))
        {
            var follows = word is "-o" or "--output" or "--record" or "--as-of";
            if (!follows && !isPlace)
            {
                words.Add(NeedsQuotes(word) ? $"\"{word}\"" : word);
            }

            isPlace = follows;
        }

        return $"{string.Join(' ', words)} --as-of {DayPhrase.Iso(day)}";
    }

    private static bool NeedsQuotes(string word) => word.Length == 0 || word.Any(letter => !char.IsLetterOrDigit(letter) && letter is not ('-' or '.' or '/' or '_'));
}
