namespace Lull.Language.Lemmas;

/// <summary>What a regular English form may come from, by its ending.</summary>
internal static class Suffixes
{
    /// <summary>The candidates, likeliest first; none where the tag says that the form is not inflected.</summary>
    /// <param name="form">The form in lower case.</param>
    /// <param name="tag">Its Penn Treebank tag.</param>
    public static IEnumerable<string> Stems(string form, string tag) => tag switch
    {
        "VBD" or "VBN" => Past(form),
        "VBG" => Progressive(form),
        "VBZ" or "NNS" or "NNPS" => S(form),
        "JJR" or "RBR" => Degree(form, "er"),
        "JJS" or "RBS" => Degree(form, "est"),
        _ => [],
    };

    private static IEnumerable<string> Past(string form)
    {
        if (Ends(form, "ied"))
        {
            return [form[..^3] + "y", form[..^1]];
        }

        if (!Ends(form, "ed"))
        {
            return [];
        }

        return form.Length > 4 && form[^3] == form[^4]
            ? [form[..^2], form[..^1], form[..^3]]
            : [form[..^2], form[..^1]];
    }

    private static IEnumerable<string> Progressive(string form)
    {
        if (!Ends(form, "ing"))
        {
            yield break;
        }

        yield return form[..^3];
        yield return form[..^3] + "e";
        if (form.Length > 5 && form[^4] == form[^5])
        {
            yield return form[..^4];
        }

        if (Ends(form, "ying"))
        {
            yield return form[..^4] + "ie";
        }
    }

    private static IEnumerable<string> S(string form)
    {
        if (Ends(form, "ies"))
        {
            return [form[..^3] + "y", form[..^1]];
        }

        if (Ends(form, "ses") || Ends(form, "xes") || Ends(form, "zes") || Ends(form, "ches") || Ends(form, "shes") || Ends(form, "oes"))
        {
            return [form[..^2], form[..^1]];
        }

        if (Ends(form, "men"))
        {
            return [form[..^3] + "man"];
        }

        if (Ends(form, "ves"))
        {
            return [form[..^1], form[..^3] + "f", form[..^3] + "fe"];
        }

        return Ends(form, "s") && !Ends(form, "ss") ? [form[..^1]] : [];
    }

    private static IEnumerable<string> Degree(string form, string ending)
    {
        if (!Ends(form, ending))
        {
            yield break;
        }

        var stem = form[..^ending.Length];
        yield return stem;
        yield return stem + "e";
        if (stem.Length > 1 && stem[^1] == stem[^2])
        {
            yield return stem[..^1];
        }

        if (Ends(stem, "i"))
        {
            yield return stem[..^1] + "y";
        }
    }

    private static bool Ends(string form, string ending) => form.EndsWith(ending, StringComparison.Ordinal);
}
