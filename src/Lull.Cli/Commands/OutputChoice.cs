using System.CommandLine;
using Lull.Cli.Output;

namespace Lull.Cli.Commands;

/// <summary>How a command's results are to be written.</summary>
internal sealed class OutputChoice
{
    private readonly Option<OutputFormat?> _format = Options.Format();
    private readonly Option<bool> _noColor = Options.NoColor();

    /// <summary>Adds the options to a command.</summary>
    public OutputChoice(Command command)
    {
        command.Add(_format);
        command.Add(_noColor);
    }

    /// <summary>The format asked for, or the one that suits where the output goes.</summary>
    public OutputFormat Of(ParseResult parsed, Terminal terminal) =>
        parsed.GetValue(_format) ?? (terminal.OutIsTerminal ? OutputFormat.Table : OutputFormat.Jsonl);

    /// <summary>The terminal, without colour where that was asked for.</summary>
    public Terminal On(Terminal terminal, ParseResult parsed) =>
        parsed.GetValue(_noColor) ? terminal with { Color = false } : terminal;
}
