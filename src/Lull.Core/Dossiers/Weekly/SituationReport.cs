using Lull.Ceasefires;

namespace Lull.Dossiers.Weekly;

/// <summary>A weekly report of one pair or of all pairs of a theatre.</summary>
public sealed record SituationReport
{
    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>The last day of the week; nothing later counts.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The theatre; null for a report of one pair.</summary>
    public string? Theatre { get; init; }

    /// <summary>The pairs, those with most acts in the week first.</summary>
    public required IReadOnlyList<PairWeek> Pairs { get; init; }

    /// <summary>How many further pairs there are that nothing is told of: without an act in the last year, or beyond the number told.</summary>
    public int Untold { get; init; }

    /// <summary>The reports of the record up to the day.</summary>
    public required IReadOnlyList<ReportStatements> Reports { get; init; }

    /// <summary>How to come to it again.</summary>
    public required Reproduction Reproduction { get; init; }

    /// <summary>Where the data comes from; empty where nothing says so.</summary>
    public string Credits { get; init; } = "";
}
