using Lull.Events;
using Lull.Reviews;

namespace Lull.Cli.Commands;

/// <summary>How the rows that a command's options name were read.</summary>
/// <param name="Options">Which of them count, and how.</param>
/// <param name="Refused">How many were refused; each was told when it was read.</param>
/// <param name="Evidence">What reviewers decided; the rows are as they left them.</param>
internal sealed record SeriesReading(SeriesOptions Options, int Refused, ReviewedEvidence Evidence)
{
    /// <summary>The exit code of a command that got as far as its results.</summary>
    public int ExitCode => Refused > 0 ? Cli.ExitCode.RowsRefused : Cli.ExitCode.Done;
}
