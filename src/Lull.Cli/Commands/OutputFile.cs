namespace Lull.Cli.Commands;

/// <summary>A file that a command writes whole.</summary>
internal static class OutputFile
{
    /// <summary>Writes it, over an older one if need be.</summary>
    /// <exception cref="LullException">It cannot be written.</exception>
    public static void Write(Terminal terminal, string name, string content) =>
        Write(terminal, name, text => text.Write(content));

    /// <summary>Writes it as it is made, over an older one if need be; to standard output where no file is named.</summary>
    /// <exception cref="LullException">It cannot be written.</exception>
    public static void Write(Terminal terminal, string? name, Action<TextWriter> write)
    {
        if (name is null)
        {
            write(terminal.Out);
            return;
        }

        try
        {
            using var text = new StreamWriter(terminal.PathOf(name)) { NewLine = "\n" };
            write(text);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new LullException(Trouble.InputUnreadable, $"{name} cannot be written: {trouble.Message}", trouble);
        }
    }
}
