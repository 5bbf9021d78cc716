using System.Globalization;
using System.Text;

namespace Lull.Language.Models;

/// <summary>Brings a word to the typewriter's marks that the models saw most, so that its quotes do not change its tree.</summary>
internal static class Typography
{
    /// <summary>The form with straight quotes and apostrophes, plain hyphens and without invisible characters.</summary>
    public static string Plain(string form)
    {
        foreach (var character in form)
        {
            if (character is '`' or > '\u007f')
            {
                return Rewritten(form);
            }
        }

        return form;
    }

    /// <summary>The letter without its accents, where it has some; else null.</summary>
    public static string? Base(string letter)
    {
        // Normalize refuses what is no character at all, such as half a surrogate pair or U+FFFE.
        if (char.IsLetter(letter, 0) && !letter.IsNormalized(NormalizationForm.FormD))
        {
            var bare = letter.Normalize(NormalizationForm.FormD);
            return char.IsLetter(bare[0]) ? bare[..1] : null;
        }

        return null;
    }

    private static string Rewritten(string form)
    {
        var plain = new StringBuilder(form.Length);
        foreach (var character in form)
        {
            switch (character)
            {
                case '’' or '‘' or '‛' or '`' or 'ʼ' or '´' or 'ʾ' or 'ʿ' or '′':
                    plain.Append('\'');
                    break;
                case '“' or '”' or '„' or '‟' or '«' or '»' or '″':
                    plain.Append('"');
                    break;
                case '‐' or '‑' or '−':
                    plain.Append('-');
                    break;
                default:
                    if (char.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark))
                    {
                        plain.Append(character);
                    }

                    break;
            }
        }

        return plain.Length > 0 ? plain.ToString() : form;
    }
}
