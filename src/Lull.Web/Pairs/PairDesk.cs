using Lull.Actors;
using Lull.Ceasefires;
using Lull.Ceasefires.Claims;
using Lull.Dossiers;
using Lull.Dossiers.Weekly;
using Lull.Events;
using Lull.Lulls;
using Lull.Reviews;
using Lull.Web.Records;

namespace Lull.Web.Pairs;

/// <summary>Answers what is asked of one dyad, and remembers the answers until the record changes.</summary>
internal sealed class PairDesk(RecordViews views, PairCache cache, PairItems rows, ServerOptions options) : IDisposable
{
    // One core stays free for what is known already: an answer that takes seconds must not hold up a hundred that take none.
    private readonly SemaphoreSlim _places = new(Math.Max(1, Environment.ProcessorCount - 1));

    // A report that names more pairs than this is an overview of a war, and its claims are about none in particular.
    private const int MostPairsOfAReport = 10;

    /// <summary>The dyad's series as known on a day, with what the detector says of it; null where the record has nothing of it.</summary>
    public async Task<DyadFinding?> FindingAsync(Dyad dyad, DateOnly? asOf, CancellationToken cancellation)
    {
        var view = await views.NowAsync(cancellation);
        var kept = await cache.GetAsync(
            $"finding\n{view.Head}\n{new PairQuestion(dyad, asOf, []).Key}",
            () => InTurnAsync(() => Task.FromResult(new Perhaps<DyadFinding>(new DyadDetection(view.BuilderOf(asOf), useWords: true).Of(dyad)))),
            found => found.Value?.Report.Series.Days ?? 1,
            cancellation);
        return kept.Value;
    }

    /// <summary>The dyad in figures; null where the record has nothing of it.</summary>
    public async Task<SeriesAnswer?> SeriesAsync(Dyad dyad, DateOnly? asOf, bool byDay, CancellationToken cancellation)
    {
        if (await FindingAsync(dyad, asOf, cancellation) is not { } finding)
        {
            return null;
        }

        var view = await views.NowAsync(cancellation);
        return await cache.GetAsync(
            $"series\n{view.Head}\n{byDay}\n{new PairQuestion(finding.Building.Dyad, asOf, []).Key}",
            () => InTurnAsync(async () =>
            {
                var (own, day) = (finding.Building.Dyad, finding.Report.Series.End);
                var known = (await rows.OfAsync(own, day)).Where(item => item.When.End <= day);
                var evidence = DyadEvidence.Of(known, own, ActorRegistry.Default, finding.Report.Spells);
                return SeriesAnswer.Of(finding, byDay, PublisherSeries.Of(evidence, finding.Report.Series), evidence);
            }),
            answer => answer.Probability.Count,
            cancellation);
    }

    /// <summary>The answer with all it rests on; null where the record has nothing of the dyad.</summary>
    public async Task<PairAnswer?> AnswerAsync(PairQuestion question, CancellationToken cancellation)
    {
        if (await FindingAsync(question.Dyad, question.AsOf, cancellation) is not { } finding)
        {
            return null;
        }

        var view = await views.NowAsync(cancellation);
        var asked = question with { Dyad = finding.Building.Dyad };
        return await cache.GetAsync(
            $"answer\n{view.Head}\n{asked.Key}",
            () => InTurnAsync(() => ComposeAsync(view, asked, finding.Report.Series.End)),
            answer => answer.Dossier?.Finding.Report.Series.Days ?? 1,
            cancellation);
    }

    /// <summary>The week before the day, beside the weeks before; null where the record has nothing of the dyad.</summary>
    public async Task<SituationReport?> WeekAsync(Dyad dyad, DateOnly? asOf, CancellationToken cancellation)
    {
        if (await FindingAsync(dyad, asOf, cancellation) is not { } finding)
        {
            return null;
        }

        var view = await views.NowAsync(cancellation);
        var (asked, day) = (new PairQuestion(finding.Building.Dyad, asOf, []), finding.Report.Series.End);
        var kept = await cache.GetAsync(
            $"week\n{view.Head}\n{asked.Key}",
            () => InTurnAsync(async () => new Perhaps<SituationReport>(new SituationComposer(ActorRegistry.Default).Pair(
                await RequestAsync(view, asked, day, await rows.OfAsync(asked.Dyad, day), [], view.Reports)))),
            _ => finding.Report.Series.Days,
            cancellation);
        return kept.Value;
    }

    /// <summary>What a report claims of pairs of the record that it names, held against the record as it was on its day.</summary>
    public async Task<IReadOnlyList<PairClaim>> ClaimsAsync(ReportStatements report, CancellationToken cancellation)
    {
        var view = await views.NowAsync(cancellation);
        return await cache.GetAsync<IReadOnlyList<PairClaim>>(
            $"claims\n{view.Head}\n{report.Report.Hash}",
            () => InTurnAsync<IReadOnlyList<PairClaim>>(async () =>
            {
                var claims = new List<PairClaim>();
                foreach (var dyad in Named(view, report))
                {
                    var items = await rows.OfAsync(dyad, report.Report.Date!.Value);
                    claims.AddRange(new RecordClaims(ActorRegistry.Default, items, view.Reports, SeriesOptions.Default).Of(report, [dyad], isNamed: true).Claims);
                }

                return claims;
            }),
            claims => 1 + claims.Count,
            cancellation);
    }

    public void Dispose() => _places.Dispose();

    private async Task<T> InTurnAsync<T>(Func<Task<T>> work)
    {
        await _places.WaitAsync();
        try
        {
            return await work();
        }
        finally
        {
            _places.Release();
        }
    }

    private static IEnumerable<Dyad> Named(RecordView view, ReportStatements report) =>
        report.Report.IsConfidential || report.Report.Date is not { } day
            ? []
            : view.BuilderOf(asOf: null).Dyads()
                .Select(summary => summary.Dyad)
                .Where(dyad => ClaimChecker.NamesBoth(ActorRegistry.Default, dyad, day, report.Statements))
                .Take(MostPairsOfAReport);

    private async Task<PairAnswer> ComposeAsync(RecordView view, PairQuestion asked, DateOnly day)
    {
        var items = await rows.OfAsync(asked.Dyad, day);
        var struck = new Struck(asked.Without);
        var gone = items.Where(item => !struck.Keeps(item.Id)).ToList();
        var reports = asked.Without.Count == 0 ? view.Reports : [.. view.Reports.Select(struck.Kept)];
        if (struck.Unknown is { Count: > 0 } unknown)
        {
            return new PairAnswer(Dossier: null, First: null, Last: null, view.Last, unknown);
        }

        var dossier = new DossierComposer(ActorRegistry.Default).Compose(await RequestAsync(view, asked, day, items, gone, reports));
        var whole = DyadEvidence.Of(items, asked.Dyad, ActorRegistry.Default, []);
        return new PairAnswer(dossier, whole.Min(row => (DateOnly?)row.Item.When.Start), whole.Max(row => (DateOnly?)row.Item.When.End), view.Last, []);
    }

    private async Task<DossierRequest> RequestAsync(
        RecordView view, PairQuestion asked, DateOnly day, IReadOnlyList<RecordItem> items, List<RecordItem> gone, IReadOnlyList<ReportStatements> reports)
    {
        var series = new SeriesOptions
        {
            AsOf = asked.AsOf,
            Struck = gone.Count == 0 ? null : gone.Select(item => item.Origin.ContentHash).ToHashSet(StringComparer.Ordinal),
        };
        return new DossierRequest
        {
            Dyad = asked.Dyad,
            Items = gone.Count == 0 ? items : [.. items.Except(gone)],
            Reports = reports,
            Options = series,
            Builder = gone.Count == 0 ? view.BuilderOf(asked.AsOf) : view.BuilderOf(series),
            WithSensitivity = asked.WithSensitivity,
            Notes = await DisputesAsync(view, asked.Dyad, day),
            Reproduction = new Reproduction(PairCommand.Of(asked, day), options.Version, view.Facts(options.Record)),
        };
    }

    private async Task<IReadOnlyList<string>> DisputesAsync(RecordView view, Dyad dyad, DateOnly day) =>
        view.Record.Evidence.Standing is { Disputes.Count: > 0 } standing
            ? DecisionText.Disputes(standing, dyad, ActorRegistry.Default, await rows.AsReadAsync(dyad, day), view.Record.ReportsAsRead)
            : [];

    // That there is nothing is worth remembering too.
    private sealed record Perhaps<T>(T? Value)
        where T : class;
}
