using Lull.Ceasefires;
using Lull.Ceasefires.Claims;
using Lull.Dossiers.Charts;
using Lull.Events;
using Lull.Lulls;

namespace Lull.Dossiers;

/// <summary>An assessment of one dyad with all it rests on, ready to be written out for people.</summary>
public sealed record Dossier
{
    /// <summary>The two sides, by the names they go by.</summary>
    public required Dyad Dyad { get; init; }

    /// <summary>The day asked about; nothing later counts.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>The answer in two sentences.</summary>
    public required IReadOnlyList<string> Answer { get; init; }

    /// <summary>The assessment, its history, and what it depends on where that was asked.</summary>
    public required AssessmentResult Result { get; init; }

    /// <summary>The acts, the spells and the probabilities day by day.</summary>
    public required DyadFinding Finding { get; init; }

    /// <summary>What is marked on the time line.</summary>
    public required IReadOnlyList<ChartMark> Marks { get; init; }

    /// <summary>What reports claim of the pair, held against the record as it was on the day of each.</summary>
    public required IReadOnlyList<PairClaim> Claims { get; init; }

    /// <summary>The rows of the record that it rests on, in order of time.</summary>
    public required IReadOnlyList<EvidenceRow> Evidence { get; init; }

    /// <summary>The members of the sides that act under their own names, those with most acts first.</summary>
    public IReadOnlyList<MemberFinding> Members { get; init; } = [];

    /// <summary>The reports of the record, of the day at the latest, that say something of it.</summary>
    public required IReadOnlyList<ReportStatements> Reports { get; init; }

    /// <summary>What the reader has to know to judge it: approximations, what could not be checked.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>What came after the day; null where that was not asked, or nothing did.</summary>
    public LaterDays? Later { get; init; }

    /// <summary>How to come to it again.</summary>
    public required Reproduction Reproduction { get; init; }

    /// <summary>Where the data comes from and under which terms; empty where nothing says so.</summary>
    public string Credits { get; init; } = "";

    /// <summary>The assessment.</summary>
    public Assessment Assessment => Result.Assessment;

    /// <summary>What the chart shows.</summary>
    public LullChart Chart => new(Finding.Report, Finding.ActsAlone, Marks) { Evidence = Evidence };
}
