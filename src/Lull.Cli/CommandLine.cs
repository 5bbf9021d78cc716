using System.CommandLine;
using Lull.Cli.Commands;

namespace Lull.Cli;

/// <summary>The <c>lull</c> command: parses, calls the command named, and says what was wrong with the words.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="LullException">Trouble with the world.</exception>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation)
    {
        var root = Root(terminal);
        // A file may be called @something; nothing is read in its place.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            // Of a misspelt command it also says that a command is missing.
            var errors = parsed.UnmatchedTokens.Count > 0 && parsed.CommandResult.Command == root
                ? parsed.Errors.Where(error => error.Message.Contains('\'', StringComparison.Ordinal))
                : parsed.Errors;
            foreach (var message in errors.Select(error => error.Message).Distinct(StringComparer.Ordinal))
            {
                terminal.Error.WriteLine($"lull: {message}");
            }

            var named = parsed.CommandResult.Command == root ? "lull" : $"lull {parsed.CommandResult.Command.Name}";
            terminal.Error.WriteLine($"Try '{named} --help'.");
            return ExitCode.Usage;
        }

        var invocation = new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return await parsed.InvokeAsync(invocation, cancellation);
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand(
            "Finds out from records of armed conflict whether the guns are silent, since when, and whether both sides are.");
        root.Add(DemoCommand.Create(terminal));
        root.Add(ImportCommand.Create(terminal));
        root.Add(ReadCommand.Create(terminal));
        root.Add(ConfidentialCommand.Create(terminal));
        root.Add(ActorsCommand.Create(terminal));
        root.Add(DyadsCommand.Create(terminal));
        root.Add(DetectCommand.Create(terminal));
        root.Add(AssessCommand.Create(terminal));
        root.Add(CheckCommand.Create(terminal));
        root.Add(ServeCommand.Create(terminal));
        root.Add(DossierCommand.Create(terminal));
        root.Add(ExportCommand.Create(terminal));
        root.Add(BacktestCommand.Create(terminal));
        root.Add(VerifyCommand.Create(terminal));
        return root;
    }
}
