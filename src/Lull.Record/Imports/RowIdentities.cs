using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Lull.Record.Imports;

/// <summary>
/// Which identifiers a file has used, so that the same row twice counts once and two rows under one identifier are
/// noticed. It remembers the first two million; a file with more than that is still deduplicated by the record.
/// </summary>
internal sealed class RowIdentities
{
    private const int Most = 2_000_000;
    private readonly Dictionary<ulong, (ulong Content, long Line)> _seen = [];

    /// <summary>
    /// The line on which the identifier stood with other content; zero where it is new, and -1 where the very same
    /// row was there before.
    /// </summary>
    public long Meet(ReadOnlySpan<char> id, ReadOnlySpan<byte> contentHash, long line)
    {
        var content = BinaryPrimitives.ReadUInt64LittleEndian(contentHash);
        var key = Fingerprint(id);
        if (_seen.Count >= Most)
        {
            return _seen.TryGetValue(key, out var known) ? Compare(known, content) : 0;
        }

        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, key, out var exists);
        if (exists)
        {
            return Compare(entry, content);
        }

        entry = (content, line);
        return 0;
    }

    private static long Compare((ulong Content, long Line) known, ulong content) =>
        known.Content == content ? -1 : known.Line;

    /// <summary>FNV-1a, which unlike the runtime's own hash of a string is the same in every run and 64 bits long.</summary>
    private static ulong Fingerprint(ReadOnlySpan<char> id)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in id)
        {
            hash = unchecked((hash ^ c) * 1099511628211UL);
        }

        return hash;
    }
}
