namespace Lull.Ceasefires.Fragility;

/// <summary>The probability that a lull ends within some days, with what became of the lulls that were given about the same.</summary>
/// <param name="Days">The days.</param>
/// <param name="Probability">The probability, 0 to 1.</param>
/// <param name="Calibration">What became of other lulls that were given about the same, each judged by a fit that had not seen it; null where there were none.</param>
public sealed record LullEnd(int Days, double Probability, CalibrationBin? Calibration);
