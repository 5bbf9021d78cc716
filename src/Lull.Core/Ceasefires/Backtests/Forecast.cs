namespace Lull.Ceasefires.Backtests;

/// <summary>Something that was said before it turned out.</summary>
/// <param name="Said">The probability that was given, 0 to 1.</param>
/// <param name="CameTrue">What turned out.</param>
public readonly record struct Forecast(double Said, bool CameTrue);
