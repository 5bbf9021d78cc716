namespace Lull.Record.Imports;

/// <summary>How many reports a theatre had on one day, all pairs of sides included.</summary>
/// <param name="Theatre">The theatre, as the file names it.</param>
/// <param name="Day">The day.</param>
/// <param name="Reports">The number of reports, zero or more; may be fractional.</param>
public readonly record struct CoverageValue(string Theatre, DateOnly Day, double Reports);
