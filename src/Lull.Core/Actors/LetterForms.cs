using System.Globalization;
using System.Text;

namespace Lull.Actors;

/// <summary>Letters that Unicode does not take apart but that names write either way, and marks that are not heard.</summary>
internal static class LetterForms
{
    /// <summary>The plain letters for a rune after compatibility decomposition; null where it stands for itself.</summary>
    public static string? Plain(Rune rune) =>
        rune.Value switch
        {
            'ø' or 'Ø' => "o",
            'ł' or 'Ł' => "l",
            'đ' or 'Đ' or 'ð' or 'Ð' => "d",
            'þ' or 'Þ' => "th",
            'ß' or 'ẞ' => "ss",
            'æ' or 'Æ' => "ae",
            'œ' or 'Œ' => "oe",
            'ı' => "i",
            'ə' or 'Ə' => "a",
            '&' => " and ",
            'ى' => "ي",
            'ة' => "ه",
            _ => null,
        };

    /// <summary>
    /// True for marks that stand within a word without parting it: accents, apostrophes, the signs for ayn and hamza in
    /// all their forms, and the full stops of abbreviations.
    /// </summary>
    public static bool IsSilent(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ModifierLetter or UnicodeCategory.Format
        || rune.Value is '\'' or '`' or '´' or '‘' or '’' or '‛' or '′' or '.' or '"' or '“' or '”';
}
