using System.Diagnostics;

namespace Lull.EndToEnd;

/// <summary>The built command as a process.</summary>
internal static class LullProcess
{
    /// <summary>Runs it to its end.</summary>
    public static async Task<Outcome> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, CancellationToken cancellation, params string[] args)
    {
        using var process = Start(folder, environment, args);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new Outcome(process.ExitCode, await output, await error);
    }

    /// <summary>Starts it; a variable of the environment that is empty is taken out.</summary>
    public static Process Start(string folder, IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "lull.dll"), .. args])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value.Length > 0 ? value : null;
        }

        return Process.Start(start) ?? throw new InvalidOperationException("the command did not start");
    }
}
