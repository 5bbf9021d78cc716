using System.Text;
using Lull.Cli;

namespace Lull.EndToEnd;

/// <summary>A folder of its own and a terminal that keeps what is written, for running commands in the test's process.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lull-test-");

    /// <summary>The folder.</summary>
    public string Folder => _folder.FullName;

    /// <summary>True where a person reads standard error.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>True where a terminal shows colour.</summary>
    public bool Color { get; init; } = true;

    /// <summary>Writes a file into the folder.</summary>
    public string File(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        System.IO.File.WriteAllText(path, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    /// <summary>Runs a command as <c>Program</c> does, trouble with the world included.</summary>
    public Task<Outcome> RunAsync(params string[] args) => RunAsync(isTerminal: false, "", args);

    /// <summary>Runs a command.</summary>
    public async Task<Outcome> RunAsync(bool isTerminal, string input, IReadOnlyList<string> args, CancellationToken cancellation = default)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal
        {
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Out = output,
            Error = error,
            OutIsTerminal = isTerminal,
            ErrorIsTerminal = ErrorIsTerminal,
            Color = isTerminal && Color,
            Folder = Folder,
        };
        try
        {
            var code = await CommandLine.RunAsync(args, terminal, cancellation);
            return new Outcome(code, output.ToString(), error.ToString());
        }
        catch (LullException trouble)
        {
            return new Outcome(ExitCode.Of(trouble.Trouble), output.ToString(), error + trouble.Message + "\n");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
