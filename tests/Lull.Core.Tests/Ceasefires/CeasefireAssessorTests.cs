using CsCheck;
using Lull.Ceasefires;
using Lull.Events;
using Lull.Reading.Statements;
using Lull.Reports;
using Xunit;

namespace Lull.Core.Tests.Ceasefires;

/// <summary>Assessments of a pair that fights for two hundred days and then is quiet.</summary>
public sealed class CeasefireAssessorTests
{
    private static readonly DateOnly MonthLater = Pair.QuietFrom.AddDays(40);

    [Fact]
    public void States_sum_to_one_and_the_ledger_to_the_answer() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], Gen.Enum<EventKind>().Where(kind => kind.IsSignal()).List[0, 4]).Sample(
            (after, spread, kinds) =>
            {
                var words = kinds.Select((kind, index) => Pair.Says(Pair.QuietFrom.AddDays((index * spread / 4) - 10), "Front", kind));
                var assessment = Pair.Assess(Pair.QuietFrom.AddDays(after), words);
                Assert.Equal(1, assessment.States.Sum(state => state.Probability), 9);
                Assert.Equal(Math.Log(assessment.InForce / (1 - assessment.InForce)), assessment.Ledger.Sum(line => line.Weight), 9);
            },
            iter: 12,
            threads: 1);

    [Fact]
    public void Fighting_without_words_is_active_hostilities() =>
        Assert.Equal(CeasefireState.ActiveHostilities, Pair.Assess(Pair.QuietFrom.AddDays(-20), []).Answer.State);

    [Fact]
    public void Two_acts_in_half_a_year_tell_nothing_of_a_silent_month()
    {
        RecordItem[] acts = [Pair.Act(Pair.Start, "Front", "Americans"), Pair.Act(Pair.Start.AddDays(60), "Front", "Americans")];
        Assert.Equal(CeasefireState.CannotTell, Pair.Assess(Pair.Start.AddDays(120), acts, fighting: []).Answer.State);
    }

    [Fact]
    public void Quiet_without_words_is_an_unexplained_lull()
    {
        var assessment = Pair.Assess(MonthLater, []);
        Assert.Equal(CeasefireState.UnexplainedLull, assessment.Answer.State);
        Assert.InRange(assessment.Quiet!.Onset.DayNumber - Pair.QuietFrom.DayNumber, -2, 2);
    }

    [Fact]
    public void Quiet_after_both_said_that_they_stop_is_a_ceasefire_that_nobody_declared()
    {
        var assessment = Pair.Assess(MonthLater, [Pair.Says(Pair.QuietFrom, "Front", EventKind.Suspension), Pair.Says(Pair.QuietFrom.AddDays(-3), "South Brigade", EventKind.Suspension)]);
        Assert.Equal(CeasefireState.UnannouncedCeasefire, assessment.Answer.State);
        Assert.Equal(DeclaredForm.Unilateral, assessment.Form);
        Assert.All(assessment.Parties, party => Assert.Equal(Stance.In, party.Stance));
    }

    [Fact]
    public void Quiet_after_an_agreement_is_a_declared_ceasefire() =>
        Assert.Equal(CeasefireState.DeclaredCeasefire, Pair.Assess(MonthLater, [Pair.Says(Pair.QuietFrom, "Front", EventKind.Ceasefire)]).Answer.State);

    [Fact]
    public void Agreement_that_nobody_keeps_is_declared_and_not_observed()
    {
        var day = Pair.QuietFrom.AddDays(-1);
        var assessment = Pair.Assess(day, [Pair.Says(day.AddDays(-15), "Front", EventKind.Ceasefire)]);
        Assert.Equal(CeasefireState.DeclaredNotObserved, assessment.Answer.State);
    }

    [Fact]
    public void One_declaration_carried_by_five_publishers_counts_once()
    {
        var once = Pair.Assess(MonthLater, [Pair.Says(Pair.QuietFrom, "Front", EventKind.Suspension)]);
        var carried = Pair.Assess(MonthLater, [Pair.Says(Pair.QuietFrom, "Front", EventKind.Suspension), .. Enumerable.Range(1, 5).Select(index => Pair.Says(Pair.QuietFrom.AddDays(index % 3), "Front", EventKind.Suspension, $"Wire {index}"))]);
        Assert.Equal(once.InForce, carried.InForce, 9);
        Assert.Equal(5, carried.Ledger.Single(line => line.Id.Contains("Suspension", StringComparison.Ordinal)).Also.Count);
    }

    [Fact]
    public void Nothing_that_came_later_counts()
    {
        RecordItem[] later = [Pair.Says(MonthLater.AddDays(5), "Front", EventKind.CeasefireEnd), Pair.Act(MonthLater.AddDays(6), "Front", "Americans")];
        var with = Pair.Assess(MonthLater, later);
        Assert.Equal(Pair.Assess(MonthLater, []).States, with.States);
        Assert.Empty(with.Violations);
    }

    [Fact]
    public void Claim_of_absence_is_no_evidence()
    {
        var report = Report("No attacks were recorded.", MonthLater);
        Statement nothing = Statement(StatementKind.Attack) with { Polarity = Polarity.Negated };
        Assert.Equal(Pair.Assess(MonthLater, []).InForce, Pair.Assess(MonthLater, [], [new ReportStatements(report, [nothing])]).InForce, 12);
    }

    [Theory]
    [InlineData(Polarity.Affirmed, Modality.Actual, 1)]
    [InlineData(Polarity.Affirmed, Modality.Denied, -1)]
    [InlineData(Polarity.Negated, Modality.Actual, -1)]
    [InlineData(Polarity.Affirmed, Modality.Feared, 0)]
    public void Words_weigh_by_how_they_are_told(Polarity polarity, Modality modality, int sign)
    {
        var truce = Statement(StatementKind.Ceasefire) with { Polarity = polarity, Modality = modality, Declared = DeclaredForm.Unannounced };
        var lines = Pair.Assess(MonthLater, [], [new ReportStatements(Report("A truce.", MonthLater), [truce])]).Ledger;
        Assert.Equal(sign, Math.Sign(lines.SingleOrDefault(line => line.Id.EndsWith("-s1", StringComparison.Ordinal))?.Weight ?? 0));
    }

    [Fact]
    public void Report_without_a_date_is_left_out_and_told_of()
    {
        var truce = Statement(StatementKind.Ceasefire);
        var assessment = Pair.Assess(MonthLater, [], [new ReportStatements(Report("A truce.", date: null), [truce])]);
        Assert.Equal(Pair.Assess(MonthLater, []).InForce, assessment.InForce, 12);
        Assert.Contains(assessment.Notes, note => note.Contains("no date", StringComparison.Ordinal));
    }

    [Fact]
    public void Single_act_after_a_threat_strains_more_than_one_without()
    {
        var day = Pair.QuietFrom.AddDays(90);
        RecordItem act = Pair.Act(day.AddDays(-1), "Front", "Americans");
        RecordItem threat = Pair.Act(day.AddDays(-10), "Front", "Americans") with { Id = "threat", Kind = EventKind.Threat };
        RecordItem truce = Pair.Says(Pair.QuietFrom, "Front", EventKind.Suspension);
        var alone = Pair.Assess(day, [truce, act]);
        var threatened = Pair.Assess(day, [truce, act, threat]);
        Assert.True(threatened.Of(CeasefireState.UnderStrain) > alone.Of(CeasefireState.UnderStrain) + 0.1);
        Assert.Single(threatened.Violations);
    }

    [Fact]
    public void Member_that_goes_back_on_it_is_out_and_the_others_are_in()
    {
        var day = Pair.QuietFrom.AddDays(60);
        var parties = Pair.Assess(day, [Pair.Says(Pair.QuietFrom, "Front", EventKind.Suspension), Pair.Says(day.AddDays(-1), "South Brigade", EventKind.CeasefireEnd), Pair.Act(day, "South Brigade", "Americans")]).Parties;
        Assert.Equal("Front: In, South Brigade: Out", string.Join(", ", parties.Select(party => $"{party.Party}: {party.Stance}")));
    }

    private static Report Report(string text, DateOnly? date) => new(text, new string('0', 63) + text.Length % 10, Title: null, date, "Wire");

    private static Statement Statement(StatementKind kind) => new()
    {
        Id = "s1",
        Kind = kind,
        Span = new TextSpan(0, 1),
        Text = "A",
        Agent = new Party("Front", new TextSpan(0, 1), "umbrella", "Front", IsImplied: false),
        Patient = new Party("Americans", new TextSpan(0, 1), "us", "United States", IsImplied: false),
        Confidence = 1,
        Basis = "test",
    };
}
