using System.Collections.Concurrent;
using DuckDB.NET.Data;

namespace Lull.Record.Storage;

/// <summary>The record's file while this process has it open: hands out connections to it.</summary>
internal sealed class RecordFile : IDisposable
{
    // DuckDB keeps other processes out by itself, but shares a file within one process; two stores on one file would
    // then not see each other's imports, and store a row twice.
    private static readonly ConcurrentDictionary<string, RecordFile> OpenFiles = new(StringComparer.Ordinal);

    private static readonly (string Name, string Value)[] Settings =
    [
        // Loading an extension would mean the network.
        ("autoinstall_known_extensions", "false"),
        ("autoload_known_extensions", "false"),
        // What the machines have that Lull is measured on.
        ("threads", "2"),
        // Under 1 GiB with everything else that an import needs.
        ("memory_limit", "400MB"),
        // FSST costs a third of a commit's time and makes the file hardly smaller.
        ("disabled_compression_methods", "fsst,dict_fsst"),
    ];

    private readonly string _fullPath;
    private bool _readOnly;

    private RecordFile(string path)
    {
        Path = path;
        _fullPath = System.IO.Path.GetFullPath(path);
    }

    /// <summary>The file's name as it was given.</summary>
    public string Path { get; }

    /// <summary>Opens the file; makes it where there is none.</summary>
    /// <exception cref="LullException">It is busy, damaged, or cannot be used.</exception>
    public static RecordFile Open(string path)
    {
        var file = new RecordFile(path);
        return OpenFiles.TryAdd(file._fullPath, file)
            ? file
            : throw new LullException(Trouble.RecordUnusable, $"{path}: the record is busy: it is already open here");
    }

    /// <summary>A connection of its own, so that what is being read does not hinder what is being written.</summary>
    /// <exception cref="LullException">The file is busy, damaged, or cannot be used.</exception>
    public DuckDBConnection Connect()
    {
        if (new FileInfo(_fullPath) is { Exists: true, Length: 0 })
        {
            throw new LullException(
                Trouble.RecordUnusable,
                $"{Path}: is an empty file and no record; delete it and try again");
        }

        return RecordTrouble.Guard(Path, () =>
        {
            try
            {
                return Connect(_readOnly);
            }
            catch (DuckDBException trouble) when (!_readOnly && RecordTrouble.IsNotPermitted(trouble) && File.Exists(_fullPath))
            {
                // Whoever may only read a record can still ask it; writing to it is told as not permitted.
                _readOnly = true;
                return Connect(_readOnly);
            }
        });
    }

    private DuckDBConnection Connect(bool readOnly)
    {
        var connection = new DuckDBConnection(ConnectionString(_fullPath) + (readOnly ? ";access_mode=READ_ONLY" : ""));
        try
        {
            connection.Open();
            return connection;
        }
        catch (DuckDBException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Lets others open the file. Every connection must have been closed.</summary>
    public void Dispose() => OpenFiles.TryRemove(new KeyValuePair<string, RecordFile>(_fullPath, this));

    /// <summary>How a file is opened, here and wherever else.</summary>
    public static string ConnectionString(string fullPath)
    {
        var builder = new DuckDBConnectionStringBuilder { DataSource = fullPath };
        foreach (var (name, value) in Settings)
        {
            builder[name] = value;
        }

        return builder.ConnectionString;
    }
}
