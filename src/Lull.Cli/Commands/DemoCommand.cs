using System.CommandLine;
using Lull.Cli.Demo;
using Lull.Dossiers;

namespace Lull.Cli.Commands;

/// <summary><c>lull demo</c>: the whole way on the built-in case.</summary>
internal static class DemoCommand
{
    private const string PageName = "lull-demo.html";

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("demo", $"Goes the whole way on the built-in case, and writes {PageName}.");
        var noColor = Options.NoColor();
        command.Add(noColor);
        command.SetAction(async (parsed, cancellation) =>
        {
            var dossier = await new DemoRun(terminal).RunAsync(cancellation);
            Write(parsed.GetValue(noColor) ? terminal with { Color = false } : terminal, dossier);
            WritePage(terminal, dossier);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Terminal terminal, Dossier dossier)
    {
        DossierTerminal.Write(terminal, dossier);
        foreach (var note in dossier.Notes)
        {
            terminal.Note($"note: {note}");
        }
    }

    private static void WritePage(Terminal terminal, Dossier dossier)
    {
        using var page = new StringWriter { NewLine = "\n" };
        DossierWriter.Write(dossier, page);
        OutputFile.Write(terminal, PageName, page.ToString());
        terminal.Note($"The page is {PageName}: open it in a browser.");
    }
}
