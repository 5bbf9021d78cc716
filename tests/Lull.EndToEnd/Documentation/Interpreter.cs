using System.Diagnostics;

namespace Lull.EndToEnd.Documentation;

/// <summary>A script language of this machine.</summary>
internal static class Interpreter
{
    /// <summary>Its program on the path; null where there is none.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);

    /// <summary>Runs a script to its end.</summary>
    public static async Task<Outcome> RunAsync(string program, string script, string folder, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, [script])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new Outcome(process.ExitCode, await output, await error);
    }
}
