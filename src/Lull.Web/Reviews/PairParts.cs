using System.Globalization;
using Lull.Actors;
using Lull.Ceasefires;
using Lull.Ceasefires.Candidates;
using Lull.Events;
using Lull.Lulls;
using Lull.Reviews;
using Lull.Reviews.Queue;
using Lull.Web.Pairs;
using Lull.Web.Records;

namespace Lull.Web.Reviews;

/// <summary>
/// The parts of the review queue, one a pair. Assessing takes long, so that whoever asks gets what is there after a moment and
/// is told how much is still to come.
/// </summary>
internal sealed class PairParts(RecordViews views, PairItems rows, PairCache cache, PairOverviews overviews, TimeProvider clock) : IDisposable
{
    // How many more pairs are looked through each time all before them have been.
    private const int PairsAtOnce = 24;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    // Other pages want the processor too.
    private readonly SemaphoreSlim _working = new(2);
    private readonly Lock _reaching = new();
    private (string Head, int Pairs) _reach = ("", 0);

    /// <summary>What is there of the queue.</summary>
    /// <param name="only">A pair; null for all, those first where a decision is likeliest to change something (<see cref="PairRanking"/>).</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>The parts that are made, and how many are not yet.</returns>
    public async Task<(IReadOnlyList<PairPart> Parts, int Pending)> OfAsync(Dyad? only, CancellationToken cancellation)
    {
        var view = await views.NowAsync(cancellation);
        IReadOnlyList<Dyad> all = only is { } one ? [one] : PairRanking.Of(view.BuilderOf(asOf: null).Dyads(), overviews.Of(asOf: null).Rows);
        var making = all.Take(Reach(view.Head)).Select(dyad => OfAsync(view, dyad)).ToList();
        await Task.WhenAny(Task.WhenAll(making), Task.Delay(Patience, clock, cancellation));
        var made = new List<PairPart>();
        foreach (var part in making.Where(part => part.IsCompleted))
        {
            made.Add(await part);
        }

        if (making.Count == made.Count && only is null)
        {
            Reach(view.Head, made.Count + PairsAtOnce);
        }

        return (made, all.Count - made.Count);
    }

    private int Reach(string head, int least = PairsAtOnce)
    {
        lock (_reaching)
        {
            var before = string.Equals(_reach.Head, head, StringComparison.Ordinal) ? _reach.Pairs : 0;
            _reach = (head, Math.Max(before, least));
            return _reach.Pairs;
        }
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
        var candidates = await CandidatesAsync(view, finding, items);
        var material = new PairMaterial(assessment, items, view.Reports, view.Record.Evidence.Candidates(candidates), builder.AmbiguousNames, ActorRegistry.Default);
        return new PairPart(QueueBuilder.OfPair(material), candidates);
    }

    // What a decision rejected has to stay in sight of whoever decides next: it is found in what there was without such decisions.
    private async Task<IReadOnlyList<CeasefireCandidate>> CandidatesAsync(RecordView view, DyadFinding finding, IReadOnlyList<RecordItem> items)
    {
        var (dyad, reports) = (finding.Building.Dyad, view.Reports);
        if (view.Record.Evidence.Standing.Ruling.Any(one => one.Subject.Kind == SubjectKind.Ceasefire))
        {
            var others = new ReviewedEvidence(ActorRegistry.Default, StandingDecisions.Of(view.Record.Decisions.Where(one => one.Subject.Kind != SubjectKind.Ceasefire)));
            items = [.. others.Items(await rows.AsReadAsync(dyad, finding.Report.Series.End), view.Record.ReportsAsRead)];
            reports = others.Reports(view.Record.ReportsAsRead);
        }

        return new CandidateFinder(ActorRegistry.Default).Find(dyad, finding.Report.Spells, items, reports);
    }
}
