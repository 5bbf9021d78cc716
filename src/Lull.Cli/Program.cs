using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Lull;
using Lull.Cli;

// Files, dates and numbers look the same whatever the machine's language.
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

using var interruption = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (OperatingSystem.IsWindows())
{
    Console.OutputEncoding = utf8;
}

var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16) { NewLine = "\n" };
await using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
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
    var code = await CommandLine.RunAsync(args, terminal, interruption.Token);
    await output.FlushAsync(CancellationToken.None);
    return code;
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
    error.WriteLine("lull: interrupted; the record is as it was before this command");
    return ExitCode.Interrupted;
}

void Interrupt(PosixSignalContext context)
{
    // The second signal ends the process at once: somebody is in a hurry.
    if (!interruption.IsCancellationRequested)
    {
        context.Cancel = true;
        interruption.Cancel();
    }
}
