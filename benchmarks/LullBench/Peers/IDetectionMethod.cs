using Lull.Events;
using Lull.Lulls;

namespace Lull.Benchmarks.Peers;

/// <summary>Something that looks for lulls.</summary>
internal interface IDetectionMethod
{
    /// <summary>Its name on the command line and in the table.</summary>
    string Name { get; }

    /// <summary>Says what it finds in a series.</summary>
    LullReport Detect(DyadSeries series);
}
