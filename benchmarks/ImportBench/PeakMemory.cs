using System.Diagnostics;
using System.Globalization;
using Lull.Record.Imports;
using Lull.Record.Storage;

namespace ImportBench;

/// <summary>How much memory the import of a large file takes at most, in a process that does nothing else.</summary>
internal static class PeakMemory
{
    private const long LimitBytes = 1L << 30;

    public static async Task<int> MeasureAsync(int rows)
    {
        var folder = Directory.CreateTempSubdirectory("lull-bench-");
        try
        {
            var file = Path.Combine(folder.FullName, "ged.csv");
            GedFile.Write(file, rows, seed: 1);
            Console.WriteLine($"rows {rows}; file {new FileInfo(file).Length / 1e6:f0} MB");
            using var child = Process.Start(new ProcessStartInfo(
                Environment.ProcessPath!,
                ["--import", file, Path.Combine(folder.FullName, "lull.duckdb")]))!;
            await child.WaitForExitAsync();
            return child.ExitCode;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static async Task<int> ImportAsync(string file, string record)
    {
        var start = Stopwatch.GetTimestamp();
        await using (var store = RecordStore.Open(record, TimeProvider.System))
        {
            var summary = await store.ImportAsync(
                new EventImporter(EventTypes.Default).ReadFileAsync(file),
                file,
                problem => Console.WriteLine(problem));
            Console.WriteLine($"added {summary.Added}, superseded {summary.Superseded}, refused {summary.Refused}");
        }

        var peak = PeakBytes();
        Console.WriteLine(
            $"{Stopwatch.GetElapsedTime(start).TotalSeconds:f1} s; record {new FileInfo(record).Length / 1e6:f0} MB; "
            + $"peak memory {peak / 1048576.0:f0} MiB (target under 1024)");
        return peak < LimitBytes ? 0 : 1;
    }

    private static long PeakBytes()
    {
        const string Label = "VmHWM:";
        var line = File.ReadLines("/proc/self/status").First(text => text.StartsWith(Label, StringComparison.Ordinal));
        return long.Parse(line[Label.Length..^2].Trim(), CultureInfo.InvariantCulture) * 1024;
    }
}
