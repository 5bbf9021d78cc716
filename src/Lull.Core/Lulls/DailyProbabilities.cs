namespace Lull.Lulls;

/// <summary>For each day of a series, the probability of each answer.</summary>
/// <param name="Mutual">Both directions are quiet because of a lull.</param>
/// <param name="QuietAToB">A is quiet, whether or not B is.</param>
/// <param name="QuietBToA">B is quiet, whether or not A is.</param>
/// <param name="Gap">Reporting is out: silence of the press, not of the guns.</param>
public sealed record DailyProbabilities(
    IReadOnlyList<double> Mutual,
    IReadOnlyList<double> QuietAToB,
    IReadOnlyList<double> QuietBToA,
    IReadOnlyList<double> Gap);
