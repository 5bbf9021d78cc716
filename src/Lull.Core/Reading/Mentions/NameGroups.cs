using Lull.Actors;
using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>
/// Puts the names of a report together that are one: a name and its acronym in brackets, a person and his last name, a
/// side and the first word of its name. A form that fits two names joins neither.
/// </summary>
internal static class NameGroups
{
    /// <summary>The groups in the order of their first use.</summary>
    public static IReadOnlyList<NameGroup> Of(IReadOnlyList<NameUse> uses, IReadOnlyList<SentenceTree> trees)
    {
        var forms = uses.GroupBy(use => use.Key, StringComparer.Ordinal)
            .ToDictionary(form => form.Key, form => form.ToList(), StringComparer.Ordinal);
        var parents = forms.Keys.ToDictionary(key => key, key => key, StringComparer.Ordinal);
        foreach (var (acronym, name) in Acronyms(uses, trees))
        {
            Join(parents, acronym, name);
        }

        // A long text has many names: only those that share a first or last word, or the initials, are compared.
        var words = forms.Keys.SelectMany(key => new[] { FirstWord(key), LastWord(key) }.Distinct(StringComparer.Ordinal).Select(word => (word, key)))
            .ToLookup(entry => entry.word, entry => entry.key, StringComparer.Ordinal);
        var initials = forms.ToLookup(form => Initials(form.Value[0].Text), form => form.Key, StringComparer.Ordinal);
        foreach (var key in forms.Keys)
        {
            if (FullForm(key, forms, words, initials) is { } full && !string.Equals(Root(parents, key), Root(parents, full), StringComparison.Ordinal))
            {
                Join(parents, key, full);
            }
        }

        foreach (var (adjective, place) in Demonyms.Pairs(forms))
        {
            Join(parents, adjective, place);
        }

        return
        [
            .. forms.GroupBy(form => Root(parents, form.Key), StringComparer.Ordinal)
                .Select(group => Group([.. group.SelectMany(form => form.Value)]))
                .OrderBy(group => group.Uses[0].Sentence).ThenBy(group => group.Uses[0].First),
        ];
    }

    private static NameGroup Group(List<NameUse> uses)
    {
        var ordered = uses.OrderBy(use => use.Sentence).ThenBy(use => use.First).ToList();
        var signs = ordered.Aggregate(default(KindSigns), (sum, use) => sum.Plus(use.Signs));
        var names = ordered.Select(use => use.Text).Distinct(StringComparer.Ordinal)
            .OrderBy(name => ordered.TrueForAll(use => use.IsAdjective || !string.Equals(use.Text, name, StringComparison.Ordinal)))
            .ThenBy(name => IsForceOfState(name, ordered[0].Actor))
            .ThenByDescending(name => name.Length).ToList();

        // The acronym is given beside the full name; where only the one is known to the registry, both are.
        var actor = names.Select(name => ordered.First(use => string.Equals(use.Text, name, StringComparison.Ordinal)).Actor)
            .FirstOrDefault(found => found is not null);
        return new NameGroup(
            [.. ordered.Select(use => use.Key).Distinct(StringComparer.Ordinal)],
            names,
            actor is null ? KindOf(signs, ordered) : MentionKind.Side,
            actor,
            ordered);
    }

    // "U.S. Navy" is the United States to the registry, but no name of theirs.
    private static bool IsForceOfState(string name, Actor? actor) =>
        actor is { Kind: ActorKind.State } && SideWords.Of(name[(name.LastIndexOf(' ') + 1)..]) is SideWordClass.Force or SideWordClass.Body;

    // What has an adjective is no person: "Aldane" beside "Aldanian officers".
    private static MentionKind KindOf(KindSigns signs, List<NameUse> uses) =>
        signs.Kind is MentionKind.Person && uses.Exists(use => use.IsAdjective) && uses.Exists(use => !use.IsAdjective)
            ? (signs with { Person = 0 }).Kind
            : signs.Kind;

    private static IEnumerable<(string Acronym, string Name)> Acronyms(IReadOnlyList<NameUse> uses, IReadOnlyList<SentenceTree> trees)
    {
        for (var index = 1; index < uses.Count; index++)
        {
            var (before, use) = (uses[index - 1], uses[index]);
            if (before.Sentence == use.Sentence && use.First == before.Last + 2 && use.Last + 1 < trees[use.Sentence].Count
                && trees[use.Sentence][use.First - 1].Form is "(" && trees[use.Sentence][use.Last + 1].Form is ")"
                && (IsAcronym(use.Text) || IsAcronym(before.Text)))
            {
                yield return (use.Key, before.Key);
            }
        }
    }

    private static bool IsAcronym(string text) => text.Length is >= 2 and <= 10 && text.All(letter => char.IsUpper(letter) || letter is '-' or '.');

    // The one longer name that a short form may stand for; null where there is none or more than one.
    private static string? FullForm(string key, Dictionary<string, List<NameUse>> forms, ILookup<string, string> words, ILookup<string, string> initials)
    {
        var uses = forms[key];
        if (uses[0].Actor is not null)
        {
            return null;
        }

        string? full = null;
        foreach (var longer in words[FirstWord(key)].Concat(words[LastWord(key)]).Concat(initials[Letters(uses[0].Text)]).Distinct(StringComparer.Ordinal))
        {
            var longerUses = forms[longer];
            if (longer.Length > key.Length && longerUses[0].Actor is null && IsShortFor(uses[0], longerUses[0]))
            {
                if (full is not null)
                {
                    return null;
                }

                full = longer;
            }
        }

        return full;
    }

    private static bool IsShortFor(NameUse shortForm, NameUse full)
    {
        var (shortKey, fullKey) = (shortForm.Key, full.Key);
        if (IsAcronym(shortForm.Text) && string.Equals(Letters(shortForm.Text), Initials(full.Text), StringComparison.Ordinal))
        {
            return true;
        }

        return full.Signs.Kind switch
        {
            MentionKind.Place or MentionKind.Side when shortForm.IsAdjective => false,
            MentionKind.Person => fullKey.EndsWith(" " + shortKey, StringComparison.Ordinal),
            MentionKind.Side => shortForm.Signs.Place <= shortForm.Signs.Side
                && (fullKey.StartsWith(shortKey + " ", StringComparison.Ordinal)
                    || ((EndsInSideWord(shortForm.Text) || shortForm.Text.EndsWith('s')) && fullKey.EndsWith(" " + shortKey, StringComparison.Ordinal))),
            _ => false,
        };
    }

    private static bool EndsInSideWord(string name) =>
        SideWords.Of(name[(name.LastIndexOf(' ') + 1)..]) is SideWordClass.Group or SideWordClass.Armed or SideWordClass.Force or SideWordClass.Body;

    private static string FirstWord(string key) => key.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? key[..end] : key;

    private static string LastWord(string key) => key[(key.LastIndexOf(' ') + 1)..];

    private static string Letters(string acronym) => acronym.Replace(".", "", StringComparison.Ordinal);

    private static string Initials(string name) =>
        string.Concat(name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));

    private static string Root(Dictionary<string, string> parents, string key)
    {
        while (!string.Equals(parents[key], key, StringComparison.Ordinal))
        {
            key = parents[key];
        }

        return key;
    }

    private static void Join(Dictionary<string, string> parents, string key, string to) =>
        parents[Root(parents, key)] = Root(parents, to);
}
