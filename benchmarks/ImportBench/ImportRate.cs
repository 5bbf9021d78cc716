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
            var (native, whole, reading) = (new List<Spent>(), new List<Spent>(), new List<Spent>());
            var rows = 0;

            // The first round pays for compiling and for cold caches and is not counted.
            for (var round = 0; round <= repetitions; round++)
            {
                var nativeSpent = ReadCsv(file, Path.Combine(folder.FullName, $"native{round}.duckdb"));
                var readingSpent = await ReadAsync(file);
                var (importSpent, imported) = await ImportAsync(file, Path.Combine(folder.FullName, $"lull{round}.duckdb"));
                rows = imported;
                if (round > 0)
                {
                    native.Add(nativeSpent);
                    reading.Add(readingSpent);
                    whole.Add(importSpent);
                }
            }

            Report(rows, native, reading, whole);
            return Median(native, Seconds) / Median(whole, Seconds) >= 0.5 ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Report(int rows, List<Spent> native, List<Spent> reading, List<Spent> whole)
    {
        Console.WriteLine($"rows {rows}; medians of {native.Count} interleaved repetitions");
        Line("DuckDB read_csv into a table", native);
        Line("Lull reading alone", reading);
        Line("Lull import into a record", whole);
        Console.WriteLine($"rate of the import to read_csv {Median(native, Seconds) / Median(whole, Seconds):f2} (target 0.50)");
        var ratios = native.Zip(whole, (one, other) => one.Seconds / other.Seconds).Order().Select(ratio => $"{ratio:f2}");
        Console.WriteLine($"ratio of each repetition       {string.Join(' ', ratios)}");

        void Line(string name, List<Spent> spent) =>
            Console.WriteLine(
                $"{name,-30} {Median(spent, Seconds):f3} s  {rows / Median(spent, Seconds),7:f0} rows/s  "
                + $"{Median(spent, ProcessorSeconds):f3} s of processor time");
    }

    private static Spent ReadCsv(string file, string database)
    {
        using var connection = new DuckDBConnection($"Data Source={database};threads=2");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE TABLE ged AS SELECT * FROM read_csv('{file.Replace("'", "''", StringComparison.Ordinal)}')";
        var start = Spent.Now();
        command.ExecuteNonQuery();
        return Spent.Since(start);
    }

    private static async Task<Spent> ReadAsync(string file)
    {
        var start = Spent.Now();
        await foreach (var row in new EventImporter(EventTypes.Default).ReadFileAsync(file))
        {
            _ = row;
        }

        return Spent.Since(start);
    }

    private static async Task<(Spent Spent, int Rows)> ImportAsync(string file, string record)
    {
        await using var store = RecordStore.Open(record, TimeProvider.System);
        var start = Spent.Now();
        var summary = await store.ImportAsync(new EventImporter(EventTypes.Default).ReadFileAsync(file), file, _ => { });
        return (Spent.Since(start), summary.Added + summary.Superseded);
    }

    private static double Seconds(Spent spent) => spent.Seconds;

    private static double ProcessorSeconds(Spent spent) => spent.ProcessorSeconds;

    private static double Median(List<Spent> spent, Func<Spent, double> measure)
    {
        var sorted = spent.Select(measure).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
