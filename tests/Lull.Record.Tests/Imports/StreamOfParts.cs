using System.Text;

namespace Lull.Record.Tests.Imports;

/// <summary>A head, very many letters x, and a tail: a file larger than a test should hold.</summary>
internal sealed class StreamOfParts(string head, long middle, string tail) : Stream
{
    private readonly byte[] _head = Encoding.UTF8.GetBytes(head);
    private readonly byte[] _tail = Encoding.UTF8.GetBytes(tail);
    private long _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _at;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int count;
        if (_at < _head.Length)
        {
            count = Copy(_head.AsSpan((int)_at), buffer);
        }
        else if (_at < _head.Length + middle)
        {
            count = (int)Math.Min(buffer.Length, _head.Length + middle - _at);
            buffer[..count].Fill((byte)'x');
        }
        else
        {
            count = Copy(_tail.AsSpan((int)(_at - _head.Length - middle)), buffer);
        }

        _at += count;
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static int Copy(ReadOnlySpan<byte> part, Span<byte> buffer)
    {
        var count = Math.Min(part.Length, buffer.Length);
        part[..count].CopyTo(buffer);
        return count;
    }
}
