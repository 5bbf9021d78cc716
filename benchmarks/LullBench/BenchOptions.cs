using System.Globalization;

namespace Lull.Benchmarks;

/// <summary>What the command was told.</summary>
internal sealed record BenchOptions
{
    /// <summary>How to call the command.</summary>
    public const string Usage = """
        LullBench [--seeds 1,2] [--dyads 300] [--method lull|fearnhead|pelt|cusum|naive|all] [--calibration-seeds 21,22,23,24,25,26]
        LullBench --export DIR [--seeds 1] [--dyads 300]
        LullBench --score DETECT.jsonl DAILY.csv TRUTH.csv
        LullBench --speed [--dyads 300]
        LullBench --reliability [--seeds 1,2] [--dyads 300]
        """;

    /// <summary>The seeds to report on.</summary>
    public IReadOnlyList<int> Seeds { get; private init; } = [1];

    /// <summary>How many dyads a seed has.</summary>
    public int Dyads { get; private init; } = 300;

    /// <summary>The methods wanted, or <c>all</c>.</summary>
    public IReadOnlyList<string> Methods { get; private init; } = ["lull"];

    /// <summary>The seeds on which online thresholds are set: several, since false alarms are rare.</summary>
    public IReadOnlyList<int> CalibrationSeeds { get; private init; } = [21, 22, 23, 24, 25, 26];

    /// <summary>Where to write one seed's world as files; null where that is not wanted.</summary>
    public string? ExportTo { get; private init; }

    /// <summary>The files to score: of the detect command and of the truth; empty where that is not wanted.</summary>
    public IReadOnlyList<string> Score { get; private init; } = [];

    /// <summary>Whether only speed and memory are measured.</summary>
    public bool Speed { get; private init; }

    /// <summary>Whether only the reliability of the daily probabilities is told, bin by bin.</summary>
    public bool Reliability { get; private init; }

    /// <summary>Reads the arguments; null where they make no sense.</summary>
    public static BenchOptions? Read(IReadOnlyList<string> args)
    {
        var options = new BenchOptions();
        for (var at = 0; at < args.Count; at++)
        {
            var values = args.Skip(at + 1).TakeWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToArray();
            if (options.With(args[at], values) is not { } next)
            {
                return null;
            }

            options = next;
            at += values.Length;
        }

        return options;
    }

    private BenchOptions? With(string name, string[] values) => (name, values) switch
    {
        ("--seeds", [var list]) => Numbers(list) is { } seeds ? this with { Seeds = seeds } : null,
        ("--dyads", [var text]) => Numbers(text) is [> 0 and var dyads] ? this with { Dyads = dyads } : null,
        ("--calibration-seeds", [var list]) => Numbers(list) is { } seeds ? this with { CalibrationSeeds = seeds } : null,
        ("--method", [var list]) => this with { Methods = list.Split(',') },
        ("--export", [var folder]) => this with { ExportTo = folder },
        ("--score", [_, _, _]) => this with { Score = values },
        ("--speed", []) => this with { Speed = true },
        ("--reliability", []) => this with { Reliability = true },
        _ => null,
    };

    private static int[]? Numbers(string list)
    {
        var numbers = list.Split(',')
            .Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1)
            .ToArray();
        return numbers.Any(number => number < 0) ? null : numbers;
    }
}
