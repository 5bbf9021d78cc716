namespace Lull.Actors;

/// <summary>
/// The names an actor goes by: those of the files and, for a state, those formed from them in the regular ways in which
/// datasets and the press name governments and armed forces.
/// </summary>
internal static class NameForms
{
    private static readonly string[] OfName =
    [
        "Government of {0}", "Military Forces of {0}", "Police Forces of {0}", "Armed Forces of {0}", "Army of {0}",
    ];

    private static readonly string[] OfNameOrAdjective =
    [
        "{0} government", "{0} forces", "{0} military", "{0} military forces", "{0} army", "{0} troops",
        "{0} armed forces", "{0} security forces", "{0} air force", "{0} navy", "{0} soldiers",
    ];

    public static IEnumerable<string> Of(Actor actor, IEnumerable<ActorAlias> aliases)
    {
        yield return actor.Name;
        foreach (var formed in Formed(actor, AliasForm.Name, actor.Name))
        {
            yield return formed;
        }

        foreach (var alias in aliases.Where(alias => alias.Form != AliasForm.Code))
        {
            yield return alias.Name;
            foreach (var formed in Formed(actor, alias.Form, alias.Name))
            {
                yield return formed;
            }
        }
    }

    private static IEnumerable<string> Formed(Actor actor, AliasForm form, string name)
    {
        if (actor.Kind != ActorKind.State || form is AliasForm.Body or AliasForm.Code)
        {
            return [];
        }

        var patterns = form == AliasForm.Name ? OfName.Concat(OfNameOrAdjective) : OfNameOrAdjective;
        return patterns.Select(pattern => pattern.Replace("{0}", name, StringComparison.Ordinal));
    }
}
