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

    /// <summary>The names that the files give.</summary>
    public static IEnumerable<string> Written(Actor actor, IEnumerable<ActorAlias> aliases) =>
        aliases.Where(alias => alias.Form != AliasForm.Code).Select(alias => alias.Name).Prepend(actor.Name);

    /// <summary>The names that follow from them; none but for a state.</summary>
    public static IEnumerable<string> Formed(Actor actor, IEnumerable<ActorAlias> aliases)
    {
        if (actor.Kind != ActorKind.State)
        {
            return [];
        }

        var given = aliases.ToList();
        var names = given.Where(alias => alias.Form == AliasForm.Name).Select(alias => alias.Name).Prepend(actor.Name).ToList();
        var adjectives = given.Where(alias => alias.Form == AliasForm.Adjective).Select(alias => alias.Name);
        return Fill(OfName, names).Concat(Fill(OfNameOrAdjective, names.Concat(adjectives)));
    }

    private static IEnumerable<string> Fill(string[] patterns, IEnumerable<string> names) =>
        names.SelectMany(name => patterns.Select(pattern => pattern.Replace("{0}", name, StringComparison.Ordinal)));
}
