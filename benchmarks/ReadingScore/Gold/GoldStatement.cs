using Lull.Reading.Statements;

namespace Lull.Benchmarks.ReadingScore.Gold;

/// <summary>A statement that is to be found. What is null is not scored; <c>tests/Cases/README.md</c> has the format.</summary>
internal sealed record GoldStatement
{
    /// <summary>The kind.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>Kinds that are as good.</summary>
    public IReadOnlyList<StatementKind> Also { get; init; } = [];

    /// <summary>The words that say it, verbatim.</summary>
    public required string Words { get; init; }

    /// <summary>A stretch of the text that stands in it once and holds <see cref="Words"/>.</summary>
    public required string Within { get; init; }

    /// <summary>Who does it.</summary>
    public ExpectedSide? Agent { get; init; }

    /// <summary>To whom it is done.</summary>
    public ExpectedSide? Patient { get; init; }

    /// <summary>Whether it is said to be so.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>The ways of telling that are right; empty where that is not scored.</summary>
    public IReadOnlyList<Modality> Modalities { get; init; } = [];

    /// <summary>The chain of speakers, outermost first, each with the names that will do; empty for the publisher's own voice.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Speakers { get; init; }

    /// <summary>When.</summary>
    public StatementTime? Time { get; init; }

    /// <summary>True where an analyst may leave it out: it is neither rewarded nor missed.</summary>
    public bool IsOptional { get; init; }

    /// <summary>True where the kind is right for this statement.</summary>
    public bool Admits(StatementKind kind) => kind == Kind || Also.Contains(kind);

    /// <summary>True where it may be told as a fact that is so.</summary>
    public bool MayBeFact =>
        Polarity is not Lull.Reading.Statements.Polarity.Negated
        && (Modalities.Count == 0 || Modalities.Contains(Modality.Actual));
}
