using CsCheck;

namespace Lull.Language.Tests.Tokens;

/// <summary>Texts to try: what reports are made of, thrown together, and code units without sense, lone surrogates too.</summary>
internal static class AnyText
{
    private static readonly string[] Parts =
    [
        "The army", " ", "  ", "\n", "\r\n", "\n\n", "\t", "\u00a0", "\u2028", ". ", ".", "...", "…", "!", "? ", "\"", "”", "’", "'", "'s", "n't", "(", ")", "]",
        "U.S. ", "Gen. ", "Jan. 5", "p.m. ", "no. ", "14:32 - ", "• ", "1) ", "- ", "BEIRUT (Reuters) - ", "Sana'a", "al-Basri", "60-day", "anti-", "3.5", "1,200",
        "10km", "$5m", "http://a.b/c", "a@b.org", "ceasefire", "هدنة", "停火", "😀", "\ud800", "\udc00", "\0", "\u200b", "e\u0301", "İ", "ß", "_", "&", "#", "@", "-", "—",
    ];

    public static Gen<string> Strings { get; } = Gen.OneOf(
        Gen.Int[0, Parts.Length - 1].Select(part => Parts[part]).Array[0, 60].Select(parts => string.Concat(parts)),
        Gen.UShort.Array[0, 80].Select(units => string.Concat(units.Select(unit => (char)unit))),
        Gen.Char[' ', '~'].Array[0, 120].Select(characters => new string(characters)));
}
