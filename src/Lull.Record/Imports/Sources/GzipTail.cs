using System.Buffers.Binary;

namespace Lull.Record.Imports.Sources;

/// <summary>
/// Compressed bytes on their way to the decompressor, watched for what gzip says about itself: the length of the
/// plain text, which stands in its last four bytes. The runtime's decompressor takes a file that is cut off for a
/// whole one; this tells them apart.
/// </summary>
internal sealed class GzipTail(Stream inner) : ForwardStream
{
    private const int SignatureLength = 10;
    private readonly byte[] _last = new byte[SignatureLength];
    private long _total;
    private bool _severalMembers;

    /// <summary>
    /// True where the file's own length fits what came out. Of a file of several members (two gzip files joined) only
    /// the last one's length is known, so that such a file passes.
    /// </summary>
    public bool Agrees(long plainLength) =>
        _severalMembers || (_total >= 18 && BinaryPrimitives.ReadUInt32LittleEndian(_last.AsSpan(SignatureLength - 4)) == (uint)(plainLength & uint.MaxValue));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        Watch(buffer[..count]);
        return count;
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        Watch(buffer.Span[..count]);
        return count;
    }

    private void Watch(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return;
        }

        // A signature may lie across two reads: look at the seam as well, but never at the file's own beginning.
        Span<byte> seam = stackalloc byte[2 * SignatureLength];
        _last.CopyTo(seam);
        var head = Math.Min(bytes.Length, SignatureLength);
        bytes[..head].CopyTo(seam[SignatureLength..]);
        _severalMembers |= (_total >= SignatureLength && HasSignature(seam[..(SignatureLength + head)]))
            || HasSignature(_total == 0 ? bytes[Math.Min(bytes.Length, 1)..] : bytes);
        if (bytes.Length >= SignatureLength)
        {
            bytes[^SignatureLength..].CopyTo(_last);
        }
        else
        {
            _last.AsSpan(bytes.Length).CopyTo(_last);
            bytes.CopyTo(_last.AsSpan(SignatureLength - bytes.Length));
        }

        _total += bytes.Length;
    }

    /// <summary>
    /// True where a whole, plausible member header lies within; the odds of one by chance are about one in 10^11 a byte.
    /// </summary>
    private static bool HasSignature(ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            var at = bytes.IndexOf((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]);
            if (at < 0 || bytes.Length - at < SignatureLength)
            {
                return false;
            }

            var header = bytes[at..];
            if (header[3] < 32 && header[8] is 0 or 2 or 4 && header[9] is <= 13 or 255)
            {
                return true;
            }

            bytes = bytes[(at + 1)..];
        }
    }
}
