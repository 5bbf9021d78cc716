using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Lull;
using Lull.Cli;

// Files, dates and numbers look the same whatever the machine's language.
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
await using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
const string Interrupted = "lull: interrupted; of what was not finished nothing is in the record";
var patience = TimeSpan.FromSeconds(3);
using var interruption = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);

if (OperatingSystem.IsWindows())
{
    Console.OutputEncoding = utf8;
}

var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16) { NewLine = "\n" };
var terminal = new Terminal
{
    OpenInput = Console.OpenStandardInput,
    Out = output,
    Error = error,
    OutIsTerminal = !Console.IsOutputRedirected,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    Color = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    Columns = Console.IsOutputRedirected || Console.WindowWidth <= 0 ? Terminal.DefaultColumns : Math.Clamp(Console.WindowWidth, 60, 120),
    Folder = Environment.CurrentDirectory,
};
try
{
    try
    {
        return await CommandLine.RunAsync(args, terminal, interruption.Token);
    }
    finally
    {
        // What was done before the trouble is told as well.
        await output.FlushAsync(CancellationToken.None);
    }
}
catch (LullException trouble)
{
    error.WriteLine($"lull: {trouble.Message}");
    return ExitCode.Of(trouble.Trouble);
}
catch (IOException trouble)
{
    // Files that a command names tell their own trouble; what is left is where the results go.
    error.WriteLine($"lull: the results cannot be written: {trouble.Message}");
    return ExitCode.Unreadable;
}
catch (OperationCanceledException) when (interruption.IsCancellationRequested)
{
    error.WriteLine(Interrupted);
    return ExitCode.Interrupted;
}

void Interrupt(PosixSignalContext context)
{
    // The second signal ends the process at once: somebody is in a hurry.
    if (!interruption.IsCancellationRequested)
    {
        context.Cancel = true;
        interruption.Cancel();
        _ = EndAsync();
    }
}

// A long calculation does not hear of it; the record is safe whenever the process ends.
async Task EndAsync()
{
    await Task.Delay(patience);
    error.WriteLine(Interrupted);
    Environment.Exit(ExitCode.Interrupted);
}
