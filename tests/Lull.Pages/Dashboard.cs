using System.Diagnostics;
using Lull.EndToEnd;
using Xunit;

namespace Lull.Pages;

/// <summary>A running <c>lull serve</c> on a free port, with a record of its own in a folder that goes with it.</summary>
internal sealed class Dashboard : IAsyncDisposable
{
    private static readonly Dictionary<string, string> Environment = new(StringComparer.Ordinal) { ["NO_COLOR"] = "1", ["DOTNET_NOLOGO"] = "1" };

    private readonly DirectoryInfo _folder;
    private readonly Process _process;

    private Dashboard(DirectoryInfo folder, Process process, Uri address)
    {
        _folder = folder;
        _process = process;
        Address = address;
    }

    /// <summary>The built-in case.</summary>
    public static string Case { get; } = Path.Combine(Checkout.Root, "data", "cases", "iraq-2023-2024");

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Starts it on a record of the built-in case's rows.</summary>
    /// <param name="withReport">Whether its report is read into the record too.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public static async Task<Dashboard> StartAsync(bool withReport, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("lull-pages-");
        await RunAsync(folder, cancellation, "import", InCase("events.csv"), InCase("tallies.csv"), InCase("signals.csv"), "--record", "case.duckdb");
        if (withReport)
        {
            await RunAsync(folder, cancellation, "read", InCase("report.txt"), "--date", "2024-03-15", "--publisher", "Shafaq News", "--save", "--record", "case.duckdb");
        }

        var process = LullProcess.Start(folder.FullName, Environment, "serve", "--urls", "http://127.0.0.1:0", "--record", "case.duckdb", "--user", "Reviewer");
        var address = await process.StandardOutput.ReadLineAsync(cancellation)
            ?? throw new InvalidOperationException($"lull serve ended: {await process.StandardError.ReadToEndAsync(cancellation)}");
        return new Dashboard(folder, process, new Uri(address));
    }

    /// <summary>A file of the built-in case.</summary>
    public static string InCase(string file) => Path.Combine(Case, file);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static async Task RunAsync(DirectoryInfo folder, CancellationToken cancellation, params string[] args)
    {
        var outcome = await LullProcess.RunAsync(folder.FullName, Environment, cancellation, args);
        Assert.True(outcome.Code == 0, outcome.Error);
    }
}
