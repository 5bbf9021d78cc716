using System.CommandLine;
using Lull.Cli.Output;
using Lull.Dossiers;
using Lull.Events;
using Lull.Lulls;
using Lull.Time;

namespace Lull.Cli.Commands;

/// <summary><c>lull dyads</c>: every dyad with its counts, its last act, and whether it is quiet.</summary>
internal static class DyadsCommand
{
    private static readonly IReadOnlyList<Column<DyadStatus>> Columns =
    [
        new("dyad", dyad => dyad.Summary.Dyad.ToString()),
        new("a", dyad => dyad.Summary.Dyad.A),
        new("b", dyad => dyad.Summary.Dyad.B),
        new("acts_ab", dyad => dyad.Summary.ActsAToB),
        new("acts_ba", dyad => dyad.Summary.ActsBToA),
        new("rows", dyad => dyad.Summary.Rows),
        new("tallies", dyad => dyad.Summary.Tallies),
        new("first", dyad => dyad.Summary.FirstAct),
        new("last", dyad => dyad.Summary.LastAct),
        new("status", dyad => dyad.Status),
        new("since", dyad => dyad.Now?.Onset),
        new("since_lo", dyad => dyad.Now?.OnsetLow),
        new("since_hi", dyad => dyad.Now?.OnsetHigh),
        new("probability", dyad => dyad.Now?.ProbabilityOnLastDay),
        new("as_of", dyad => dyad.AsOf),
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("dyads", "Lists every dyad with its counts, its last act, and whether it is quiet.");
        var input = new SeriesInput(command);
        var output = new OutputChoice(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var loaded = await input.LoadAsync(parsed, terminal, cancellation);
            Write(output.On(terminal, parsed), loaded, output.Of(parsed, terminal), cancellation);
            return loaded.ExitCode;
        });
        return command;
    }

    private static void Write(Terminal terminal, LoadedSeries loaded, OutputFormat format, CancellationToken cancellation)
    {
        var summaries = loaded.Builder.Dyads();
        var bySides = summaries.ToDictionary(summary => summary.Dyad);
        var dyads = new DyadDetection(loaded.Builder, useWords: true)
            .Of(summaries.Select(summary => summary.Dyad), (dyad, finding) => new DyadStatus(bySides[dyad], finding), cancellation);
        if (format != OutputFormat.Table)
        {
            ResultWriter<DyadStatus>.WriteAll(terminal.Out, format, Columns, dyads);
            return;
        }

        TableText.Write(terminal, new DossierTable(
            summaries.Count == 1 ? "1 dyad" : $"{TableText.Count(summaries.Count)} dyads",
            ["Dyad", "Acts, first to last", "On the last day known"],
            [.. dyads.Select(dyad => (IReadOnlyList<string>)
            [
                $"{dyad.Summary.Dyad.A} | {dyad.Summary.Dyad.B}",
                $"{FigureText.Acts(dyad.Summary.ActsAToB)} → and {FigureText.Acts(dyad.Summary.ActsBToA)} ←\n{DayPhrase.Iso(dyad.Summary.FirstAct)} to {DayPhrase.Iso(dyad.Summary.LastAct)}",
                dyad.InWords,
            ])]));
    }

    private sealed class DyadStatus(DyadSummary summary, DyadFinding? finding)
    {
        public DyadSummary Summary { get; } = summary;

        public RegimeSpell? Now { get; } = finding?.Now;

        public DateOnly? AsOf { get; } = finding?.Report.Series.End;

        /// <summary>The kind of quiet it is in; <c>active</c> where it is in none.</summary>
        public string Status { get; } =
            finding is null ? "unknown" : finding.Now is { } now ? new FoundSpell(finding, now).Kind : "active";

        public string InWords =>
            Now is { } now
                ? $"{DayPhrase.Iso(AsOf ?? now.Onset)}: {SpellText.Kind(Summary.Dyad, now)} since {SpellText.Onset(now)}, probability {FigureText.Probability(now.ProbabilityOnLastDay)}"
                : AsOf is { } day ? $"{DayPhrase.Iso(day)}: no lull" : "not known";
    }
}
