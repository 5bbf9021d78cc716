using System.Globalization;
using Lull.Benchmarks.Peers;
using Lull.Benchmarks.Scoring;
using Lull.Benchmarks.Simulation;

namespace Lull.Benchmarks;

/// <summary>Time of one core and memory, for one, three and six years of the same dyads.</summary>
internal static class SpeedReport
{
    private const int Seed = 7;

    /// <summary>Measures and writes a table; time that grows as days do means a constant last column.</summary>
    public static void Write(IReadOnlyList<IDetectionMethod> methods, BenchOptions options, TextWriter output)
    {
        output.WriteLine("| method | dyads | days each | seconds of one core | dyad-years a second | MiB allocated a dyad | microseconds a day |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var method in methods)
        {
            foreach (var days in (int[])[365, 1096, 2192])
            {
                var settings = SimulatorSettings.Default with { Dyads = options.Dyads, Days = days };
                var dyads = new Simulator(settings).Run(Seed);

                // The first calls compile: they are not what is measured.
                _ = Scoreboard.Ask(method, [.. dyads.Take(20)]);
                var before = GC.GetTotalAllocatedBytes(precise: true);
                var (_, seconds) = Scoreboard.Ask(method, dyads);
                var mebibytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / 1048576.0 / dyads.Count;
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {method.Name} | {dyads.Count} | {days} | {seconds:0.00} | {dyads.Count * days / 365.25 / seconds:0} | {mebibytes:0.0} | {1e6 * seconds / dyads.Count / days:0.0} |"));
            }
        }
    }
}
