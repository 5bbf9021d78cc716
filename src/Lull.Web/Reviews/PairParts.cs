using System.Globalization;
using Lull.Actors;
using Lull.Ceasefires;
using Lull.Ceasefires.Candidates;
using Lull.Events;
using Lull.Lulls;
using Lull.Reviews.Queue;
using Lull.Web.Pairs;
using Lull.Web.Records;

namespace Lull.Web.Reviews;

/// <summary>
/// The parts of the review queue, one a pair. Assessing takes long, so that whoever asks gets what is there after a moment and
/// is told how much is still to come.
/// </summary>
internal sealed class PairParts(RecordViews views, PairItems rows, PairCache cache, TimeProvider clock) : IDisposable
{
    // The pairs with most acts; any other one's part is made when it is asked for by name.
    private const int MostPairs = 24;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    // Other pages want the processor too.
    private readonly SemaphoreSlim _working = new(2);

    /// <summary>What is there of the queue.</summary>
    /// <param name="only">A pair; null for those with most acts.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>The parts that are made, and how many are not yet.</returns>
    public async Task<(IReadOnlyList<PairPart> Parts, int Pending)> OfAsync(Dyad? only, CancellationToken cancellation)
    {
        var view = await views.NowAsync(cancellation);
        IReadOnlyList<Dyad> dyads = only is { } one ? [one] : [.. view.BuilderOf(asOf: null).Dyads().Take(MostPairs).Select(summary => summary.Dyad)];
        var making = dyads.Select(dyad => OfAsync(view, dyad)).ToList();
        await Task.WhenAny(Task.WhenAll(making), Task.Delay(Patience, clock, cancellation));
        var made = new List<PairPart>();
        foreach (var part in making.Where(part => part.IsCompleted))
        {
            made.Add(await part);
        }

        return (made, making.Count - made.Count);
    }

    /// <summary>A pair's part; waits until it is made.</summary>
    public async Task<PairPart> OneAsync(Dyad dyad, CancellationToken cancellation) =>
        await OfAsync(await views.NowAsync(cancellation), dyad).WaitAsync(cancellation);

    /// <inheritdoc/>
    public void Dispose() => _working.Dispose();

    private Task<PairPart> OfAsync(RecordView view, Dyad dyad) => cache.GetAsync(
        string.Create(CultureInfo.InvariantCulture, $"review\n{view.Head}\n{dyad}"),
        async () =>
        {
            await _working.WaitAsync();
            try
            {
                return await MakeAsync(view, dyad);
            }
            finally
            {
                _working.Release();
            }
        },
        part => 1 + part.Queue.Count,
        CancellationToken.None);

    private async Task<PairPart> MakeAsync(RecordView view, Dyad dyad)
    {
        var builder = view.BuilderOf(asOf: null);
        if (new DyadDetection(builder, useWords: false).Of(dyad) is not { } finding)
        {
            return PairPart.None;
        }

        var items = await rows.OfAsync(finding.Building.Dyad, finding.Report.Series.End);
        var assessment = new CeasefireAssessor(ActorRegistry.Default).Assess(AssessmentInput.Of(finding.Building, items, view.Reports));
        var candidates = new CandidateFinder(ActorRegistry.Default).Find(finding.Building.Dyad, finding.Report.Spells, items, view.Reports);
        var material = new PairMaterial(assessment, items, view.Reports, view.Record.Evidence.Candidates(candidates), builder.AmbiguousNames, ActorRegistry.Default);
        return new PairPart(QueueBuilder.OfPair(material), candidates);
    }
}
