using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Lull.Lulls.Model;

/// <summary>
/// Arithmetic on rows of probabilities over the fighting levels. Rows are whole numbers of eight-float vectors, the
/// same on every machine, so that sums are taken in the same order everywhere.
/// </summary>
internal static class Row
{
    private const int Width = 8;

    /// <summary>target = factor * source.</summary>
    public static void Scale(Span<float> target, ReadOnlySpan<float> source, float factor)
    {
        var f = Vector256.Create(factor);
        for (var k = 0; k < target.Length; k += Width)
        {
            Store(Load(source, k) * f, target, k);
        }
    }

    /// <summary>target += factor * source.</summary>
    public static void AddScaled(Span<float> target, ReadOnlySpan<float> source, float factor)
    {
        var f = Vector256.Create(factor);
        for (var k = 0; k < target.Length; k += Width)
        {
            Store(Load(target, k) + (Load(source, k) * f), target, k);
        }
    }

    /// <summary>target = factor * one * other, the factor first, so that it can save a product too small to be held.</summary>
    public static void Product(Span<float> target, ReadOnlySpan<float> one, ReadOnlySpan<float> other, float factor)
    {
        var f = Vector256.Create(factor);
        for (var k = 0; k < target.Length; k += Width)
        {
            Store(Load(one, k) * f * Load(other, k), target, k);
        }
    }

    /// <summary>target *= factors, element by element.</summary>
    public static void Multiply(Span<float> target, ReadOnlySpan<float> factors)
    {
        for (var k = 0; k < target.Length; k += Width)
        {
            Store(Load(target, k) * Load(factors, k), target, k);
        }
    }

    /// <summary>The sum of a row.</summary>
    public static float Sum(ReadOnlySpan<float> row)
    {
        var sum = Vector256<float>.Zero;
        for (var k = 0; k < row.Length; k += Width)
        {
            sum += Load(row, k);
        }

        return Vector256.Sum(sum);
    }

    /// <summary>The inner product of two rows.</summary>
    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = Vector256<float>.Zero;
        for (var k = 0; k < one.Length; k += Width)
        {
            sum += Load(one, k) * Load(other, k);
        }

        return Vector256.Sum(sum);
    }

    /// <summary>
    /// Moves each level to its neighbours with probability <paramref name="drift"/> each, reflected at the ends. The move is
    /// its own transpose.
    /// </summary>
    public static void Drift(Span<float> row, Span<float> scratch, float drift)
    {
        var n = row.Length;
        row.CopyTo(scratch[1..]);
        scratch[0] = row[0];
        scratch[n + 1] = row[n - 1];
        var stay = Vector256.Create(1 - (2 * drift));
        var move = Vector256.Create(drift);
        for (var k = 0; k < n; k += Width)
        {
            var next = (Load(scratch, k + 1) * stay) + ((Load(scratch, k) + Load(scratch, k + 2)) * move);
            Store(next, row, k);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Load(ReadOnlySpan<float> row, int k) =>
        Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(row), (nuint)k);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<float> values, Span<float> row, int k) =>
        values.StoreUnsafe(ref MemoryMarshal.GetReference(row), (nuint)k);
}
