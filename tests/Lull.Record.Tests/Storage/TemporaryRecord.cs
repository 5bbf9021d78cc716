using Lull.Record.Storage;

namespace Lull.Record.Tests.Storage;

/// <summary>A record in a folder of its own that goes away with the test.</summary>
internal sealed class TemporaryRecord : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lull-record-");

    public string Folder => _folder.FullName;

    public string Path => System.IO.Path.Combine(_folder.FullName, "lull.duckdb");

    public SetClock Clock { get; } = new(new DateTimeOffset(2024, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public RecordStore Open() => RecordStore.Open(Path, Clock);

    public void Dispose() => _folder.Delete(recursive: true);
}
