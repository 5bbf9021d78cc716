using Lull.Dossiers.Charts;
using Lull.Lulls;

namespace Lull.Dossiers;

/// <summary>What is found of one member of a side, by its own acts and those against it.</summary>
/// <param name="Name">The member.</param>
/// <param name="Report">What is found.</param>
/// <param name="IsTurned">True where the member's pair has the sides the other way round than the pair it belongs to.</param>
public sealed record MemberFinding(string Name, LullReport Report, bool IsTurned)
{
    /// <summary>The acts of the dossier's side A or its member.</summary>
    public double ByA => Acts(fromA: !IsTurned);

    /// <summary>The acts of the dossier's side B or its member.</summary>
    public double ByB => Acts(fromA: IsTurned);

    /// <summary>The acts of a bar of its chart, those of the dossier's side A first.</summary>
    /// <param name="bin">A bar of <see cref="Report"/>'s series.</param>
    public (double ByA, double ByB) ActsIn(ActsBin bin)
    {
        ArgumentNullException.ThrowIfNull(bin);
        return IsTurned ? (bin.BToA, bin.AToB) : (bin.AToB, bin.BToA);
    }

    private double Acts(bool fromA) => ActsBetween.Count(Report.Series, fromA, Report.Series.Start, Report.Series.End);
}
