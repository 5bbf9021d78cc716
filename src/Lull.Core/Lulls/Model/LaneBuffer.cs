using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Lull.Lulls.Model;

/// <summary>
/// Room for lanes that begins on a cache line: a vector that straddles two lines costs twice as much to read, and an
/// ordinary array puts every other one there.
/// </summary>
internal sealed class LaneBuffer
{
    private const int CacheLine = 64;
    private readonly float[] _floats;
    private readonly int _first;
    private readonly int _count;

    /// <summary>Makes room for so many lanes, all zero.</summary>
    public LaneBuffer(int count)
    {
        _count = count * ModelLanes.Width;
        _floats = GC.AllocateArray<float>(_count + (CacheLine / sizeof(float)), pinned: true);
        var over = (int)(Marshal.UnsafeAddrOfPinnedArrayElement(_floats, 0) % CacheLine);
        _first = over == 0 ? 0 : (CacheLine - over) / sizeof(float);
    }

    /// <summary>The lanes.</summary>
    public Span<Lanes> Lanes => MemoryMarshal.Cast<float, Vector256<float>>(_floats.AsSpan(_first, _count));
}
