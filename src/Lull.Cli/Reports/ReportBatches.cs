using System.Runtime.CompilerServices;
using Lull.Actors;
using Lull.Reading;
using Lull.Reading.Parsing;
using Lull.Record.Imports;
using Lull.Reports;

namespace Lull.Cli.Reports;

/// <summary>Reads reports in batches, parsed and read on all cores, and gives them back in their order.</summary>
internal sealed class ReportBatches(IParser parser, ReportFacts given)
{
    // Enough that every core has work, and not so much that trees fill the memory.
    private const int MostReports = 64;
    private const int MostCharacters = 500_000;

    /// <summary>The reports, a batch at a time; a batch is valid until the next is asked for.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="onProblem">Is told of each text that cannot be read, or not wholly.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async IAsyncEnumerable<IReadOnlyList<ReadReport>> ReadAsync(
        IAsyncEnumerable<ReportText> texts,
        Action<Problem> onProblem,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var batch = new List<(string Name, Report Report)>();
        var characters = 0;
        await foreach (var text in texts.WithCancellation(cancellation))
        {
            if (text.Problem is { } problem)
            {
                onProblem(problem);
            }

            if (text.Text.Length == 0)
            {
                continue;
            }

            batch.Add((text.Name, ReportCleaner.Clean(text.Text, given.Date, given.Publisher, given.Title)));
            characters += text.Text.Length;
            if (batch.Count >= MostReports || characters >= MostCharacters)
            {
                yield return Read(batch, cancellation);
                batch.Clear();
                characters = 0;
            }
        }

        if (batch.Count > 0)
        {
            yield return Read(batch, cancellation);
        }
    }

    private IReadOnlyList<ReadReport> Read(List<(string Name, Report Report)> batch, CancellationToken cancellation)
    {
        var parsed = parser.Parse([.. batch.Select(text => text.Report.Text)], cancellation);
        return
        [
            .. Enumerable.Range(0, batch.Count)
                .AsParallel()
                .AsOrdered()
                .WithCancellation(cancellation)
                .Select(index => new ReadReport(
                    batch[index].Name,
                    batch[index].Report,
                    parsed[index],
                    ReportReader.Read(batch[index].Report, parsed[index], ActorRegistry.Default))),
        ];
    }
}
