using Lull.Ceasefires;
using Lull.Dossiers;
using Lull.Dossiers.Charts;
using Lull.Events;
using Lull.Lulls;
using Lull.Places;
using Lull.Time;

namespace Lull.Core.Tests.Dossiers;

/// <summary>A dossier made by hand: what a page shows must not depend on what the detector finds.</summary>
internal static class SampleDossier
{
    public static readonly Dyad Sides = new("Blue Front", "Red Army");

    /// <summary>A dossier whose texts from outside are a given one.</summary>
    public static Dossier Make(string note = "Two rockets.", string url = "https://example.org/a", string party = "Blue Brigade")
    {
        var report = SampleReport.Make(lullTo: null);
        var day = report.Series.End;
        var act = Act(SampleReport.Start.AddDays(150), note, url);
        return new Dossier
        {
            Dyad = Sides,
            Day = day,
            Title = "Blue Front and Red Army: is a ceasefire in force?",
            Answer = ["Likely, a ceasefire that neither announced is in force.", "Both have been quiet since about 4 February 2024."],
            Result = new AssessmentResult(Assessment(day, report.Spells[1], act, note, party), Sensitivity: null, History: null),
            Finding = new DyadFinding(new SeriesBuilding(Sides, report.Series, CoverageFound.None, []), report, report),
            Marks = [new ChartMark(act.When.Start, ChartMarkKind.Violation, note), new ChartMark(SampleReport.Start.AddDays(107), ChartMarkKind.SaidToStop, "Blue Front suspends")],
            Claims = [],
            Evidence = [new EvidenceRow(act, WithinLull: true)],
            Reports = [],
            Notes = ["reporting could not be checked"],
            Reproduction = new Reproduction("lull dossier \"Blue Front\" \"Red Army\"", "1.0.0", new RecordFacts("lull.duckdb", new string('a', 64), [new RecordBatch("events.csv", new DateOnly(2024, 8, 1), 90, new string('a', 64))])),
            Credits = "Made up.",
        };
    }

    /// <summary>Rows of the record from which a dossier can be composed.</summary>
    public static IReadOnlyList<RecordItem> Items() =>
    [
        .. Enumerable.Range(0, 100).Select(number => Act(SampleReport.Start.AddDays(number), "A rocket.", "https://example.org/b", number)),
        Act(SampleReport.Start.AddDays(180), "Two rockets.", "https://example.org/a", 180),
    ];

    private static Event Act(DateOnly day, string note, string url, int number = 6) => new()
    {
        Id = $"e{number}",
        When = DayInterval.OfDay(day),
        Source = number % 3 == 0 ? Sides.B : Sides.A,
        Target = number % 3 == 0 ? Sides.A : Sides.B,
        Kind = EventKind.Attack,
        Publisher = "Gazette;Herald",
        Place = new Place("Harbour", "Redland", "North", Latitude: 33.2, Longitude: 44.4),
        Note = note,
        Url = url,
        Origin = new Origin("events.csv", number + 1, $"{number}"),
        Dataset = "lull",
    };

    private static Assessment Assessment(DateOnly day, RegimeSpell quiet, Event act, string note, string party) => new()
    {
        Dyad = Sides,
        Day = day,
        States = [new StateProbability(CeasefireState.UnannouncedCeasefire, 0.8), new StateProbability(CeasefireState.UnexplainedLull, 0.2)],
        Quiet = quiet,
        Parties = [new PartyStanding(party, Sides.A, Stance.In, "it said on 1 February 2024 that it stops", ["e1"])],
        Sponsors = [],
        Ledger = [new LedgerLine("quiet", 2.5, "Both are quiet.", "acts", []), new LedgerLine("e1", -1.11, note, "events.csv:7", [])],
        InForce = 0.8,
        Violations = [new Lull.Ceasefires.Violations.Violation { Item = act, Side = Sides.A, Severity = 1 }],
        Earlier = [],
        Notes = ["reporting could not be checked"],
    };
}
