using Lull.Record.Storage;

namespace Lull.Cli.Commands;

/// <summary>A record that a command works on and may not make: opening one that is not there would.</summary>
internal static class ExistingRecord
{
    /// <summary>Opens it.</summary>
    /// <param name="terminal">From where its name is to be understood.</param>
    /// <param name="named">The record as it was named.</param>
    /// <exception cref="LullException"><see cref="Trouble.InputUnreadable"/>: it is not there.</exception>
    public static RecordStore Open(Terminal terminal, string named)
    {
        var path = terminal.PathOf(named);
        return File.Exists(path)
            ? RecordStore.Open(path, terminal.Clock)
            : throw new LullException(Trouble.InputUnreadable, $"there is no record {named}: make one with 'lull import FILE'");
    }
}
