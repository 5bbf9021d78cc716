using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Lull.Record.Imports;

namespace Lull.Cli.Commands;

/// <summary>Reads the event files that a command line names, standard input among them, and says how far it is.</summary>
internal sealed class EventFiles(Terminal terminal)
{
    private const string StandardInput = "-";
    private const long ProgressEvery = 16 << 20;

    private readonly EventImporter _importer = new(EventTypes.Default);

    /// <summary>Makes sure that a file can be opened.</summary>
    /// <exception cref="LullException">It cannot.</exception>
    public void RequireReadable(string file)
    {
        if (!IsStandardInput(file))
        {
            Open(file).Dispose();
        }
    }

    /// <summary>Opens a file for reading, or standard input.</summary>
    /// <exception cref="LullException">It is not there, or cannot be read.</exception>
    public Stream Open(string file)
    {
        if (IsStandardInput(file))
        {
            return terminal.OpenInput();
        }

        var path = terminal.PathOf(file);
        if (Directory.Exists(path))
        {
            throw new LullException(Trouble.InputUnreadable, $"{file} is a folder, not a file");
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1 << 16, FileOptions.SequentialScan | FileOptions.Asynchronous);
        }
        catch (Exception trouble) when (trouble is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new LullException(Trouble.InputUnreadable, $"there is no file {file}", trouble);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new LullException(Trouble.InputUnreadable, $"{file} cannot be read: {trouble.Message}", trouble);
        }
    }

    /// <summary>SHA-256 of a file's bytes, 64 hexadecimal digits; null for standard input, which can be read only once.</summary>
    /// <exception cref="LullException">It is not there, or cannot be read.</exception>
    public async Task<string?> HashAsync(string file, CancellationToken cancellation)
    {
        if (IsStandardInput(file))
        {
            return null;
        }

        await using var input = Open(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(input, cancellation));
    }

    /// <summary>The rows of a file, with what was wrong with those that were refused.</summary>
    public async IAsyncEnumerable<ImportedRow> ReadAsync(
        string file,
        ImportFormat format,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var progress = terminal.ErrorIsTerminal ? new BytesRead(terminal, file) : null;
        await using var input = Open(file);
        await foreach (var row in _importer.ReadAsync(input, NameOf(file), format, progress, cancellation))
        {
            yield return row;
        }
    }

    /// <summary>What a file is called in messages and in the record.</summary>
    public static string NameOf(string file) => IsStandardInput(file) ? "standard input" : file;

    private static bool IsStandardInput(string file) => string.Equals(file, StandardInput, StringComparison.Ordinal);

    // Progress<T> would report from another thread, after the last line has been written.
    private sealed class BytesRead(Terminal terminal, string file) : IProgress<long>
    {
        private long _next = ProgressEvery;

        public void Report(long value)
        {
            if (value >= _next)
            {
                terminal.Note($"{file}: {value >> 20} MiB read");
                _next = value + ProgressEvery;
            }
        }
    }
}
