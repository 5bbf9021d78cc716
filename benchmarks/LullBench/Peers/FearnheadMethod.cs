using Lull.Events;
using Lull.Lulls;
using Lull.Lulls.Baseline;

namespace Lull.Benchmarks.Peers;

/// <summary>Exact Bayesian changepoints, set off against reporting.</summary>
internal sealed class FearnheadMethod : IDetectionMethod
{
    private readonly ChangepointBaseline _baseline = new(ChangepointSettings.Default);

    public string Name => "fearnhead";

    public LullReport Detect(DyadSeries series) => _baseline.Detect(series);
}
