using Lull.Cli.Output;
using Spectre.Console;

namespace Lull.Cli;

/// <summary>
/// Everything a command may touch of its surroundings, so that it can be run in a test without a process.
/// </summary>
internal sealed record Terminal
{
    /// <summary>How wide a table or chart may be where nobody says how wide the terminal is.</summary>
    public const int DefaultColumns = 100;

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Standard output: results only.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Standard error: progress, notes and errors.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>True where a person reads standard output.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>True where a person reads standard error.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>True where colour is allowed.</summary>
    public bool Color { get; init; }

    /// <summary>How many columns a line may have.</summary>
    public int Columns { get; init; } = DefaultColumns;

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The folder relative paths start from.</summary>
    public required string Folder { get; init; }

    /// <summary>A relative path made whole from <see cref="Folder"/>.</summary>
    public string PathOf(string path) => Path.GetFullPath(path, Folder);

    /// <summary>A console for tables on standard output.</summary>
    public IAnsiConsole OutConsole() => Console(Out, OutIsTerminal && Color, isLive: false);

    /// <summary>A console for progress on standard error; only to be used where a person reads it.</summary>
    public IAnsiConsole ErrorConsole() => Console(Error, Color, isLive: true);

    /// <summary>Says something to the person: progress or a note.</summary>
    public void Note(string line) => Error.WriteLine(line);

    private IAnsiConsole Console(TextWriter writer, bool color, bool isLive)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = color ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
            Interactive = isLive ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Math.Max(Columns, 60);
        console.Profile.Capabilities.Unicode = true;
        if (!color && !isLive)
        {
            console.Pipeline.Attach(new PlainText());
        }

        return console;
    }
}
