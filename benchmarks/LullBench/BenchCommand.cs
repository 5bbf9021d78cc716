using System.Globalization;
using Lull.Benchmarks.Exchange;
using Lull.Benchmarks.Peers;
using Lull.Benchmarks.Scoring;
using Lull.Benchmarks.Simulation;

namespace Lull.Benchmarks;

/// <summary>The command: draw, ask, score, print.</summary>
internal static class BenchCommand
{
    private static readonly IDetectionMethod[] Methods =
        [new LullMethod(), new FearnheadMethod(), new PeltMethod(), new CusumMethod(), new NaiveMethod()];

    /// <summary>Runs the command and returns its exit code.</summary>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter errors)
    {
        var options = BenchOptions.Read(args);
        var methods = Methods.Where(method => options?.Methods.Any(wanted => wanted is "all" || string.Equals(wanted, method.Name, StringComparison.Ordinal)) == true).ToArray();
        if (options is null || methods.Length == 0)
        {
            errors.WriteLine(BenchOptions.Usage);
            return 2;
        }

        var simulator = new Simulator(SimulatorSettings.Default with { Dyads = options.Dyads });
        if (options.ExportTo is { } folder)
        {
            WorldFiles.Write(simulator.Run(options.Seeds[0]), folder);
        }
        else if (options.Score is [var detected, var daily, var truth])
        {
            ScoreFiles(detected, daily, truth, output);
        }
        else if (options.Reliability)
        {
            ReliabilityReport.Write(options.Seeds.SelectMany(simulator.Run), output);
        }
        else if (options.Speed)
        {
            SpeedReport.Write(methods, options, output);
        }
        else
        {
            Compare(methods, simulator, options, output);
        }

        return 0;
    }

    private static void Compare(IReadOnlyList<IDetectionMethod> methods, Simulator simulator, BenchOptions options, TextWriter output)
    {
        var dyads = options.Seeds.SelectMany(simulator.Run).ToArray();
        var calibration = options.CalibrationSeeds.SelectMany(simulator.Run).ToArray();
        var boards = new List<Scoreboard>();
        foreach (var method in methods)
        {
            var threshold = OnlineScores.Calibrate(Scoreboard.Ask(method, calibration).Answers, Scoreboard.OnlineFalseAlarms);
            var (answers, seconds) = Scoreboard.Ask(method, dyads);
            boards.Add(new Scoreboard(method.Name, answers, threshold, seconds));
        }

        var lulls = boards[0].Lulls;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Seeds {string.Join(", ", options.Seeds)}: {dyads.Length} dyads, {lulls.Truths} mutual lulls, {lulls.FaintTruths} of them too faint.\n"));
        ScoreTable.Write(boards, output);
    }

    private static void ScoreFiles(string detected, string daily, string truth, TextWriter output)
    {
        using var truthFile = File.OpenText(truth);
        using var detectedFile = File.OpenText(detected);
        using var dailyFile = File.OpenText(daily);
        var answers = DetectFiles.Read(WorldFiles.ReadTruth(truthFile), detectedFile, dailyFile);

        // The command's own threshold: nothing is tuned on what is scored.
        ScoreTable.Write([new Scoreboard("lull detect", answers, Lulls.LullSettings.Default.OnlineThreshold, double.NaN)], output);
    }
}
