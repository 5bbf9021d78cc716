using Lull.Events;
using Lull.Reports;

namespace Lull.Reading.Statements;

/// <summary>One thing that a report says; see <c>docs/reading.md</c>.</summary>
public sealed record Statement
{
    /// <summary>Stable within the report, in reading order: <c>s1</c>, <c>s2</c> and so on.</summary>
    public required string Id { get; init; }

    /// <summary>What is said to be, or not to be.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>The words it rests on.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The cleaned text at <see cref="Span"/>, verbatim.</summary>
    public required string Text { get; init; }

    /// <summary>Who does it; null where the report does not say.</summary>
    public Party? Agent { get; init; }

    /// <summary>To whom it is done; null where the report does not say.</summary>
    public Party? Patient { get; init; }

    /// <summary>Others who have a part in it.</summary>
    public IReadOnlyList<ThirdParty> Third { get; init; } = [];

    /// <summary>Whether it is said to be so or said not to be so.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>Whether it is told as fact, or only as planned, feared, demanded and so on.</summary>
    public Modality Modality { get; init; }

    /// <summary>When.</summary>
    public StatementTime Time { get; init; } = StatementTime.Unknown;

    /// <summary>Where; null where the report does not say.</summary>
    public StatementPlace? Place { get; init; }

    /// <summary>Who says so, outermost first; empty for the publisher's own voice.</summary>
    public IReadOnlyList<Speaker> Speakers { get; init; } = [];

    /// <summary>Words that weaken it, as written.</summary>
    public IReadOnlyList<string> Hedges { get; init; } = [];

    /// <summary>The stated purpose, as written; null where there is none.</summary>
    public string? Purpose { get; init; }

    /// <summary>The stated condition, as written; null where there is none.</summary>
    public string? Condition { get; init; }

    /// <summary>For the ceasefire kinds, how it was declared; null where not said.</summary>
    public DeclaredForm? Declared { get; init; }

    /// <summary>How many acts; null where not said.</summary>
    public CountRange? Count { get; init; }

    /// <summary>Which act of its kind it is, within a time; null where not said.</summary>
    public StatementRank? Rank { get; init; }

    /// <summary>How many persons were killed; null where not said.</summary>
    public CountRange? Deaths { get; init; }

    /// <summary>How far the reading itself is to be trusted, 0 to 1; it says nothing about whether the words are true.</summary>
    public required double Confidence { get; init; }

    /// <summary>The name of the rule that produced it.</summary>
    public required string Basis { get; init; }
}
