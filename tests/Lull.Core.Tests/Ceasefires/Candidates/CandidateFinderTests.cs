using CsCheck;
using Lull.Ceasefires;
using Lull.Ceasefires.Candidates;
using Lull.Core.Tests.Events;
using Lull.Events;
using Lull.Lulls;
using Lull.Reading.Statements;
using Lull.Reports;
using Lull.Time;
using Xunit;

namespace Lull.Core.Tests.Ceasefires.Candidates;

/// <summary>Candidate ceasefires of a pair that fights for two hundred days and then is quiet.</summary>
public sealed class CandidateFinderTests
{
    private static readonly DateOnly Last = Pair.QuietFrom.AddDays(60);

    [Fact]
    public void Quiet_that_nobody_declared_has_no_date_of_declaration_effect_or_end()
    {
        var tacit = Assert.Single(Find([]));
        Assert.Equal((CodedDate.Unknown, CodedDate.Unknown, CodedDate.Unknown), (tacit.Declared, tacit.Effect, tacit.End));
        Assert.Equal(DeclaredForm.Unannounced, tacit.Form);
        Assert.Empty(tacit.DeclaredBy);
        Assert.InRange(tacit.Lull!.Onset.DayNumber - Pair.QuietFrom.DayNumber, -2, 2);
    }

    [Fact]
    public void Whatever_is_said_a_tacit_lull_stays_without_declared_dates() =>
        Gen.Select(Gen.Int[-60, 50], Gen.Enum<EventKind>().Where(kind => kind.IsSignal() && kind is not EventKind.Ceasefire)).List[0, 4].Sample(
            said =>
            {
                var words = said.Select(one => Pair.Says(Pair.QuietFrom.AddDays(one.Item1), "South Brigade", one.Item2));
                Assert.All(
                    Find(words).Where(one => one.Form is DeclaredForm.Unannounced),
                    tacit => Assert.Equal((CodedDate.Unknown, CodedDate.Unknown, CodedDate.Unknown), (tacit.Declared, tacit.Effect, tacit.End)));
            },
            iter: 10,
            threads: 1);

    [Fact]
    public void Agreement_and_the_quiet_it_came_with_are_one_candidate()
    {
        var agreed = Assert.Single(Find([Pair.Says(Pair.QuietFrom, "Front", EventKind.Ceasefire)]));
        Assert.Equal(new CodedDate(2024, 7, 19), agreed.Declared);
        Assert.Equal(DeclaredForm.Bilateral, agreed.Form);
        Assert.Equal(["Americans", "Front"], agreed.DeclaredBy);
        Assert.NotNull(agreed.Lull);
        Assert.False(agreed.HasEnded);
    }

    [Fact]
    public void One_agreement_that_two_publishers_carry_is_one_candidate() =>
        Assert.Equal(2, Assert.Single(Find([Pair.Says(Pair.QuietFrom, "Front", EventKind.Ceasefire, "Wire"), Pair.Says(Pair.QuietFrom.AddDays(1), "Front", EventKind.Ceasefire, "Radio")])).OnsetEvidence.Count);

    [Fact]
    public void Word_of_one_member_makes_no_quiet_of_both()
    {
        var found = Find([Pair.Says(Pair.QuietFrom, "South Brigade", EventKind.Suspension)]);
        Assert.Equal(2, found.Count);
        var said = found.Single(one => one.Form is DeclaredForm.Unilateral);
        Assert.Null(said.Lull);
        Assert.Equal(["South Brigade"], said.DeclaredBy);
        Assert.Equal(said.OnsetEvidence, found.Single(one => one.Form is DeclaredForm.Unannounced).OnsetEvidence);
    }

    [Fact]
    public void End_is_that_of_the_party_or_of_the_umbrella_above_it()
    {
        RecordItem[] words =
        [
            Pair.Says(Pair.QuietFrom, "South Brigade", EventKind.Suspension),
            Pair.Says(Pair.QuietFrom.AddDays(10), "Americans", EventKind.CeasefireEnd),
            Pair.Says(Pair.QuietFrom.AddDays(20), "Front", EventKind.CeasefireEnd),
        ];
        var said = Find(words).Single(one => one.Form is DeclaredForm.Unilateral);
        Assert.Equal(CodedDate.Of(DayInterval.OfDay(Pair.QuietFrom.AddDays(20))), said.End);
        Assert.True(said.HasEnded);
        Assert.Single(said.EndEvidence);
    }

    [Fact]
    public void Row_that_tells_of_an_arrangement_nobody_announced_gives_no_date_of_declaration()
    {
        var told = Pair.Says(Pair.QuietFrom, "Front", EventKind.Ceasefire) with { Note = "Unannounced; told only afterwards." };
        var found = Assert.Single(Find([told]));
        Assert.Equal((CodedDate.Unknown, 2024), (found.Declared, found.Effect.Year));
        Assert.Empty(found.DeclaredBy);
    }

    [Theory]
    [InlineData(Polarity.Affirmed, Modality.Actual, null, 2)]
    [InlineData(Polarity.Negated, Modality.Actual, null, 1)]
    [InlineData(Polarity.Affirmed, Modality.Planned, null, 1)]
    [InlineData(Polarity.Affirmed, Modality.Actual, DeclaredForm.Unannounced, 1)]
    public void Only_what_a_report_tells_as_done_on_a_day_declares_anything(Polarity polarity, Modality modality, DeclaredForm? form, int expected)
    {
        var statement = Claimed.Act(Pair.QuietFrom.AddDays(-100), Pair.QuietFrom.AddDays(-100), text: "on Monday") with { Kind = StatementKind.Ceasefire, Polarity = polarity, Modality = modality, Declared = form };
        var report = new ReportStatements(new Report("A truce.", new string('c', 64), Title: null, Last, "Wire"), [statement, statement with { Id = "s2", Time = StatementTime.Unknown }]);
        Assert.Equal(expected, Find([], [report]).Count);
    }

    [Fact]
    public void Words_without_a_single_act_are_a_candidate_too()
    {
        var finder = new CandidateFinder(Items.Actors);
        RecordItem agreed = Pair.Says(Pair.QuietFrom, "Front", EventKind.Ceasefire);
        var found = Assert.Single(finder.Find(new Dyad("Front", "Americans"), [], [agreed], []));
        Assert.Null(found.Lull);
        Assert.True(finder.Declares(agreed, new Dyad("Front", "Americans")));
        Assert.False(finder.Declares(agreed, new Dyad("Front", "Kelt junta")));
    }

    private static IReadOnlyList<CeasefireCandidate> Find(IEnumerable<RecordItem> more, IReadOnlyList<ReportStatements>? reports = null)
    {
        RecordItem[] items = [.. Pair.Fighting, .. more];
        var series = Items.Builder(items, SeriesOptions.Default with { AsOf = Last }).Build(new Dyad("Front", "Americans"))!;
        var report = new LullDetector(LullSettings.Default with { UseAnnouncements = false }).Detect(series);
        return new CandidateFinder(Items.Actors).Find(series.Dyad, report.Spells, items, reports ?? []);
    }
}
