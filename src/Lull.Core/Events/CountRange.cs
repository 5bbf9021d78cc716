using System.Globalization;

namespace Lull.Events;

/// <summary>
/// A number that may be known only as a range: <c>4</c>, <c>3-5</c>, or <c>3+</c> (no upper bound known).
/// </summary>
public readonly record struct CountRange
{
    /// <summary>Makes the range; <paramref name="high"/> null means that no upper bound is known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative number, or an upper bound below the lower.</exception>
    public CountRange(int low, int? high)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(low);
        if (high is { } bound)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(bound, low, nameof(high));
        }

        Low = low;
        High = high;
    }

    /// <summary>The least it can be.</summary>
    public int Low { get; }

    /// <summary>The most it can be; null where no upper bound is known.</summary>
    public int? High { get; }

    /// <summary>Exactly one.</summary>
    public static CountRange One => Exactly(1);

    /// <summary>The middle of the range; the lower bound where no upper one is known.</summary>
    public double Middle => High is { } high ? (Low + (double)high) / 2 : Low;

    /// <summary>A number known exactly.</summary>
    public static CountRange Exactly(int number) => new(number, number);

    /// <summary>Reads <c>4</c>, <c>3-5</c> or <c>3+</c>; false where the text is none of them.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CountRange range)
    {
        range = default;
        text = text.Trim();
        if (text.EndsWith("+") && TryNumber(text[..^1], out var low))
        {
            range = new CountRange(low, high: null);
            return true;
        }

        var dash = text.IndexOfAny('-', '–');
        if (dash > 0 && TryNumber(text[..dash], out low) && TryNumber(text[(dash + 1)..], out var high) && low <= high)
        {
            range = new CountRange(low, high);
            return true;
        }

        if (TryNumber(text, out low))
        {
            range = Exactly(low);
            return true;
        }

        return false;
    }

    /// <summary>The form that <see cref="TryParse"/> reads.</summary>
    public override string ToString() =>
        High switch
        {
            null => string.Create(CultureInfo.InvariantCulture, $"{Low}+"),
            { } high when high == Low => Low.ToString(CultureInfo.InvariantCulture),
            { } high => string.Create(CultureInfo.InvariantCulture, $"{Low}-{high}"),
        };

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(
            text,
            NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture,
            out number);
}
