using System.Globalization;
using Lull.Benchmarks.Peers;
using Lull.Benchmarks.Scoring;
using Lull.Benchmarks.Simulation;

namespace Lull.Benchmarks;

/// <summary>The command: draw, ask, score, print.</summary>
internal static class BenchCommand
{
    private static readonly IDetectionMethod[] Methods = [new LullMethod(), new FearnheadMethod(), new PeltMethod(), new CusumMethod(), new NaiveMethod()];

    /// <summary>Runs the command and returns its exit code.</summary>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter errors, IFormatProvider culture)
    {
        var seeds = Option(args, "--seeds", "1").Split(',').Select(text => int.Parse(text, culture)).ToArray();
        var calibrationSeed = int.Parse(Option(args, "--calibration-seed", "5"), culture);
        var settings = SimulatorSettings.Default with { Dyads = int.Parse(Option(args, "--dyads", "300"), culture) };
        var wanted = Option(args, "--method", "lull");
        var simulator = new Simulator(settings);
        var dyads = seeds.SelectMany(simulator.Run).ToArray();
        var calibration = simulator.Run(calibrationSeed);
        var boards = new List<Scoreboard>();
        foreach (var method in Methods.Where(method => wanted is "all" || wanted.Split(',').Contains(method.Name)))
        {
            _ = Scoreboard.Ask(method, [.. dyads.Take(5)]);
            var threshold = OnlineScores.Calibrate(Scoreboard.Ask(method, calibration).Answers, Scoreboard.OnlineFalseAlarms);
            var (answers, seconds) = Scoreboard.Ask(method, dyads);
            boards.Add(new Scoreboard(method.Name, answers, threshold, seconds));
        }

        if (boards.Count == 0)
        {
            errors.WriteLine($"no method '{wanted}'; there are: all, {string.Join(", ", Methods.Select(method => method.Name))}");
            return 2;
        }

        var lulls = boards[0].Lulls;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Seeds {string.Join(", ", seeds)}: {dyads.Length} dyads, {lulls.Truths} mutual lulls, {lulls.FaintTruths} of them too faint."));
        output.WriteLine();
        ScoreTable.Write(boards, output);
        return 0;
    }

    private static string Option(IReadOnlyList<string> args, string name, string otherwise)
    {
        for (var at = 0; at + 1 < args.Count; at++)
        {
            if (string.Equals(args[at], name, StringComparison.Ordinal))
            {
                return args[at + 1];
            }
        }

        return otherwise;
    }
}
