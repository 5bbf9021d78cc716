using Lull.Events;

namespace Lull.Lulls;

/// <summary>What the detector says of one dyad: with the words where there are any, and from acts alone.</summary>
/// <param name="Building">The series and how it came about.</param>
/// <param name="Report">What is found, words included where there are any.</param>
/// <param name="ActsAlone">The same from acts alone; null where nothing was announced or words were not wanted.</param>
public sealed record DyadFinding(SeriesBuilding Building, LullReport Report, LullReport? ActsAlone)
{
    /// <summary>The spell without end on the last day, the mutual one where there is one; null where they fight.</summary>
    public RegimeSpell? Now =>
        Report.Spells.Where(spell => spell is { End: null, Indistinct: false }).OrderBy(spell => spell.Kind).FirstOrDefault();
}
