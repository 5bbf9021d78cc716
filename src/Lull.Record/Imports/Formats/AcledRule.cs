using Lull.Events;

namespace Lull.Record.Imports.Formats;

/// <summary>
/// What ACLED's types mean for the direction of an act. ACLED's codebook says that the order of the actors does not
/// imply who attacked; only where a type itself names a doer is there a direction. See <c>docs/imports.md</c>.
/// </summary>
/// <param name="Kind">The kind of event.</param>
/// <param name="Order">Who acted.</param>
internal readonly record struct AcledRule(EventKind Kind, AcledOrder Order)
{
    private static readonly AcledRule CoverageOnly = new(EventKind.Other, AcledOrder.FirstActed);
    private static readonly AcledRule Clash = new(EventKind.Clash, AcledOrder.Symmetric);
    private static readonly AcledRule Attack = new(EventKind.Attack, AcledOrder.FirstActed);
    private static readonly AcledRule Strike = new(EventKind.Strike, AcledOrder.FirstActed);
    private static readonly AcledRule Seizure = new(EventKind.Seizure, AcledOrder.FirstActed);

    private static readonly Dictionary<string, AcledRule> BySubType = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Armed clash"] = Clash,
        ["Government regains territory"] = Seizure,
        ["Non-state actor overtakes territory"] = Seizure,
        ["Chemical weapon"] = Attack,
        ["Air/drone strike"] = Strike,
        ["Suicide bomb"] = Attack,
        ["Shelling/artillery/missile attack"] = Strike,
        ["Remote explosive/landmine/IED"] = Attack,
        ["Grenade"] = Attack,
        ["Sexual violence"] = Attack,
        ["Attack"] = Attack,
        ["Abduction/forced disappearance"] = Seizure,
        ["Excessive force against protesters"] = new(EventKind.Attack, AcledOrder.SecondActed),
        ["Headquarters or base established"] = new(EventKind.Mobilisation, AcledOrder.FirstActed),
    };

    private static readonly Dictionary<string, AcledRule> ByType = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Battles"] = Clash,
        ["Battle-No change of territory"] = Clash,
        ["Battle-Government regains territory"] = Seizure,
        ["Battle-Non-state actor overtakes territory"] = Seizure,
        ["Explosions/Remote violence"] = Attack,
        ["Remote violence"] = Attack,
        ["Violence against civilians"] = Attack,
        ["Headquarters or base established"] = new(EventKind.Mobilisation, AcledOrder.FirstActed),
        ["Non-violent transfer of territory"] = CoverageOnly,
        ["Protests"] = CoverageOnly,
        ["Riots"] = CoverageOnly,
        ["Riots/Protests"] = CoverageOnly,
        ["Strategic developments"] = CoverageOnly,
        ["Strategic development"] = CoverageOnly,
    };

    /// <summary>The rule of a row: by its sub-type, else by its type; false where neither is known.</summary>
    public static bool TryFind(string type, string subType, out AcledRule rule)
    {
        if (BySubType.TryGetValue(subType, out rule))
        {
            return true;
        }

        return ByType.TryGetValue(type, out rule);
    }
}
