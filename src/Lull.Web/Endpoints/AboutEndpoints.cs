using Lull.Record.Storage;
using Lull.Web.Answers;
using Lull.Web.Records;

namespace Lull.Web.Endpoints;

/// <summary>What this server is and which record it has.</summary>
internal static class AboutEndpoints
{
    private static readonly string[] Methods =
    [
        "Lulls: an exact hidden semi-Markov filter over regimes, reporting outages and fighting levels, each direction on its own.",
        "Ceasefires: the probability of a lull weighed with what the sides and others say, each piece of evidence in a ledger.",
        "Reading: a dependency parser and rules that have names, examples and counter-examples; every statement keeps its words.",
        "Record: append-only, every import hashed together with the one before it.",
    ];

    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/about", AboutAsync).WithName("about").WithSummary("What this server is and which record it has.").WithEntityTag(State.OfRecord);

    private static async Task<AboutAnswer> AboutAsync(RecordViews views, RecordDesk desk, ServerOptions options, CancellationToken cancellation)
    {
        var figures = await desk.AskAsync("figures", record => record.Figures(), size: 1, cancellation);
        var batches = await desk.AskAsync("batches", record => record.Batches(), size: 10, cancellation);
        return new AboutAnswer(
            options.Version,
            new RecordAnswer(
                Path.GetFileName(options.Record),
                views.Head,
                batches.Count,
                figures.Events,
                figures.Statements,
                figures.Reports,
                figures.First,
                figures.Last,
                batches.Count > 0 ? batches[^1].RecordedAt : null),
            RecordBrowser.SchemaVersion,
            figures.Last,
            options.User,
            Methods);
    }

    private sealed record AboutAnswer(string Version, RecordAnswer Record, int SchemaVersion, DateOnly? AsOf, string? User, IReadOnlyList<string> Methods);

    private sealed record RecordAnswer(string Name, string Hash, int Batches, long Events, long Statements, long Reports, DateOnly? First, DateOnly? Last, DateTimeOffset? RecordedAt);
}
