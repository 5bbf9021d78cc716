using System.CommandLine;
using Lull.Ceasefires.Backtests;
using Lull.Cli.Output;
using Lull.Dossiers;
using Lull.Events;
using Lull.Lulls;

namespace Lull.Cli.Commands;

/// <summary><c>lull backtest</c>: how well calibrated the answers have been on the record's own past.</summary>
internal static class BacktestCommand
{
    private const int Width = 100;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("backtest", "Rolls through the record's past as it was known, and says how well the answers agree with what later turned out.");
        var input = new SeriesInput(command);
        var noWords = new Option<bool>("--no-words") { Description = "From acts alone: leave out what the sides announced." };
        var drawing = new Option<string?>("--output", "-o") { Description = "Also draw the reliability diagram into this file, .html or .svg.", HelpName = "FILE" };
        command.Add(noWords);
        command.Add(drawing);
        var output = new OutputChoice(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var loaded = await input.LoadAsync(parsed, terminal, cancellation);
            var backtest = await RunAsync(terminal, loaded.Builder, useWords: !parsed.GetValue(noWords), cancellation);
            Write(output.On(terminal, parsed), output.Of(parsed, terminal), backtest);
            if (parsed.GetValue(drawing) is { } file)
            {
                OutputFile.Write(terminal, file, BacktestPage.Of(backtest, isPage: !file.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)));
            }

            return loaded.ExitCode;
        });
        return command;
    }

    private static async Task<Backtest> RunAsync(Terminal terminal, SeriesBuilder builder, bool useWords, CancellationToken cancellation)
    {
        var dyads = builder.Dyads().Where(summary => summary.Acts >= Backtester.LeastActs || summary.Tallies > 0).Select(summary => summary.Dyad).ToList();
        var backtester = new Backtester(LullSettings.Default with { UseAnnouncements = useWords });
        var results = new List<DyadBacktest>();
        await ProgressBar.RunAsync(terminal, "Going through the past", dyads.Count, (_, step) =>
        {
            foreach (var result in new Detection(builder, useWords).Of(dyads, (_, finding) => finding is null ? null : backtester.Run(finding.Report), cancellation))
            {
                results.AddRange(result is null ? [] : [result]);
                step();
            }

            return Task.CompletedTask;
        });
        return new Backtest(results, builder.Dyads().Count - results.Count);
    }

    private static void Write(Terminal terminal, OutputFormat format, Backtest backtest)
    {
        if (format != OutputFormat.Table)
        {
            foreach (var sentence in backtest.IsTooThin ? BacktestText.Basis(backtest) : [])
            {
                terminal.Note($"note: {sentence}");
            }

            ResultWriter<BacktestRow>.WriteAll(terminal.Out, format, BacktestRow.Columns, backtest.IsTooThin ? [] : BacktestRow.Of(backtest));
            return;
        }

        foreach (var line in BacktestText.Basis(backtest).SelectMany(sentence => WrappedText.Wrap(sentence, Width)))
        {
            terminal.Out.WriteLine(line);
        }

        terminal.Out.WriteLine();
        foreach (var table in backtest.IsTooThin ? [] : (DossierTable[])[BacktestText.Bins(backtest), BacktestText.Scores(backtest), BacktestText.Alarms(backtest.Alarms)])
        {
            TableText.Write(terminal, table);
        }
    }
}
