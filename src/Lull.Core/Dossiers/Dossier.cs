using Lull.Ceasefires;

namespace Lull.Dossiers;

/// <summary>An assessment of one dyad, ready to be written out for people.</summary>
public sealed record Dossier
{
    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>The answer, a sentence an element.</summary>
    public required IReadOnlyList<string> Answer { get; init; }

    /// <summary>What its chart shows.</summary>
    public required LullChart Chart { get; init; }

    /// <summary>The regimes, and how the answer changes with whose count is used.</summary>
    public required IReadOnlyList<DossierTable> Tables { get; init; }

    /// <summary>What the reader has to know to judge it: approximations, what could not be checked.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The rows of the record that it rests on, in order of time.</summary>
    public required IReadOnlyList<EvidenceRow> Evidence { get; init; }

    /// <summary>Where the data comes from and under which terms.</summary>
    public required string Credits { get; init; }
}
