using Lull.Actors;
using Lull.Reading.Statements;

namespace Lull.Ceasefires;

/// <summary>One thing that somebody said of two sides' stopping or going on, from a row of the record or a statement of a report.</summary>
public sealed record Utterance
{
    /// <summary>The row's id, or the report's short hash and the statement's id: what <c>--without</c> strikes.</summary>
    public required string Id { get; init; }

    /// <summary>What is said.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>The day it was said, or else published.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Who does what is said; null where nobody is named.</summary>
    public Actor? Agent { get; init; }

    /// <summary>Who does what is said, as named.</summary>
    public string AgentName { get; init; } = "";

    /// <summary>Who says so, as named; the publisher where it speaks for itself.</summary>
    public required string Speaker { get; init; }

    /// <summary>Who published it; several are separated by semicolons, and nobody may be named.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>How near the speaker is to the matter.</summary>
    public required Directness Directness { get; init; }

    /// <summary>Whether it is said to be so or said not to be so.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>Whether it is told as fact.</summary>
    public Modality Modality { get; init; }

    /// <summary>How an arrangement was declared; null where not said.</summary>
    public DeclaredForm? Declared { get; init; }

    /// <summary>True where words weaken it.</summary>
    public bool IsHedged { get; init; }

    /// <summary>How far the reading is to be trusted, 0 to 1; 1 for a row of the record.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The words it rests on, or what the row notes.</summary>
    public string Text { get; init; } = "";

    /// <summary>Where it is said to hold, as written; null where not said.</summary>
    public string? Place { get; init; }

    /// <summary>The stated purpose, as written; null where there is none.</summary>
    public string? Purpose { get; init; }

    /// <summary>The stated condition, as written; null where there is none.</summary>
    public string? Condition { get; init; }

    /// <summary>What it is said not to cover, as written; null where nothing is.</summary>
    public string? Exemption { get; init; }

    /// <summary>The last day that it is said to hold, or by which something is demanded, where that lay ahead when it was said; null otherwise.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The words for that day.</summary>
    public string? UntilText { get; init; }

    /// <summary>Where it is to be found: the report or the file, with its row.</summary>
    public required string Source { get; init; }

    /// <summary>Under whose patronage or by whose mediation an arrangement is said to stand.</summary>
    public IReadOnlyList<ThirdParty> Third { get; init; } = [];
}
