using System.Reflection;
using Lull.Events;

namespace Lull.Cli.Demo;

/// <summary>
/// The built-in case: US forces and Iraqi armed factions, October 2023 to September 2024. Its rows come with the
/// command, so that the demo runs from any folder and without a network.
/// </summary>
internal static class DemoCase
{
    private const string Prefix = "case/";

    /// <summary>The two sides.</summary>
    public static Dyad Dyad { get; } = new("Iraqi armed factions", "US forces");

    /// <summary>The day on which the founding report's question is asked.</summary>
    public static DateOnly AskedDay { get; } = new(2024, 3, 15);

    /// <summary>The files of rows.</summary>
    public static IReadOnlyList<string> Files { get; } = ["events.csv", "tallies.csv", "signals.csv"];

    /// <summary>The report that is read: its wording and the expert in it are Lull's own, its facts those of the report that Lull began with.</summary>
    public const string Report = "report.txt";

    /// <summary>The day on which the report came out.</summary>
    public static DateOnly ReportDay { get; } = new(2024, 3, 10);

    /// <summary>Where the rows come from.</summary>
    public const string Credits =
        "Rows: data/cases/iraq-2023-2024 of Lull, facts in our own words with the page each was found on; the page's own sources are named there. "
        + "The report is in our own words too, after a news item of those days, and the expert whom it quotes is invented. "
        + "Lull tells what acts and words show. It serves de-escalation: it knows organisations, not persons, and predicts no targets.";

    /// <summary>Opens one of the files.</summary>
    public static Stream Open(string file) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + file)
        ?? throw new InvalidOperationException($"the command lacks its part {file}");
}
