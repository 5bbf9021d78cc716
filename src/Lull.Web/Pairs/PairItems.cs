using System.Globalization;
using Lull.Events;
using Lull.Record.Storage;
using Lull.Web.Records;

namespace Lull.Web.Pairs;

/// <summary>The rows of the record that may bear on a dyad.</summary>
internal sealed class PairItems(RecordViews views, PairCache cache)
{
    // Up to here all rows are kept in memory and used for every dyad; above, only those that name its sides are read.
    private const long MostRowsKept = 50_000;
    private const int RowsADay = 4;

    /// <summary>
    /// The rows that name a side, a member or an umbrella of it, and the last up to the day of each publisher, which
    /// tells whether it still reported; all as reviewed. Rows of later days are among them.
    /// </summary>
    public async Task<IReadOnlyList<RecordItem>> OfAsync(Dyad dyad, DateOnly day)
    {
        var view = await views.NowAsync(CancellationToken.None);
        return view.Record.Evidence.Standing.Ruling.Count == 0
            ? await AsReadAsync(dyad, day)
            : await cache.GetAsync<IReadOnlyList<RecordItem>>(
                $"reviewed\n{view.Head}\n{(view.Rows <= MostRowsKept ? "" : string.Create(CultureInfo.InvariantCulture, $"{dyad}\n{day:O}"))}",
                async () => [.. view.Record.Reviewed(await AsReadAsync(dyad, day))],
                items => items.Count / RowsADay,
                CancellationToken.None);
    }

    /// <summary>The same rows as the machine has them, whatever reviewers decided.</summary>
    public async Task<IReadOnlyList<RecordItem>> AsReadAsync(Dyad dyad, DateOnly day)
    {
        var view = await views.NowAsync(CancellationToken.None);
        if (view.Rows <= MostRowsKept)
        {
            return await ReadAsync(view, "", RecordQuery.Everything);
        }

        var names = await views.NamesAsync(CancellationToken.None);
        var own = await ReadAsync(view, dyad.ToString(), new RecordQuery { Names = [.. names.Around(dyad.A).Union(names.Around(dyad.B), StringComparer.Ordinal), .. view.Record.Evidence.Names] });
        var last = await ReadAsync(view, day.ToString("O", CultureInfo.InvariantCulture), new RecordQuery { LastOfPublishers = day });
        return [.. own.Concat(last).DistinctBy(item => item.Origin.ContentHash, StringComparer.Ordinal)];
    }

    private Task<IReadOnlyList<RecordItem>> ReadAsync(RecordView view, string what, RecordQuery query) =>
        cache.GetAsync<IReadOnlyList<RecordItem>>(
            $"rows\n{view.Head}\n{what}",
            () => Task.FromResult<IReadOnlyList<RecordItem>>([.. view.Store.Items(query)]),
            items => items.Count / RowsADay,
            CancellationToken.None);
}
