using Lull.Events;
using Lull.Reviews;

namespace Lull.Cli.Commands;

/// <summary>What the options of a command named, read.</summary>
/// <param name="Builder">Makes the series.</param>
/// <param name="Items">The rows that the command asked for beside them.</param>
/// <param name="Reading">How the rows were read.</param>
internal sealed record LoadedSeries(SeriesBuilder Builder, IReadOnlyList<RecordItem> Items, SeriesReading Reading)
{
    /// <summary>Which rows count, and how.</summary>
    public SeriesOptions Options => Reading.Options;

    /// <summary>What reviewers decided.</summary>
    public ReviewedEvidence Evidence => Reading.Evidence;

    /// <summary>The exit code of a command that got as far as its results.</summary>
    public int ExitCode => Reading.ExitCode;
}
