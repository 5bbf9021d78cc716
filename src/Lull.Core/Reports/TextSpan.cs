namespace Lull.Reports;

/// <summary>A stretch of a report's cleaned text, in UTF-16 code units.</summary>
public readonly record struct TextSpan
{
    /// <summary>Makes the stretch.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative start, or an end before the start.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The first code unit, included.</summary>
    public int Start { get; }

    /// <summary>The end, not included.</summary>
    public int End { get; }

    /// <summary>The number of code units.</summary>
    public int Length => End - Start;

    /// <summary>True where every code unit of <paramref name="other"/> lies within the stretch.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>True where the two share a code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The shortest stretch that holds both.</summary>
    public TextSpan Join(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The words at the stretch, verbatim.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie within the text.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }
}
