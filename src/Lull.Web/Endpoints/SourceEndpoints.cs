using Lull.Record.Storage;
using Lull.Web.Answers;
using Lull.Web.Records;

namespace Lull.Web.Endpoints;

/// <summary>Where the record's rows come from.</summary>
internal static class SourceEndpoints
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/sources", SourcesAsync).WithName("sources").WithSummary("Publishers with their rows, and the files imported.").WithEntityTag(State.OfRecord);

    private static async Task<SourcesAnswer> SourcesAsync(RecordDesk desk, CancellationToken cancellation) => new(
        [
            .. (await desk.AskAsync("publishers", record => record.Publishers(), size: 50, cancellation))
                .SelectMany(figures => NamesOf(figures.Name), (figures, name) => (Name: name, Figures: figures))
                .GroupBy(pair => pair.Name, pair => pair.Figures, StringComparer.OrdinalIgnoreCase)
                .Select(group => new PublisherAnswer(
                    group.Key,
                    group.Sum(figures => figures.Rows),
                    group.Min(figures => figures.First),
                    group.Max(figures => figures.Last),
                    [.. group.Select(figures => figures.Dataset).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))
                .OrderByDescending(publisher => publisher.Rows)
                .ThenBy(publisher => publisher.Name, StringComparer.Ordinal),
        ],
        [
            .. (await desk.AskAsync("batches", record => record.Batches(), size: 10, cancellation)).Where(batch => batch.Dataset is not ReviewedRecord.Dataset).Select(batch => new FileAnswer(
                batch.Number, batch.File, batch.FileHash, batch.Hash, batch.RecordedAt, batch.Summary.Added, batch.Summary.Superseded, batch.Summary.Refused, batch.Dataset)),
        ]);

    private static IEnumerable<string> NamesOf(string publisher) =>
        publisher.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).DefaultIfEmpty("").Distinct(StringComparer.OrdinalIgnoreCase);

    private sealed record SourcesAnswer(IReadOnlyList<PublisherAnswer> Publishers, IReadOnlyList<FileAnswer> Files);

    private sealed record PublisherAnswer(string Name, long Rows, DateOnly First, DateOnly Last, IReadOnlyList<string> Datasets);

    /// <summary>A file as it came into the record: SHA-256 of its bytes, null where that is not known, and the head of the chain after it.</summary>
    private sealed record FileAnswer(int Batch, string Name, string? Hash, string Chain, DateTimeOffset Imported, int Rows, int Corrections, int Refused, string Dataset);
}
