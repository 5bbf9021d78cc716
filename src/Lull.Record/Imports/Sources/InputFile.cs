namespace Lull.Record.Imports.Sources;

/// <summary>Opens a file for import.</summary>
internal static class InputFile
{
    /// <summary>Opens it for reading from beginning to end.</summary>
    /// <exception cref="LullException">
    /// <see cref="Trouble.InputUnreadable"/>: there is no such file, it is a directory, or it may not be read.
    /// </exception>
    public static FileStream Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
        {
            throw new LullException(Trouble.InputUnreadable, $"{path}: is a directory; name the files in it");
        }

        try
        {
            return new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new LullException(Trouble.InputUnreadable, $"{path}: there is no such file", e);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or System.Security.SecurityException)
        {
            throw new LullException(Trouble.InputUnreadable, $"{path}: may not be read; check its permissions", e);
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            throw new LullException(Trouble.InputUnreadable, $"{path}: cannot be opened: {e.Message}", e);
        }
    }
}
