using System.CommandLine;
using Lull.Actors;
using Lull.Ceasefires;
using Lull.Ceasefires.Backtests;
using Lull.Ceasefires.Fragility;
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
        var fit = Options.Text("--fit", "FILE", "Instead fit how soon lulls end to the lulls of the record, judge the fit, and write its weights into this file.");
        command.Add(noWords);
        command.Add(drawing);
        command.Add(fit);
        var output = new OutputChoice(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            // Of acts the series has all that is needed; what is said is looked up again by its day.
            var loaded = await input.LoadAsync(parsed, terminal, cancellation, hold: item => !item.Kind.IsHostileAct());
            var (screen, format) = (output.On(terminal, parsed), output.Of(parsed, terminal));
            if (parsed.GetValue(fit) is { } weights)
            {
                var lives = await LivesAsync(terminal, loaded.Builder, loaded.Items, input.Reports(parsed, terminal), cancellation);
                FragilityWriter.Write(screen, format, lives, weights);
                return loaded.ExitCode;
            }

            var backtest = await RunAsync(terminal, loaded.Builder, useWords: !parsed.GetValue(noWords), cancellation);
            Write(screen, format, backtest);
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
        var backtester = new Backtester(LullSettings.Default with { UseAnnouncements = useWords }, FragilityWeights.Default.Model);
        var results = await EachAsync(terminal, builder, useWords, finding => backtester.Run(finding.Report), cancellation);
        return new Backtest(results, builder.Dyads().Count - results.Count);
    }

    private static async Task<IReadOnlyList<LullLife>> LivesAsync(
        Terminal terminal, SeriesBuilder builder, IReadOnlyList<RecordItem> words, IReadOnlyList<ReportStatements> reports, CancellationToken cancellation)
    {
        var lives = await EachAsync(terminal, builder, useWords: false, finding => LullLives.Of(finding.Report, finding.Building.Theatre, words, reports, ActorRegistry.Default), cancellation);
        return [.. lives.SelectMany(some => some)];
    }

    private static async Task<IReadOnlyList<T>> EachAsync<T>(Terminal terminal, SeriesBuilder builder, bool useWords, Func<DyadFinding, T?> select, CancellationToken cancellation)
        where T : class
    {
        var dyads = builder.Dyads().Where(Backtester.MayJudge).Select(summary => summary.Dyad).ToList();
        var results = new List<T>();
        await ProgressBar.RunAsync(terminal, "Going through the past", dyads.Count, (_, step) =>
        {
            foreach (var result in new DyadDetection(builder, useWords).Of(dyads, (_, finding) => finding is null ? null : select(finding), cancellation))
            {
                results.AddRange(result is null ? [] : [result]);
                step();
            }

            return Task.CompletedTask;
        });
        return results;
    }

    private static void Write(Terminal terminal, OutputFormat format, Backtest backtest)
    {
        if (format != OutputFormat.Table)
        {
            foreach (var sentence in BacktestText.Basis(backtest).Skip(1))
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
