using System.Runtime.Intrinsics;

namespace Lull.Lulls.Model;

/// <summary>
/// Arithmetic on rows of probabilities over the fighting levels, all models at once. Every lane is reckoned alone and in
/// the same order, so that a result is the same on every machine and whatever model stands beside it.
/// </summary>
internal static class Row
{
    /// <summary>target = factor * source.</summary>
    public static void Scale(Span<Lanes> target, ReadOnlySpan<Lanes> source, Lanes factor)
    {
        source = source[..target.Length];
        for (var k = 0; k < target.Length; k++)
        {
            target[k] = source[k] * factor;
        }
    }

    /// <summary>target += factor * source.</summary>
    public static void AddScaled(Span<Lanes> target, ReadOnlySpan<Lanes> source, Lanes factor)
    {
        source = source[..target.Length];
        for (var k = 0; k < target.Length; k++)
        {
            target[k] += source[k] * factor;
        }
    }

    /// <summary>target = factorOfOne * one + factorOfOther * other.</summary>
    public static void Blend(Span<Lanes> target, ReadOnlySpan<Lanes> one, Lanes factorOfOne, ReadOnlySpan<Lanes> other, Lanes factorOfOther)
    {
        one = one[..target.Length];
        other = other[..target.Length];
        for (var k = 0; k < target.Length; k++)
        {
            target[k] = (one[k] * factorOfOne) + (other[k] * factorOfOther);
        }
    }

    /// <summary>The same of three rows.</summary>
    public static void Blend(
        Span<Lanes> target, ReadOnlySpan<Lanes> one, Lanes factorOfOne, ReadOnlySpan<Lanes> other, Lanes factorOfOther, ReadOnlySpan<Lanes> third, Lanes factorOfThird)
    {
        one = one[..target.Length];
        other = other[..target.Length];
        third = third[..target.Length];
        for (var k = 0; k < target.Length; k++)
        {
            target[k] = (one[k] * factorOfOne) + (other[k] * factorOfOther) + (third[k] * factorOfThird);
        }
    }

    /// <summary>target += factorOfOne * one + factorOfOther * other.</summary>
    public static void AddBlend(Span<Lanes> target, ReadOnlySpan<Lanes> one, Lanes factorOfOne, ReadOnlySpan<Lanes> other, Lanes factorOfOther)
    {
        one = one[..target.Length];
        other = other[..target.Length];
        for (var k = 0; k < target.Length; k++)
        {
            target[k] += (one[k] * factorOfOne) + (other[k] * factorOfOther);
        }
    }

    /// <summary>What holds without and within an outage after a step.</summary>
    public static void Mix(Span<Lanes> up, Span<Lanes> outage, OutageFlow flow)
    {
        outage = outage[..up.Length];
        for (var k = 0; k < up.Length; k++)
        {
            var (a, b) = (up[k], outage[k]);
            up[k] = (a * flow.UpKeeps) + (b * flow.UpTakes);
            outage[k] = (a * flow.OutTakes) + (b * flow.OutKeeps);
        }
    }

    /// <summary>row *= factors, element by element; returns the sum.</summary>
    public static Lanes Weigh(Span<Lanes> row, ReadOnlySpan<Lanes> factors)
    {
        factors = factors[..row.Length];
        var sum = Lanes.Zero;
        for (var k = 0; k < row.Length; k++)
        {
            var value = row[k] * factors[k];
            row[k] = value;
            sum += value;
        }

        return sum;
    }

    /// <summary>row *= one * other, element by element; returns the sum.</summary>
    public static Lanes Weigh(Span<Lanes> row, ReadOnlySpan<Lanes> one, ReadOnlySpan<Lanes> other)
    {
        one = one[..row.Length];
        other = other[..row.Length];
        var sum = Lanes.Zero;
        for (var k = 0; k < row.Length; k++)
        {
            var value = row[k] * one[k] * other[k];
            row[k] = value;
            sum += value;
        }

        return sum;
    }

    /// <summary>Lowers what is greater than <paramref name="most"/> to it.</summary>
    public static void Limit(Span<Lanes> row, Lanes most)
    {
        foreach (ref var value in row)
        {
            value = Vector256.Min(value, most);
        }
    }

    /// <summary>The sum of a row.</summary>
    public static Lanes Sum(ReadOnlySpan<Lanes> row)
    {
        var sum = Lanes.Zero;
        foreach (var value in row)
        {
            sum += value;
        }

        return sum;
    }

    /// <summary>
    /// The sum of one * other, and in <paramref name="mean"/>, added to what it holds, the same weighed by
    /// <paramref name="levels"/>.
    /// </summary>
    public static Lanes Dot(ReadOnlySpan<Lanes> one, ReadOnlySpan<Lanes> other, ReadOnlySpan<float> levels, ref Lanes mean)
    {
        other = other[..one.Length];
        levels = levels[..one.Length];
        var (sum, weighed) = (Lanes.Zero, Lanes.Zero);
        for (var k = 0; k < one.Length; k++)
        {
            var both = one[k] * other[k];
            sum += both;
            weighed += both * levels[k];
        }

        mean += weighed;
        return sum;
    }

    /// <summary>The sum of a row weighed by the levels.</summary>
    public static Lanes Dot(ReadOnlySpan<Lanes> row, ReadOnlySpan<float> levels)
    {
        levels = levels[..row.Length];
        var sum = Lanes.Zero;
        for (var k = 0; k < row.Length; k++)
        {
            sum += row[k] * levels[k];
        }

        return sum;
    }

    /// <summary>
    /// Moves each level to its neighbours with probability <paramref name="drift"/> each. At the lowest it is reflected; what
    /// would go beyond the highest is lost, since no four weeks of the record were that busy. The move is its own transpose.
    /// </summary>
    public static void Drift(Span<Lanes> row, float drift)
    {
        var stay = Vector256.Create(1 - (2 * drift));
        var move = Vector256.Create(drift);
        var below = row[0];
        var here = row[0];
        for (var k = 0; k < row.Length - 1; k++)
        {
            var above = row[k + 1];
            row[k] = (here * stay) + ((below + above) * move);
            (below, here) = (here, above);
        }

        row[^1] = (here * stay) + (below * move);
    }
}
