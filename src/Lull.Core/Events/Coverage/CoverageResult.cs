namespace Lull.Events.Coverage;

/// <summary>The coverage of one series.</summary>
/// <param name="Found">Which coverage was used.</param>
/// <param name="Reports">Reports a day that do not concern the dyad; null where reporting could not be checked.</param>
internal sealed record CoverageResult(CoverageFound Found, double[]? Reports);
