namespace Lull.Events.Daily;

/// <summary>Two sides by number, in order of number, whoever acts.</summary>
internal readonly record struct DyadKey
{
    /// <summary>The key of two sides given in any order.</summary>
    public DyadKey(int one, int other) => (Low, High) = one < other ? (one, other) : (other, one);

    /// <summary>The side with the lower number.</summary>
    public int Low { get; }

    /// <summary>The side with the higher number.</summary>
    public int High { get; }
}
