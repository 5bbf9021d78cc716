using System.Collections.Frozen;

namespace Lull.Language.Tokens;

/// <summary>Words that end in a full stop of their own.</summary>
internal static class Abbreviations
{
    private const string Titles =
        "mr mrs ms dr prof st jr sr gen gens col lt sgt cpl pvt capt maj cmdr cdr adm gov sen rep rev hon pres amb sec messrs supt insp const brig sheikh";

    private const string Names =
        "inc corp co ltd bros dept ft mt ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
        "ala ariz calif conn fla ill ind mass mich minn miss mo mont okla ore pa tenn tex va wash wis ga md " +
        "u.s u.n u.k e.u d.c ph.d m.d b.a m.a u.s.a r.i.p a b c d e f g h j k l m n o p q r s t u v w x y z";

    private const string Words = "vs v etc e.g i.e al a.m p.m est approx cf ca p pp vol ed fig ret a.k.a km lb lbs oz sq jr sr inc no nos";

    private const string Numbered = "no nos p pp vol fig ca approx km lb lbs oz sq ed est";

    private const string Enders = "u.s u.n u.k e.u d.c a.m p.m etc inc corp co ltd jr sr jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun";

    private const string Starters =
        "The In It He She They A An At On But This That There We I After According Police Officials No Its His Their Both Since Earlier Meanwhile Residents Witnesses";

    // Words of the second list are abbreviations only with a capital: "fell ill." and "sat." are not.
    private static readonly FrozenSet<string> Capitalised = Set(Titles + " " + Names);

    private static readonly FrozenSet<string> AnyCase = Set(Words);

    private static readonly FrozenSet<string> BeforeNumber = Set(Numbered);

    private static readonly FrozenSet<string> MayEnd = Set(Enders);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StarterLookup =
        Starters.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where the full stop after <paramref name="word"/> belongs to it.</summary>
    /// <param name="word">The word, without its last full stop.</param>
    /// <param name="numberFollows">Whether the next word begins with a digit: "no. 5", but "said no."</param>
    public static bool Takes(string word, bool numberFollows)
    {
        if (BeforeNumber.Contains(word))
        {
            return numberFollows;
        }

        return AnyCase.Contains(word) || (char.IsUpper(word[0]) && Capitalised.Contains(word)) || IsInitials(word);
    }

    /// <summary>True where a sentence may end in the abbreviation and <paramref name="following"/> looks like the next.</summary>
    public static bool Ends(string word, ReadOnlySpan<char> following) =>
        MayEnd.Contains(word) && StarterLookup.Contains(FirstWord(following));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // U.S, p.m, J.R: single letters with a full stop between each two.
    private static bool IsInitials(string word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            if (at % 2 == 0 ? !char.IsLetter(word[at]) : word[at] != '.')
            {
                return false;
            }
        }

        return word.Length > 2 && word.Length % 2 == 1;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart("\"“‘'([");
        var end = start.IndexOfAny(' ', '\n', '\t');
        return end < 0 ? "" : start[..end];
    }
}
