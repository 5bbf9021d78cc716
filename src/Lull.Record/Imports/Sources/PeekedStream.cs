namespace Lull.Record.Imports.Sources;

/// <summary>A stream whose first bytes can be looked at before they are read, even where it cannot seek.</summary>
internal sealed class PeekedStream : ForwardStream
{
    private readonly Stream _inner;
    private readonly IProgress<long>? _bytesRead;
    private readonly byte[] _head = new byte[4];
    private int _headLength;
    private int _headTaken;
    private long _total;

    /// <summary>Wraps a stream and reports how many bytes have been read of it.</summary>
    public PeekedStream(Stream inner, IProgress<long>? bytesRead = null)
    {
        _inner = inner;
        _bytesRead = bytesRead;
    }

    /// <summary>The first four bytes, or all where there are fewer.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> PeekAsync(CancellationToken cancellation)
    {
        while (_headLength < _head.Length)
        {
            var count = await _inner.ReadAsync(_head.AsMemory(_headLength), cancellation).ConfigureAwait(false);
            if (count == 0)
            {
                break;
            }

            _headLength += count;
        }

        return _head.AsMemory(0, _headLength);
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var count = TakeHead(buffer);
        return Counted(count > 0 ? count : _inner.Read(buffer));
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = TakeHead(buffer.Span);
        return Counted(count > 0 ? count : await _inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));
    }

    private int TakeHead(Span<byte> buffer)
    {
        var count = Math.Min(_headLength - _headTaken, buffer.Length);
        _head.AsSpan(_headTaken, count).CopyTo(buffer);
        _headTaken += count;
        return count;
    }

    private int Counted(int count)
    {
        _total += count;
        if (count > 0)
        {
            _bytesRead?.Report(_total);
        }

        return count;
    }
}
