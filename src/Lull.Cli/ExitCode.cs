namespace Lull.Cli;

/// <summary>The documented exit codes; see <c>docs/command-line.md</c>.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, but some input rows were refused; they are listed on standard error.</summary>
    public const int RowsRefused = 1;

    /// <summary>The command was used wrongly.</summary>
    public const int Usage = 2;

    /// <summary>A file that was named cannot be found, read or written.</summary>
    public const int Unreadable = 3;

    /// <summary>The record is busy, damaged or cannot be written.</summary>
    public const int RecordUnusable = 4;

    /// <summary>Interrupted.</summary>
    public const int Interrupted = 130;

    /// <summary>The code of a trouble with the world.</summary>
    public static int Of(Trouble trouble) => trouble == Trouble.RecordUnusable ? RecordUnusable : Unreadable;
}
