using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Lull.Events;
using Lull.Reading.Statements;

namespace Lull.Ceasefires.Claims;

/// <summary>
/// What a claim's own words make of "attack": only lethal ones, only those by drone, only "major" ones. What a row does not
/// tell is unknown and never guessed.
/// </summary>
/// <param name="Words">The words that narrow it, as the report has them.</param>
/// <param name="IsLethal">True where only acts that killed count.</param>
/// <param name="Weapons">The weapons that count; empty where any does.</param>
/// <param name="IsUndefined">True where the words have no meaning that a record could decide, such as "major".</param>
internal sealed partial record ActDefinition(string Words, bool IsLethal, IReadOnlyList<string> Weapons, bool IsUndefined)
{
    private static readonly FrozenSet<string> Lethal = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "lethal", "deadly", "fatal");

    private static readonly FrozenSet<string> Undefined = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "major", "large-scale", "big", "significant", "serious", "large", "massive", "successful", "direct", "cross-border", "organised", "organized",
        "coordinated", "co-ordinated", "claimed", "confirmed", "unprovoked", "offensive", "complex", "sophisticated", "retaliatory", "effective", "grave");

    // Each weapon with the words by which rows name it.
    private static readonly FrozenDictionary<string, string[]> WeaponWords = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["drone"] = ["drone", "uav", "unmanned", "quadcopter"],
        ["rocket"] = ["rocket", "katyusha", "grad"],
        ["missile"] = ["missile"],
        ["mortar"] = ["mortar"],
        ["artillery"] = ["artillery", "shell", "howitzer"],
        ["air"] = ["airstrike", "aircraft", "warplane", "jet", "helicopter", "bomber"],
        ["mine"] = ["mine", "ied", "roadside"],
        ["suicide"] = ["suicide"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Any act counts.</summary>
    public static ActDefinition Any { get; } = new("", IsLethal: false, [], IsUndefined: false);

    /// <summary>True where any act counts.</summary>
    public bool IsOpen => Words.Length == 0;

    /// <summary>The definition that a claim's words give.</summary>
    /// <param name="narrowing">The words right before the act, and the means told after it.</param>
    /// <param name="kind">What is claimed: a killing is lethal by itself.</param>
    public static ActDefinition Of(IReadOnlyList<string> narrowing, StatementKind kind)
    {
        var told = narrowing.Where(word => Lethal.Contains(word) || Undefined.Contains(word) || WeaponOf(word) is not null).ToList();
        var isKilling = kind is StatementKind.Killing;
        return told.Count == 0 && !isKilling ? Any
            : new ActDefinition(
                told.Count > 0 ? string.Join(' ', told) : "lethal",
                isKilling || told.Exists(Lethal.Contains),
                [.. told.Select(WeaponOf).OfType<string>().Distinct(StringComparer.Ordinal)],
                told.Exists(Undefined.Contains));
    }

    /// <summary>Whether an act is one of these, and what the row does not tell.</summary>
    public (Fit Fit, string Lack) Of(Event act)
    {
        if (IsOpen)
        {
            return (Fit.Yes, "");
        }

        var (lethal, weapon) = (OfDeaths(act), OfWeapon(act));
        return lethal is Fit.No || weapon is Fit.No ? (Fit.No, "")
            : IsUndefined ? (Fit.Unknown, $"what counts as \"{Words}\"")
            : lethal is Fit.Unknown ? (Fit.Unknown, "whether anybody was killed")
            : weapon is Fit.Unknown ? (Fit.Unknown, "by what means")
            : (Fit.Yes, "");
    }

    private Fit OfDeaths(Event act) =>
        !IsLethal || act.Kind is EventKind.Killing ? Fit.Yes
        : act.Deaths is not { } deaths ? Fit.Unknown
        : deaths.Low > 0 ? Fit.Yes
        : deaths.High is 0 ? Fit.No
        : Fit.Unknown;

    private Fit OfWeapon(Event act)
    {
        if (Weapons.Count == 0)
        {
            return Fit.Yes;
        }

        var named = LetterRuns().Matches($"{act.TypeText} {act.Note}").Select(word => WeaponOf(word.Value)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return named.Count == 0 ? Fit.Unknown : Weapons.Any(named.Contains) ? Fit.Yes : Fit.No;
    }

    private static string? WeaponOf(string word)
    {
        var singular = word.ToLowerInvariant();
        singular = singular.Length > 3 && singular.EndsWith('s') ? singular[..^1] : singular;
        foreach (var (weapon, words) in WeaponWords)
        {
            if (words.Contains(singular, StringComparer.Ordinal) || (weapon is "artillery" && singular is "shelling"))
            {
                return weapon;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex LetterRuns();
}
