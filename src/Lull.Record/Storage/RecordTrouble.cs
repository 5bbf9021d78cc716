using System.Text.RegularExpressions;
using DuckDB.NET.Data;

namespace Lull.Record.Storage;

/// <summary>Says in one clear line what DuckDB says in its own words.</summary>
internal static partial class RecordTrouble
{
    private static readonly string[] NotPermitted = ["Permission denied", "Read-only file system", "read-only mode", "readonly database", "Access is denied"];

    // In this order: a full disk while a record is being opened also mentions the file that could not be read.
    private static readonly (string[] Signs, string Meaning)[] Meanings =
    [
        (["No space left", "File too large", "quota exceeded", "Out of disk"],
            "the disk is full; the record is as it was before"),
        (NotPermitted, "the record cannot be written: no permission"),
        (["Is a directory"], "is a directory, not a record"),
        (["No such file or directory", "cannot find the path"], "the record cannot be created: its folder does not exist"),
        (["not a valid DuckDB database"], "is not a record of Lull (not a DuckDB file)"),
        (["version number"], "was written by another version of DuckDB: update Lull"),
        (["Out of Memory", "failed to allocate"], "there is not enough memory for this"),
        (["checksum", "Corrupt", "Could not read enough bytes", "Failed to deserialize", "Serialization Error",
            "replaying WAL", "INTERNAL Error", "wal file"],
            "the record is damaged; restore it from a copy"),
        (["has been invalidated"], "the record can no longer be used after an earlier error; start again"),
    ];

    /// <summary>Runs what may meet trouble.</summary>
    /// <exception cref="LullException">It did.</exception>
    public static T Guard<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DuckDBException trouble)
        {
            throw Tell(path, trouble);
        }
    }

    /// <summary>The exception to throw in place of DuckDB's.</summary>
    public static LullException Tell(string path, DuckDBException trouble)
    {
        var message = trouble.Message;
        return new LullException(Trouble.RecordUnusable, $"{path}: {Meaning(message)}", trouble);
    }

    /// <summary>True where the file may not be opened, or not be written.</summary>
    public static bool IsNotPermitted(DuckDBException trouble) =>
        Array.Exists(NotPermitted, sign => trouble.Message.Contains(sign, StringComparison.OrdinalIgnoreCase));

    private static string Meaning(string message)
    {
        if (message.Contains("Could not set lock", StringComparison.Ordinal)
            || message.Contains("being used by another process", StringComparison.Ordinal))
        {
            var holder = Holder().Match(message);
            return holder.Success
                ? $"the record is busy: process {holder.Groups["pid"].Value} has it open"
                : "the record is busy: another process has it open";
        }

        foreach (var (signs, meaning) in Meanings)
        {
            if (Array.Exists(signs, sign => message.Contains(sign, StringComparison.OrdinalIgnoreCase)))
            {
                return meaning;
            }
        }

        return $"the record cannot be used: {FirstLine(message)}";
    }

    private static string FirstLine(string message)
    {
        var end = message.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? message : message[..end];
    }

    [GeneratedRegex(@"\(PID (?<pid>\d+)\)", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Holder();
}
