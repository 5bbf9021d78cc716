using Lull.Ceasefires;
using Lull.Events;

namespace Lull.Dossiers;

/// <summary>What a dossier is to be about, and what it is made from.</summary>
public sealed record DossierRequest
{
    /// <summary>The two sides, by any of their names.</summary>
    public required Dyad Dyad { get; init; }

    /// <summary>The rows of the record; those of later days are left out.</summary>
    public required IReadOnlyList<RecordItem> Items { get; init; }

    /// <summary>The reports of the record, with what they say.</summary>
    public required IReadOnlyList<ReportStatements> Reports { get; init; }

    /// <summary>How series are built; <see cref="SeriesOptions.AsOf"/> is the day asked about.</summary>
    public SeriesOptions Options { get; init; } = SeriesOptions.Default;

    /// <summary>A builder of these options that holds the items already, and coverage where there is any; null to have one made.</summary>
    public SeriesBuilder? Builder { get; init; }

    /// <summary>True to ask the question differently as well, which takes by far the longest.</summary>
    public bool WithSensitivity { get; init; } = true;

    /// <summary>True to show what came after the day too, as a picture of its own.</summary>
    public bool WithLater { get; init; }

    /// <summary>How to come to it again.</summary>
    public required Reproduction Reproduction { get; init; }

    /// <summary>What a reader should know besides of how the evidence came about, such as that reviewers differ.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where the data comes from and under which terms, where a sentence says so.</summary>
    public string Credits { get; init; } = "";
}
