namespace Lull.Lulls.Model;

/// <summary>A possible transition between regimes.</summary>
/// <param name="From">Index of the regime left.</param>
/// <param name="To">Index of the regime entered.</param>
/// <param name="Hazard">Its probability a day, words apart.</param>
/// <param name="Redraws">Whether the fighting level is drawn anew, near the old one.</param>
/// <param name="HushesA">+1 where A falls quiet by it, -1 where A begins again, 0 else.</param>
/// <param name="HushesB">The same for B.</param>
internal readonly record struct RegimeEdge(int From, int To, double Hazard, bool Redraws, int HushesA, int HushesB)
{
    /// <summary>The hazard that words multiply: a side that announces the end undoes that the lull has lasted.</summary>
    public double SaidHazard { get; init; } = Hazard;
}
