namespace Lull.Cli.Commands;

/// <summary>A file that a command writes whole.</summary>
internal static class OutputFile
{
    /// <summary>Writes it, over an older one if need be.</summary>
    /// <exception cref="LullException">It cannot be written.</exception>
    public static void Write(Terminal terminal, string name, string content)
    {
        try
        {
            File.WriteAllText(terminal.PathOf(name), content);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new LullException(Trouble.InputUnreadable, $"{name} cannot be written: {trouble.Message}", trouble);
        }
    }
}
