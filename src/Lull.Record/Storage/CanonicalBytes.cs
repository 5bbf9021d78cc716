using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Lull.Record.Storage;

/// <summary>
/// The one byte form of values that the record's hashes cover. Each value is preceded by its length in bytes (four
/// bytes, little-endian; -1 for a value that is not there), so that no two different rows have the same bytes.
/// The buffer is kept between rows because a large import writes hundreds of thousands of them.
/// </summary>
internal sealed class CanonicalBytes
{
    private const int LengthPrefix = sizeof(int);
    private byte[] _buffer = new byte[1024];
    private int _used;

    /// <summary>Forgets what was written.</summary>
    public void Clear() => _used = 0;

    /// <summary>Adds a text as UTF-8 and returns its bytes, which stay valid until the next call.</summary>
    public Span<byte> Text(string text)
    {
        Reserve(LengthPrefix + Encoding.UTF8.GetMaxByteCount(text.Length));
        var start = _used + LengthPrefix;
        var length = Encoding.UTF8.GetBytes(text, _buffer.AsSpan(start));
        Prefix(length);
        _used += length;
        return _buffer.AsSpan(start, length);
    }

    /// <summary>Adds a whole number.</summary>
    public void Number(long? number)
    {
        if (number is not { } known)
        {
            Missing();
            return;
        }

        Reserve(LengthPrefix + sizeof(long));
        Prefix(sizeof(long));
        BinaryPrimitives.WriteInt64LittleEndian(_buffer.AsSpan(_used), known);
        _used += sizeof(long);
    }

    /// <summary>Adds a real number by its IEEE 754 bits.</summary>
    public void Real(double? number) => Number(number is { } known ? BitConverter.DoubleToInt64Bits(known) : null);

    /// <summary>Adds bytes as they are.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Reserve(LengthPrefix + bytes.Length);
        Prefix(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_used));
        _used += bytes.Length;
    }

    /// <summary>Adds a value that is not there.</summary>
    public void Missing()
    {
        Reserve(LengthPrefix);
        Prefix(-1);
    }

    /// <summary>Writes the SHA-256 of everything since <see cref="Clear"/>, 32 bytes.</summary>
    public void Hash(Span<byte> hash) => SHA256.HashData(_buffer.AsSpan(0, _used), hash);

    /// <summary>Feeds everything since <see cref="Clear"/> to a longer hash.</summary>
    public void AppendTo(IncrementalHash hash) => hash.AppendData(_buffer.AsSpan(0, _used));

    private void Prefix(int length)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_buffer.AsSpan(_used), length);
        _used += LengthPrefix;
    }

    private void Reserve(int more)
    {
        if (_buffer.Length - _used < more)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _used + more));
        }
    }
}
