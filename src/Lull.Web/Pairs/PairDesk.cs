using System.Globalization;
using Lull.Actors;
using Lull.Ceasefires;
using Lull.Events;
using Lull.Record.Storage;
using Lull.Web.Records;

namespace Lull.Web.Pairs;

/// <summary>Answers what is asked of one dyad, and remembers the answers until the record changes.</summary>
internal sealed class PairDesk(RecordViews views, PairCache cache)
{
    // What several publishers count of a pair can be told apart in a chart up to about this many.
    private const int MostPublishers = 8;
    private const int ItemsADay = 4;

    /// <summary>The dyad's series as known on a day, with what the detector says of it; null where the record has nothing of it.</summary>
    public async Task<PairReading?> ReadingAsync(Dyad dyad, DateOnly? asOf, CancellationToken cancellation)
    {
        var view = await views.NowAsync(cancellation);
        var kept = await cache.GetAsync(
            Key("reading", view, dyad, asOf),
            () => Task.FromResult(new Perhaps<PairReading>(PairReading.Of(view.BuilderOf(asOf).BuildWithNotes(dyad)))),
            found => found.Value?.Series.Days ?? 1,
            cancellation);
        return kept.Value;
    }

    /// <summary>The dyad in figures; null where the record has nothing of it.</summary>
    public async Task<SeriesAnswer?> SeriesAsync(Dyad dyad, DateOnly? asOf, bool byDay, CancellationToken cancellation)
    {
        if (await ReadingAsync(dyad, asOf, cancellation) is not { } reading)
        {
            return null;
        }

        var view = await views.NowAsync(cancellation);
        return await cache.GetAsync(
            Key(byDay ? "days" : "weeks", view, reading.Building.Dyad, asOf),
            async () =>
            {
                var items = await ItemsAsync(reading.Building.Dyad, reading.Series.End, cancellation: default);
                var evidence = DyadEvidence.Of(items, reading.Building.Dyad, ActorRegistry.Default, reading.Report.Spells);
                var (publishers, leftOut) = ByPublisher(evidence, reading.Series);
                return SeriesAnswer.Of(reading, byDay, publishers, leftOut, Marks(evidence));
            },
            answer => answer.Probability.Count,
            cancellation);
    }

    /// <summary>
    /// The rows of the record that may bear on a dyad as known on a day: those that name a side, a member or an
    /// umbrella of it, and the last of each publisher.
    /// </summary>
    public async Task<IReadOnlyList<RecordItem>> ItemsAsync(Dyad dyad, DateOnly day, CancellationToken cancellation)
    {
        var view = await views.NowAsync(cancellation);
        var names = await views.NamesAsync(cancellation);
        return await cache.GetAsync<IReadOnlyList<RecordItem>>(
            Key("items", view, dyad, day),
            () => Task.FromResult<IReadOnlyList<RecordItem>>(
            [
                .. view.Store.Items(new RecordQuery
                {
                    Names = [.. names.Around(dyad.A).Union(names.Around(dyad.B), StringComparer.Ordinal)],
                    PublishersUntil = day,
                }).Where(item => item.When.End <= day),
            ]),
            items => items.Count / ItemsADay,
            cancellation);
    }

    private static (IReadOnlyDictionary<string, DyadSeries> Series, int LeftOut) ByPublisher(IReadOnlyList<EvidenceRow> evidence, DyadSeries series)
    {
        var names = evidence.Where(row => row.Item is not Signal)
            .SelectMany(row => row.Item.Publishers)
            .Where(name => name.Length > 0)
            .CountBy(name => name, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Key)
            .ToList();
        if (names.Count < 2)
        {
            return (new Dictionary<string, DyadSeries>(StringComparer.Ordinal), 0);
        }

        var builder = new SeriesBuilder(ActorRegistry.Default, SeriesOptions.Default);
        foreach (var row in evidence)
        {
            builder.Add(row.Item);
        }

        var own = names.Take(MostPublishers)
            .Select(name => (name, Series: builder.With(new SeriesOptions { AsOf = series.End, Publishers = new HashSet<string>([name], StringComparer.OrdinalIgnoreCase) }).Build(series.Dyad)))
            .Where(pair => pair.Series is not null)
            .ToDictionary(pair => pair.name, pair => pair.Series!, StringComparer.Ordinal);
        return (own, Math.Max(0, names.Count - MostPublishers));
    }

    private static IReadOnlyList<SeriesAnswer.Mark> Marks(IReadOnlyList<EvidenceRow> evidence) =>
    [
        .. evidence.Where(row => row.WithinLull || row.Item is Signal).Select(row => new SeriesAnswer.Mark(
            row.Item.When.Start,
            row.WithinLull ? "violation" : row.Item.Kind is EventKind.Suspension or EventKind.Ceasefire ? "stop" : "go_on",
            $"{row.Item.Source}: {row.Item.Kind.Name()}. {row.Item.Note}".TrimEnd(),
            row.Item.Id)),
    ];

    private static string Key(string what, RecordView view, Dyad dyad, DateOnly? asOf) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}\n{view.Head}\n{dyad}\n{asOf:O}");

    // That there is nothing is worth remembering too.
    private sealed record Perhaps<T>(T? Value)
        where T : class;
}
