using Lull.Lulls;

namespace Lull.Dossiers;

/// <summary>What is found when a certain publisher's counts, or a certain side's acts, are looked at.</summary>
/// <param name="Name">Whose count it is.</param>
/// <param name="Report">What is found, words included where there are any.</param>
/// <param name="ActsAlone">What is found from acts alone.</param>
/// <param name="Known">The probability of a mutual lull on the day asked about, knowing only what was known then.</param>
/// <param name="KnownActsAlone">The same from acts alone.</param>
public sealed record CountReading(string Name, LullReport Report, LullReport ActsAlone, double? Known, double? KnownActsAlone)
{
    /// <summary>The longest mutual lull; null where none is found.</summary>
    public RegimeSpell? Lull => Longest(Report);

    /// <summary>The longest mutual lull that acts alone show; null where they show none.</summary>
    public RegimeSpell? LullActsAlone => Longest(ActsAlone);

    private static RegimeSpell? Longest(LullReport report) =>
        report.Spells.Where(spell => spell.IsMutualLull)
            .MaxBy(spell => (spell.End ?? report.Series.End).DayNumber - spell.Onset.DayNumber);
}
