using Lull.Core.Tests.Ceasefires;
using Lull.Core.Tests.Events;
using Lull.Events;
using Lull.Reading.Statements;
using Lull.Reviews;
using Lull.Time;
using Xunit;
using static Lull.Core.Tests.Reviews.Desk;

namespace Lull.Core.Tests.Reviews;

public sealed class ReviewedEvidenceTests
{
    [Fact]
    public void Everything_stays_as_it_is_when_nobody_decided_anything()
    {
        Assert.Equal(Derived, Rows(Derived));
        Assert.Same(Report, Assert.Single(Evidence().Reports([Report])));
    }

    [Fact]
    public void Rejected_statement_is_gone_with_the_row_that_follows_from_it()
    {
        var decision = Decides(1, First, ReviewVerdict.Reject);

        Assert.Single(Derived);
        Assert.Empty(Rows(Derived, decision));
        Assert.Equal(["s2"], Assert.Single(Evidence(decision).Reports([Report])).Statements.Select(statement => statement.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void Row_follows_from_a_statement_when_a_correction_makes_it_a_fact()
    {
        var rows = Rows(Derived, Decides(1, Second, ReviewVerdict.Correct, "ana", new FieldChange("modality", "feared", "actual"), new FieldChange("count", null, "2")));

        Assert.Equal(["0000000000000000-s1", "0000000000000000-s2"], rows.Select(row => row.Id), StringComparer.Ordinal);
        Assert.Equal(CountRange.Exactly(2), Assert.IsType<Event>(rows[1]).Count);
    }

    [Theory]
    [InlineData("polarity", "negated", 0)]
    [InlineData("modality", "denied", 0)]
    [InlineData("kind", "casualties", 0)]
    [InlineData("agent", null, 0)]
    [InlineData("kind", "strike", 1)]
    public void Row_is_derived_anew_when_its_statement_is_corrected(string field, string? value, int rows) =>
        Assert.Equal(rows, Rows(Derived, Decides(1, First, ReviewVerdict.Correct, "ana", new FieldChange(field, null, value))).Count);

    [Fact]
    public void Row_moves_with_its_day_when_only_the_first_day_is_corrected()
    {
        var row = Assert.Single(Rows(Derived, Decides(1, First, ReviewVerdict.Correct, "ana", new FieldChange("start", "2024-02-04", "2024-02-05"))));

        Assert.Equal((Day.AddDays(1), Day.AddDays(1)), (row.When.Start, row.When.End));
        Assert.Equal("report.txt", row.Origin.File);
    }

    [Fact]
    public void Accepted_statement_is_certain_and_its_row_stays_as_it_was_read()
    {
        var decision = Decides(1, First, ReviewVerdict.Accept);

        Assert.Equal([1, 0.75], Assert.Single(Evidence(decision).Reports([Report])).Statements.Select(statement => statement.Confidence));
        Assert.Equal(Derived, Rows(Derived, decision));
    }

    [Fact]
    public void Imported_row_is_gone_when_rejected_and_changed_when_corrected()
    {
        var (act, other) = (Pair.Act(Day, "Front", "Americans"), Pair.Act(Day.AddDays(3), "Front", "Americans"));

        Assert.Equal([other], Rows([act, other], Decides(1, ReviewSubject.OfRow(act), ReviewVerdict.Reject)));
        var corrected = Assert.IsType<Event>(Rows([act, other], Decides(1, ReviewSubject.OfRow(act), ReviewVerdict.Correct, "ana", new FieldChange("deaths", null, "3+"), new FieldChange("source", "Front", "Hezb")))[0]);
        Assert.Equal((new CountRange(3, null), "Hezb", act.When), (corrected.Deaths, corrected.Source, corrected.When));
    }

    [Fact]
    public void Row_of_the_same_id_in_another_file_is_left_alone()
    {
        var act = Pair.Act(Day, "Front", "Americans");
        var twin = act with { Origin = new Origin("other.csv", 2, "ffffffffffffffff") };

        Assert.Equal([twin], Rows([act, twin], Decides(1, ReviewSubject.OfRow(act), ReviewVerdict.Reject)));
    }

    [Fact]
    public void Signal_becomes_an_act_when_its_kind_is_corrected_and_the_other_way_round()
    {
        var (act, words) = (Pair.Act(Day, "Front", "Americans"), Pair.Says(Day, "Front", EventKind.Suspension));

        Assert.IsType<Signal>(Rows([act], Decides(1, ReviewSubject.OfRow(act), ReviewVerdict.Correct, "ana", new FieldChange("kind", "attack", "suspension")))[0]);
        Assert.IsType<Event>(Rows([words], Decides(1, ReviewSubject.OfRow(words), ReviewVerdict.Correct, "ana", new FieldChange("kind", "suspension", "attack")))[0]);
    }

    [Fact]
    public void Name_means_another_actor_in_all_rows_and_statements_or_within_days()
    {
        var (early, late) = (Pair.Act(Day, "the boys", "Americans"), Pair.Act(Day.AddDays(30), "The Boys", "Americans"));
        var change = new FieldChange(DecisionRules.Actor, null, "umbrella");

        Assert.Equal(["Front", "Front"], Rows([early, late], Decides(1, ReviewSubject.OfName("the boys"), ReviewVerdict.Correct, "ana", change)).Select(row => row.Source), StringComparer.Ordinal);
        Assert.Equal(["the boys", "Front"], Rows([early, late], Decides(1, ReviewSubject.OfName("the boys", Day.AddDays(10)), ReviewVerdict.Correct, "ana", change)).Select(row => row.Source), StringComparer.Ordinal);
        Assert.Empty(Rows([early, late], Decides(1, ReviewSubject.OfName("the boys"), ReviewVerdict.Reject)));
    }

    [Fact]
    public void Name_in_statements_means_another_actor_and_rows_are_derived_anew()
    {
        var decision = Decides(1, ReviewSubject.OfName("front"), ReviewVerdict.Correct, "ana", new FieldChange(DecisionRules.Actor, null, "Kelt Junta"));

        var agent = Assert.Single(Evidence(decision).Reports([Report])).Statements[0].Agent!;
        Assert.Equal((null, "Kelt Junta"), (agent.ActorId, agent.Name));
        Assert.Equal("Kelt Junta", Assert.Single(Rows(Derived, decision)).Source);
    }

    [Fact]
    public void Rows_that_are_one_act_become_one_row_told_by_all_publishers()
    {
        var (one, other, third) = (At("one", "Wire", "Otar"), At("other", "Courier", "Otar road"), At("third", "Herald", ""));
        Decision[] merges = [Decides(1, ReviewSubject.OfMatch(one, other), ReviewVerdict.Merge), Decides(2, ReviewSubject.OfMatch(other, third), ReviewVerdict.Merge)];

        Assert.Equal(3, Acts([one, other, third]));
        var row = Assert.Single(Rows([one, other, third], merges));
        Assert.Equal(("one", "Courier; Herald; Wire"), (row.Id, row.Publisher));
        Assert.Equal(1, Acts([row]));
    }

    [Fact]
    public void Rows_that_were_taken_for_one_act_count_apart_when_they_are_split()
    {
        var (one, other) = (At("one", "Wire", "Otar"), At("other", "Courier", "Otar"));

        Assert.Equal(1, Acts([one, other]));
        Assert.Equal(2, Acts(Rows([one, other], Decides(1, ReviewSubject.OfMatch(one, other), ReviewVerdict.Split))));
    }

    [Fact]
    public void Split_goes_before_what_would_follow_from_merges()
    {
        var (one, other, third) = (At("a", "Wire", "Otar"), At("b", "Courier", "Otar"), At("c", "Herald", "Otar"));

        var rows = Rows(
            [one, other, third],
            Decides(1, ReviewSubject.OfMatch(one, third), ReviewVerdict.Split),
            Decides(2, ReviewSubject.OfMatch(one, other), ReviewVerdict.Merge),
            Decides(3, ReviewSubject.OfMatch(other, third), ReviewVerdict.Merge));
        Assert.Equal(["a", "c"], rows.Select(row => row.Id), StringComparer.Ordinal);
        Assert.Equal(2, Acts(rows));
    }

    [Fact]
    public void Answer_changes_when_the_act_that_broke_the_quiet_is_rejected()
    {
        var day = Pair.QuietFrom.AddDays(60);
        var attack = Pair.Act(day.AddDays(-2), "Front", "Americans");
        var reviewed = Rows([.. Pair.Fighting, attack], Decides(1, ReviewSubject.OfRow(attack), ReviewVerdict.Reject));

        Assert.NotEmpty(Pair.Assess(day, [attack]).Violations);
        Assert.Empty(Pair.Assess(day, [], fighting: reviewed).Violations);
    }

    private static Event At(string id, string publisher, string place) => Pair.Act(Day, "Front", "Americans") with
    {
        Id = id,
        Publisher = publisher,
        Place = new Lull.Places.Place(place.Length > 0 ? place : null),
        Origin = new Origin("test", 1, Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes($"{id,-20}"))),
    };

    private static double Acts(IReadOnlyList<RecordItem> rows) => Assert.Single(Items.Builder(rows, SeriesOptions.Default).Dyads()).Acts;

    [Fact]
    public void Declaration_counts_no_more_when_the_ceasefire_that_begins_with_it_is_rejected()
    {
        var (declared, other) = (Declared("truce-1"), Declared("truce-2"));

        Assert.Equal([other], Rows([declared, other], Decides(1, Begins("truce-1"), ReviewVerdict.Reject)));
        Assert.Equal([declared, other], Rows([declared, other], Decides(1, Begins("truce-1"), ReviewVerdict.Accept)));
        Assert.Equal([declared, other], Rows([declared, other], Decides(1, Begins("quiet 2024-02-05"), ReviewVerdict.Reject)));
    }

    [Fact]
    public void Declaration_counts_on_the_day_to_which_the_ceasefire_that_begins_with_it_is_corrected()
    {
        var corrected = Decides(1, Begins("truce-1"), ReviewVerdict.Correct, "ana", new FieldChange("declared", "2024-02-04", "2024-02-09"));

        Assert.Equal(DayInterval.OfDay(Day.AddDays(5)), Assert.Single(Rows([Declared("truce-1")], corrected)).When);
        Assert.Equal(DayInterval.OfMonth(2024, 3), Assert.Single(Rows([Declared("truce-1")], corrected with { Changes = [new FieldChange("declared", null, "2024-03")] })).When);
    }

    [Fact]
    public void Statement_and_its_row_are_gone_when_the_ceasefire_that_begins_with_it_is_rejected()
    {
        var rejected = Decides(1, Begins(Report.IdOf(Report.Statements[0])), ReviewVerdict.Reject);

        Assert.DoesNotContain(Assert.Single(Evidence(rejected).Reports([Report])).Statements, one => string.Equals(one.Id, Report.Statements[0].Id, StringComparison.Ordinal));
        Assert.Empty(Rows(Derived, rejected));
        Assert.Single(Rows(Derived));
    }

    [Fact]
    public void Form_of_a_declaration_counts_as_corrected()
    {
        var corrected = Decides(1, Begins(Report.IdOf(Report.Statements[0])), ReviewVerdict.Correct, "ana", new FieldChange("form", "unilateral", "bilateral"));

        Assert.Equal(DeclaredForm.Bilateral, Assert.Single(Evidence(corrected).Reports([Report])).Statements[0].Declared);
    }

    private static ReviewSubject Begins(string with) => ReviewSubject.Of(SubjectKind.Ceasefire, ["The Front", "US forces", with])!;

    private static Signal Declared(string id) => new()
    {
        Id = id,
        Dataset = "lull",
        Kind = EventKind.Suspension,
        When = DayInterval.OfDay(Day),
        Source = "The Front",
        Target = "US forces",
        Publisher = "The Paper",
        Origin = new Origin("signals.csv", 2, id),
    };
}
