namespace Lull.Ceasefires.Backtests;

/// <summary>What became of the forecasts that gave about the same probability.</summary>
/// <param name="From">The least probability of the bin.</param>
/// <param name="To">The probability at which the next bin begins.</param>
/// <param name="Count">How many forecasts.</param>
/// <param name="Said">The mean of what they gave; not a number where there are none.</param>
/// <param name="CameTrue">The share that came true; not a number where there are none.</param>
/// <param name="Interval">The 95 % interval of that share, over as many forecasts as are independent of each other.</param>
public sealed record ReliabilityBin(double From, double To, int Count, double Said, double CameTrue, WilsonInterval Interval);
