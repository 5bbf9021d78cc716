using System.Globalization;
using ImportBench;

// ImportBench GED_FILE [REPETITIONS]   rate of an import as a ratio to DuckDB's own read_csv, in one run
// ImportBench --memory [ROWS]          peak memory of importing a GED-shaped file made for the purpose (Linux)
// ImportBench --import FILE RECORD     one import, then this process's peak memory
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["--memory", .. var rows]:
        return await PeakMemory.MeasureAsync(rows is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 385_000);
    case ["--import", var file, var record]:
        return await PeakMemory.ImportAsync(file, record);
    case [var file, .. var repetitions] when File.Exists(file):
        return await ImportRate.MeasureAsync(
            file,
            repetitions is [var times] ? int.Parse(times, CultureInfo.InvariantCulture) : 7);
    default:
        await Console.Error.WriteLineAsync("usage: ImportBench GED_FILE [REPETITIONS] | --memory [ROWS]");
        return 2;
}
