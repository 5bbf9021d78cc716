using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Lull.Actors;

/// <summary>
/// The key of a name: what is left when all is taken away in which two spellings of one name may differ. Two names match
/// if their keys are equal, and for no other reason; <c>docs/actors.md</c> lists the rules.
/// </summary>
public static partial class NameKey
{
    private const int NoCharacter = 0xFFFE;
    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’ʼ");

    /// <summary>
    /// The key of a name: empty where the name has no letter or digit. The key of a key is that key, in every culture.
    /// </summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = Folded(Letters(name));

        // A rule may lay bare what an earlier one would have changed. Every rule shortens, or leaves the length and
        // moves towards its own canonical letters, so that this ends.
        for (var next = Again(key); !string.Equals(next, key, StringComparison.Ordinal); next = Again(key))
        {
            key = next;
        }

        return key;
    }

    // In ASCII there is nothing left to decompose.
    private static string Again(string key) => Folded(Ascii.IsValid(key) ? key : Letters(key));

    private static string Folded(string letters) =>
        string.Join(' ', TokenSpelling.Fold(letters.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    // Lower-case letters and digits; a space wherever anything else stood that parts words.
    private static string Letters(string name)
    {
        var bare = name.AsSpan().IndexOfAny(Apostrophes) < 0 ? name : Possessive().Replace(name, "");
        bare = bare.Contains('(', StringComparison.Ordinal) ? Years().Replace(bare, " ") : bare;
        var letters = new StringBuilder(bare.Length);
        foreach (var rune in Decomposed(bare).EnumerateRunes())
        {
            Append(letters, rune);
        }

        return letters.ToString();
    }

    private static void Append(StringBuilder letters, Rune rune)
    {
        if (rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value))
        {
            letters.Append(char.ToLowerInvariant((char)rune.Value));
        }
        else if (LetterForms.Plain(rune) is { } plain)
        {
            letters.Append(plain);
        }
        else if (rune.Value == ' ')
        {
            letters.Append(' ');
        }
        else if (Rune.IsLetterOrDigit(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.ModifierLetter)
        {
            letters.Append(Rune.ToLowerInvariant(rune).ToString());
        }
        else if (!LetterForms.IsSilent(rune))
        {
            letters.Append(' ');
        }
    }

    private static string Decomposed(string name)
    {
        if (Ascii.IsValid(name))
        {
            return name;
        }

        // Normalize refuses half a surrogate pair, of which EnumerateRunes makes U+FFFD, and U+FFFE.
        var text = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            text.Append((rune.Value == NoCharacter ? Rune.ReplacementChar : rune).ToString());
        }

        return text.ToString().Normalize(NormalizationForm.FormKD);
    }

    [GeneratedRegex(@"['’ʼ]s\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Possessive();

    // ACLED writes the years of a government behind its forces: "Military Forces of Iraq (2022-)".
    [GeneratedRegex(@"\([0-9]{4}-([0-9]{4})?\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Years();
}
