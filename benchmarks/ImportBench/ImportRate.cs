using System.Diagnostics;
using DuckDB.NET.Data;
using Lull.Record.Imports;
using Lull.Record.Storage;

namespace ImportBench;

/// <summary>
/// Loads one file by both ways in turn, each time into a new database file, so that both meet the same load of the
/// machine. Timed is what makes the rows durable: the statement with its commit, and the import with its commit.
/// </summary>
internal static class ImportRate
{
    public static async Task<int> MeasureAsync(string file, int repetitions)
    {
        var folder = Directory.CreateTempSubdirectory("lull-bench-");
        try
        {
            var native = new List<double>();
            var whole = new List<double>();
            var reading = new List<double>();
            var rows = 0;

            // The first round pays for compiling and for cold caches and is not counted.
            for (var round = 0; round <= repetitions; round++)
            {
                var nativeSeconds = ReadCsv(file, Path.Combine(folder.FullName, $"native{round}.duckdb"));
                var readingSeconds = await ReadAsync(file);
                var (importSeconds, imported) = await ImportAsync(file, Path.Combine(folder.FullName, $"lull{round}.duckdb"));
                rows = imported;
                if (round > 0)
                {
                    native.Add(nativeSeconds);
                    reading.Add(readingSeconds);
                    whole.Add(importSeconds);
                }
            }

            Report(rows, native, reading, whole);
            return Median(native) / Median(whole) >= 0.5 ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Report(int rows, List<double> native, List<double> reading, List<double> whole)
    {
        Console.WriteLine($"rows {rows}; medians of {native.Count} interleaved repetitions");
        Console.WriteLine($"DuckDB read_csv into a table   {Median(native):f3} s  {rows / Median(native):f0} rows/s");
        Console.WriteLine($"Lull reading alone             {Median(reading):f3} s  {rows / Median(reading):f0} rows/s");
        Console.WriteLine($"Lull import into a record      {Median(whole):f3} s  {rows / Median(whole):f0} rows/s");
        Console.WriteLine($"rate of the import to read_csv {Median(native) / Median(whole):f2} (target 0.50)");
        var ratios = native.Zip(whole, (one, other) => one / other).Order().ToList();
        Console.WriteLine($"ratio of each repetition       {string.Join(' ', ratios.Select(ratio => $"{ratio:f2}"))}");
    }

    private static double ReadCsv(string file, string database)
    {
        using var connection = new DuckDBConnection($"Data Source={database};threads=2");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE TABLE ged AS SELECT * FROM read_csv('{file.Replace("'", "''", StringComparison.Ordinal)}')";
        var start = Stopwatch.GetTimestamp();
        command.ExecuteNonQuery();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static async Task<double> ReadAsync(string file)
    {
        var start = Stopwatch.GetTimestamp();
        await foreach (var row in new EventImporter(EventTypes.Default).ReadFileAsync(file))
        {
            _ = row;
        }

        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static async Task<(double Seconds, int Rows)> ImportAsync(string file, string record)
    {
        await using var store = RecordStore.Open(record, TimeProvider.System);
        var start = Stopwatch.GetTimestamp();
        var summary = await store.ImportAsync(new EventImporter(EventTypes.Default).ReadFileAsync(file), file, _ => { });
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, summary.Added + summary.Superseded);
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
