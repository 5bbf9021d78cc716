using System.IO.Compression;

namespace Lull.Record.Imports.Sources;

/// <summary>The plain text of a gzip file; throws <see cref="EndOfStreamException"/> where the file was cut off.</summary>
internal sealed class GzipInput : ForwardStream
{
    private readonly GzipTail _tail;
    private readonly GZipStream _plain;
    private long _total;

    /// <summary>Decompresses a stream, which stays the caller's to close.</summary>
    public GzipInput(Stream compressed)
    {
        _tail = new GzipTail(compressed);
        _plain = new GZipStream(_tail, CompressionMode.Decompress, leaveOpen: true);
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer) => Checked(_plain.Read(buffer), buffer.Length);

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Checked(await _plain.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), buffer.Length);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _plain.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Checked(int count, int asked)
    {
        _total += count;
        return count > 0 || asked == 0 || _tail.Agrees(_total)
            ? count
            : throw new EndOfStreamException("the gzip file ends before its text does");
    }
}
