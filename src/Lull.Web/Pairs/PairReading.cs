using Lull.Events;
using Lull.Lulls;

namespace Lull.Web.Pairs;

/// <summary>What the detector says of a dyad.</summary>
/// <param name="Building">The series with what a reader should know of it.</param>
/// <param name="Report">From acts and words together, or from acts where there are no words.</param>
/// <param name="ActsAlone">From acts alone.</param>
internal sealed record PairReading(SeriesBuilding Building, LullReport Report, LullReport ActsAlone)
{
    private static readonly LullDetector WithWords = new(LullSettings.Default);
    private static readonly LullDetector WithoutWords = new(LullSettings.Default with { UseAnnouncements = false });

    /// <summary>The days looked at.</summary>
    public DyadSeries Series => Report.Series;

    /// <summary>Reads a series; null where there is none.</summary>
    public static PairReading? Of(SeriesBuilding building)
    {
        if (building.Series is not { } series)
        {
            return null;
        }

        var alone = WithoutWords.Detect(series);
        return new PairReading(building, series.Announcements.Count > 0 ? WithWords.Detect(series) : alone, alone);
    }
}
