namespace Lull.Events;

/// <summary>Which other reports tell whether the press of a dyad's theatre was at work.</summary>
/// <param name="Origin">Where they come from.</param>
/// <param name="Scope">How far around the dyad they were taken; null unless they are other events.</param>
/// <param name="Theatre">The theatre in words; empty where there is no coverage.</param>
/// <param name="ReportsPerDay">Their mean over the days for which they are known; 0 where there are none.</param>
public sealed record CoverageFound(CoverageOrigin Origin, TheatreScope? Scope, string Theatre, double ReportsPerDay)
{
    /// <summary>No coverage: reporting could not be checked.</summary>
    public static CoverageFound None { get; } = new(CoverageOrigin.None, Scope: null, "", 0);
}
