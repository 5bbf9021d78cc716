using Lull.Actors;
using Lull.Ceasefires;
using Lull.Events;

namespace Lull.Web.Pairs;

/// <summary>A dyad by each publisher's own count.</summary>
/// <param name="Own">The publishers with most rows, with their series.</param>
/// <param name="LeftOut">How many more publishers there are.</param>
internal sealed record PublisherSeries(IReadOnlyDictionary<string, DyadSeries> Own, int LeftOut)
{
    // More cannot be told apart in a chart.
    private const int MostPublishers = 8;

    private static readonly PublisherSeries None = new(new Dictionary<string, DyadSeries>(StringComparer.Ordinal), 0);

    /// <summary>The counts of a dyad's publishers; none where there is but one.</summary>
    public static PublisherSeries Of(IReadOnlyList<EvidenceRow> evidence, DyadSeries series)
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
            return None;
        }

        var builder = new SeriesBuilder(ActorRegistry.Default, SeriesOptions.Default);
        foreach (var row in evidence)
        {
            builder.Add(row.Item);
        }

        var own = names.Take(MostPublishers)
            .Select(name => (Name: name, Series: builder.With(Only(name, series.End)).Build(series.Dyad)))
            .Where(pair => pair.Series is not null)
            .ToDictionary(pair => pair.Name, pair => pair.Series!, StringComparer.Ordinal);
        return new PublisherSeries(own, Math.Max(0, names.Count - MostPublishers));
    }

    private static SeriesOptions Only(string publisher, DateOnly day) =>
        new() { AsOf = day, Publishers = new HashSet<string>([publisher], StringComparer.OrdinalIgnoreCase) };
}
