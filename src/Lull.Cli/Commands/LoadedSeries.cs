using Lull.Events;
using Lull.Reviews;

namespace Lull.Cli.Commands;

/// <summary>What the options of a command named, read.</summary>
/// <param name="Builder">Makes the series.</param>
/// <param name="Options">How it makes them.</param>
/// <param name="Refused">How many rows were refused; each was told when it was read.</param>
/// <param name="Evidence">What reviewers decided; the rows in the builder are as they left them.</param>
internal sealed record LoadedSeries(SeriesBuilder Builder, SeriesOptions Options, int Refused, ReviewedEvidence Evidence)
{
    /// <summary>The exit code of a command that got as far as its results.</summary>
    public int ExitCode => Refused > 0 ? Cli.ExitCode.RowsRefused : Cli.ExitCode.Done;
}
