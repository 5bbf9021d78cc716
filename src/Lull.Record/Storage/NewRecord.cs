using DuckDB.NET.Data;

namespace Lull.Record.Storage;

/// <summary>
/// Makes a record where there is none: whole, or not at all. It is built under another name and then put in its place,
/// since a full disk or a killed process would else leave half a record, which the next command could not open.
/// </summary>
internal static class NewRecord
{
    /// <summary>Makes it, unless there is one, or another process makes one meanwhile.</summary>
    /// <exception cref="LullException">It cannot be written.</exception>
    public static void MakeIfMissing(string path, TimeProvider clock, int schemaVersion)
    {
        var place = Path.GetFullPath(path);

        // Asked in this order: a log that another process writes beside the record it has just made is none left behind.
        var logLeft = File.Exists(place + ".wal");
        if (File.Exists(place) || Directory.Exists(place))
        {
            return;
        }

        if (logLeft)
        {
            throw new LullException(
                Trouble.RecordUnusable,
                $"{path}: is not there, but {Path.GetFileName(place)}.wal is, which may hold the last of it: put the record back, or delete that file");
        }

        var draft = $"{place}.{Path.GetRandomFileName()}";
        try
        {
            Write(draft, path, clock, schemaVersion);
            Put(draft, place, path);
        }
        finally
        {
            foreach (var left in (ReadOnlySpan<string>)[draft, draft + ".wal"])
            {
                // Asked first: where even the folder is missing, deleting would throw.
                if (File.Exists(left))
                {
                    File.Delete(left);
                }
            }
        }
    }

    private static void Write(string draft, string path, TimeProvider clock, int schemaVersion)
    {
        try
        {
            using var connection = new DuckDBConnection(RecordFile.ConnectionString(draft));
            connection.Open();
            RecordSchema.Migrate(connection, path, clock, schemaVersion);
        }
        catch (DuckDBException trouble)
        {
            throw RecordTrouble.Tell(path, trouble);
        }
    }

    private static void Put(string draft, string place, string path)
    {
        try
        {
            File.Move(draft, place, overwrite: false);
        }
        catch (IOException) when (File.Exists(place))
        {
            // Another process was quicker; its record serves as well.
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new LullException(Trouble.RecordUnusable, $"{path}: the record cannot be created: {trouble.Message}", trouble);
        }
    }
}
