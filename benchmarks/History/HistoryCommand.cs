using System.Globalization;

namespace Lull.Benchmarks.History;

/// <summary>The command: read the real events, look at every pair of which something is known, print.</summary>
internal static class HistoryCommand
{
    /// <summary>The file of events within the folder with the data.</summary>
    public const string Events = "ucdp-ged-countries/ged_all_countries.csv.gz";
    private const string Anchors = "ucdp-termination-dyad/ucdp_ceasefire_anchors_joined_to_ged.csv";

    /// <summary>Runs the command and returns its exit code.</summary>
    /// <param name="args">The folder with the data; without it, <c>shared/data</c> beside the repository.</param>
    /// <param name="output">Where the tables go.</param>
    /// <param name="errors">Where progress and trouble go.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter errors)
    {
        var all = args.Contains("--all", StringComparer.Ordinal);
        var calibration = args.Contains("--calibration", StringComparer.Ordinal);
        var data = args.FirstOrDefault(arg => arg is not ("--all" or "--calibration")) ?? BesideRepository();
        if (data is null || !File.Exists(Path.Combine(data, Events)))
        {
            errors.WriteLine("no data: name the folder that holds " + Events);
            return 3;
        }

        try
        {
            await (calibration ? CalibrateAsync(data, output) : WriteAsync(data, all, output));
            return 0;
        }
        catch (LullException trouble)
        {
            errors.WriteLine(trouble.Message);
            return 3;
        }
    }

    /// <summary>The folder <c>shared/data</c> beside the repository that this was built in; null where there is none.</summary>
    public static string? BesideRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Lull.slnx")) && folder.Parent is { } parent)
            {
                var data = Path.Combine(parent.FullName, "shared", "data");
                return Directory.Exists(data) ? data : null;
            }
        }

        return null;
    }

    private static async Task CalibrateAsync(string data, TextWriter output)
    {
        var record = await RealRecord.ReadAsync(Path.Combine(data, Events), CancellationToken.None);
        using var anchorFile = File.OpenText(Path.Combine(data, Anchors));
        new ArrangementTable(record, output).Write(KnownHistory.Anchors(anchorFile));
    }

    private static async Task WriteAsync(string data, bool all, TextWriter output)
    {
        var record = await RealRecord.ReadAsync(Path.Combine(data, Events), CancellationToken.None);
        using var lullFile = File.OpenText(Path.Combine(AppContext.BaseDirectory, "known-lulls.csv"));
        using var failureFile = File.OpenText(Path.Combine(AppContext.BaseDirectory, "known-failures.csv"));
        using var anchorFile = File.OpenText(Path.Combine(data, Anchors));
        var lulls = KnownHistory.Lulls(lullFile);
        var failures = KnownHistory.Failures(failureFile);
        var table = new HistoryTable(record, output);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{record.Events} events, {record.Refused} rows refused; default settings.\n"));
        output.WriteLine("## Lulls that are known\n");
        var found = table.WriteLulls(lulls);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nFound: {found} of {lulls.Count}.\n"));
        output.WriteLine("## Truces known to have failed\n");
        var right = table.WriteFailures(failures);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nRight: {right} of {failures.Count}.\n"));
        output.WriteLine("## Ceasefires that UCDP lists, kept or not\n");
        table.WriteAnchors(KnownHistory.Anchors(anchorFile));
        output.WriteLine("\n## What reporting was checked by\n");
        table.WriteCoverage(lulls.Select(lull => lull.Dyad).Concat(failures.Select(truce => truce.Dyad)));
        if (all)
        {
            var before = Environment.CpuUsage.TotalTime;
            var (dyads, days) = record.LookAtAll();
            var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nAll {dyads} dyads, {days} days: {seconds:0.0} s of one core."));
        }
    }
}
