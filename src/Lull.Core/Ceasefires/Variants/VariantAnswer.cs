namespace Lull.Ceasefires.Variants;

/// <summary>The answer to the same question, asked a little differently.</summary>
public sealed record VariantAnswer
{
    /// <summary>In what it differs.</summary>
    public required VariantKind Kind { get; init; }

    /// <summary>What is different, such as a publisher's name.</summary>
    public required string Name { get; init; }

    /// <summary>The likeliest state; null where the record is too thin for the variant.</summary>
    public StateProbability? Answer { get; init; }

    /// <summary>The probability, 0 to 1, that both sides are quiet by an arrangement; null where the record is too thin.</summary>
    public double? InForce { get; init; }

    /// <summary>The first quiet day, as in <see cref="Assessment.Quiet"/>; null where there is no such quiet.</summary>
    public DateOnly? Onset { get; init; }

    /// <summary>How many acts it rests on, those known only as a sum included.</summary>
    public required double Acts { get; init; }

    /// <summary>True where the likeliest state is another than in the question as it was asked.</summary>
    public bool Differs { get; init; }

    /// <summary>True where state and probabilities are, to two digits, those of the question as it was asked.</summary>
    public bool IsSame { get; init; }

    /// <summary>What a reader has to know of it: that the record is too thin, or what it leaves out; empty where nothing.</summary>
    public string Remark { get; init; } = "";
}
