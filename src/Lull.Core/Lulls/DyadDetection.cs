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
    public DyadFinding? Of(Dyad dyad) => Of(Build(dyad));

    /// <summary>The series of one dyad, which its finding follows from and nothing else.</summary>
    public SeriesBuilding Build(Dyad dyad)
    {
        lock (_building)
        {
            // Building keeps what theatres have in common; detecting, the long part, is free of shared state.
            return builder.BuildWithNotes(dyad);
        }
    }

    /// <summary>The finding of a series; null where there is none.</summary>
    public DyadFinding? Of(SeriesBuilding building)
    {
        ArgumentNullException.ThrowIfNull(building);
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
