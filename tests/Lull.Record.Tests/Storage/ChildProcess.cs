using System.Diagnostics;

namespace Lull.Record.Tests.Storage;

/// <summary>Another process at the record.</summary>
internal sealed class ChildProcess : IDisposable
{
    private static readonly string Executable = Path.Combine(
        AppContext.BaseDirectory,
        OperatingSystem.IsWindows() ? "Lull.Record.Child.exe" : "Lull.Record.Child");

    private readonly Process _process;

    private ChildProcess(ProcessStartInfo start)
    {
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        _process = Process.Start(start)!;
    }

    public static ChildProcess Start(params string[] arguments) => new(new ProcessStartInfo(Executable, arguments));

    /// <summary>Starts it from a shell that sets a limit first; the program is <c>$0</c>, its arguments <c>$@</c>.</summary>
    public static ChildProcess StartFromShell(string script, params string[] arguments) =>
        new(new ProcessStartInfo("/bin/sh", ["-c", script, Executable, .. arguments]));

    /// <summary>Waits until the process says a word.</summary>
    public async Task HearAsync(string word, CancellationToken cancellationToken)
    {
        while (await _process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith(word, StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException(
            $"the child ended before it said '{word}': {await _process.StandardError.ReadToEndAsync(cancellationToken)}");
    }

    /// <summary>Ends it as a power cut would.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        _process.Kill();
        await _process.WaitForExitAsync(cancellationToken);
    }

    /// <summary>Lets it end by itself; its exit code and what it wrote to standard error.</summary>
    public async Task<(int ExitCode, string Error)> EndAsync(CancellationToken cancellationToken)
    {
        _process.StandardInput.Close();
        var error = await _process.StandardError.ReadToEndAsync(cancellationToken);
        await _process.WaitForExitAsync(cancellationToken);
        return (_process.ExitCode, error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
