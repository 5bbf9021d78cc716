using Lull.Events;

namespace Lull.Lulls;

/// <summary>Runs the detector over dyads, several at a time, and gives the findings in the order asked for.</summary>
public sealed class DyadDetection(SeriesBuilder builder, bool useWords)
{
    private readonly Lock _building = new();
    private readonly LullDetector _withWords = new(LullSettings.Default);
    private readonly LullDetector _actsAlone = new(LullSettings.Default with { UseAnnouncements = false });

    /// <summary>The findings of each dyad that has a series.</summary>
    public IEnumerable<DyadFinding> Of(IEnumerable<Dyad> dyads, CancellationToken cancellation) =>
        Of(dyads, (_, finding) => finding, cancellation).OfType<DyadFinding>();

    /// <summary>
    /// What is made of each dyad's finding as soon as it is there, so that the findings of a large record, which hold
    /// every day of every pair, are not all in memory at once.
    /// </summary>
    public IEnumerable<T> Of<T>(IEnumerable<Dyad> dyads, Func<Dyad, DyadFinding?, T> select, CancellationToken cancellation) =>
        dyads.AsParallel()
            .AsOrdered()
            .WithCancellation(cancellation)
            .WithDegreeOfParallelism(Math.Min(Environment.ProcessorCount, 16))
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(dyad => select(dyad, Of(dyad)));

    /// <summary>The finding of one dyad; null where the record has nothing of it.</summary>
    public DyadFinding? Of(Dyad dyad)
    {
        SeriesBuilding building;
        lock (_building)
        {
            // Building keeps what theatres have in common; detecting, the long part, is free of shared state.
            building = builder.BuildWithNotes(dyad);
        }

        if (building.Series is not { } series)
        {
            return null;
        }

        var alone = _actsAlone.Detect(series);
        return useWords && series.Announcements.Count > 0
            ? new DyadFinding(building, _withWords.Detect(series), alone)
            : new DyadFinding(building, alone, ActsAlone: null);
    }
}
