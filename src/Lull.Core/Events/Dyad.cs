namespace Lull.Events;

/// <summary>An unordered pair of sides, held in ordinal order so that A|B and B|A are the same dyad.</summary>
public readonly record struct Dyad
{
    /// <summary>Makes the dyad of two different sides, given in any order.</summary>
    /// <exception cref="ArgumentException">A side without a name, or twice the same side.</exception>
    public Dyad(string one, string other)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(one);
        ArgumentException.ThrowIfNullOrWhiteSpace(other);
        var order = string.CompareOrdinal(one, other);
        if (order == 0)
        {
            throw new ArgumentException($"a dyad needs two sides, got twice '{one}'", nameof(other));
        }

        (A, B) = order < 0 ? (one, other) : (other, one);
    }

    /// <summary>The side that comes first in ordinal order.</summary>
    public string A { get; }

    /// <summary>The other side.</summary>
    public string B { get; }

    /// <summary>Acts of <see cref="A"/> against <see cref="B"/>.</summary>
    public Direction AToB => new(A, B);

    /// <summary>Acts of <see cref="B"/> against <see cref="A"/>.</summary>
    public Direction BToA => new(B, A);

    /// <summary><c>A|B</c>.</summary>
    public override string ToString() => $"{A}|{B}";
}
