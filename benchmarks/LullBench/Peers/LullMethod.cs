using Lull.Events;
using Lull.Lulls;

namespace Lull.Benchmarks.Peers;

/// <summary>Lull's own detector with its documented defaults.</summary>
internal sealed class LullMethod : IDetectionMethod
{
    private readonly LullDetector _detector = new(LullSettings.Default);

    public string Name => "lull";

    public LullReport Detect(DyadSeries series) => _detector.Detect(series);
}
