using Lull.Ceasefires;
using Lull.Core.Tests.Ceasefires;
using Lull.Core.Tests.Events;
using Lull.Events;
using Lull.Reading.Statements;
using Lull.Reviews;
using Lull.Reviews.Queue;
using Xunit;
using static Lull.Core.Tests.Reviews.Desk;
using Words = Lull.Core.Tests.Ceasefires.Words;

namespace Lull.Core.Tests.Reviews;

public sealed class QueueBuilderTests
{
    private static readonly DateOnly Asked = Pair.QuietFrom.AddDays(60);

    private static readonly ReportStatements Truce = new(
        Words.Report(Pair.QuietFrom.AddDays(5), text: "The Front and the Americans agreed on a truce. The boys asked for it."),
        [
            Words.Statement(StatementKind.Ceasefire) with { Declared = DeclaredForm.Bilateral, Confidence = 0.6 },
            Words.Statement(StatementKind.CeasefireRequest) with { Id = "s2", Confidence = 0.9, Agent = Words.Party(null, "The boys") },
        ]);

    [Fact]
    public void Statement_comes_with_the_weight_of_its_line_and_the_doubt_of_its_reading()
    {
        var assessment = Pair.Assess(Asked, [], [Truce]);
        var line = assessment.Ledger.Single(one => string.Equals(one.Id, "00000000-s1", StringComparison.Ordinal));

        var asked = Queue().Single(one => one.Subject == ReviewSubject.OfStatement(Truce, Truce.Statements[0]));
        Assert.Equal((Math.Abs(line.Weight), 0.4), (asked.Weight, Math.Round(asked.Doubt, 9)));
        Assert.Equal(asked.Weight * asked.Doubt, asked.Importance);
        Assert.Contains("the reading is 0.6 sure of it", asked.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_matters_most_comes_first()
    {
        var queue = Queue();

        Assert.Equal(queue.OrderByDescending(one => one.Importance).Select(one => one.Subject), queue.Select(one => one.Subject));
        Assert.Equal(queue.Count, queue.DistinctBy(one => one.Subject).Count());
    }

    [Fact]
    public void Name_that_nobody_knows_is_asked_for_where_a_statement_weighs_something()
    {
        var asked = Queue().Single(one => one.Subject.Kind == SubjectKind.Name);

        Assert.Equal(["The boys"], asked.Subject.Parts);
        Assert.Equal(0.5, asked.Doubt);
    }

    [Fact]
    public void Name_that_may_be_several_is_asked_for_where_one_of_them_is_a_side()
    {
        AmbiguousName comet = new("Comet", ["Comet (East)", "Comet (West)"], 10), boys = new("Front", ["Front", "Front (South)"], 10);

        Assert.DoesNotContain(Queue(ambiguous: [comet]), one => one.Subject.Parts[0] is "Comet");
        Assert.Contains("may be Front or Front (South)", Queue(ambiguous: [boys]).Single(one => one.Subject.Parts[0] is "Front").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Act_since_the_quiet_is_asked_for_and_so_is_whether_two_rows_are_one()
    {
        var (one, other) = (At("one", "Courier", "Otar"), At("other", "Herald", "Otar road"));

        var queue = Queue([one, other]);
        Assert.Contains(queue, asked => asked.Subject == ReviewSubject.OfRow(one));
        Assert.Contains("taken for two acts", queue.Single(asked => asked.Subject == ReviewSubject.OfMatch(one, other)).Reason, StringComparison.Ordinal);
        var same = Queue([one, other with { Place = one.Place }]).Single(asked => asked.Subject == ReviewSubject.OfMatch(one, other));
        Assert.Contains("taken for one act", same.Reason, StringComparison.Ordinal);
        Assert.Equal(0.2, same.Doubt, 9);
    }

    [Fact]
    public void Rows_of_one_publisher_are_not_asked_to_be_one() =>
        Assert.DoesNotContain(Queue([At("one", "Courier", "Otar"), At("other", "Courier", "Otar road")]), asked => asked.Subject.Kind == SubjectKind.Match);

    [Fact]
    public void Acts_in_two_countries_are_not_asked_to_be_one()
    {
        var (one, other) = (At("one", "Courier", "Otar"), At("other", "Herald", "Otar road"));

        Assert.DoesNotContain(
            Queue([one with { Place = one.Place with { Country = "Kadir" } }, other with { Place = other.Place with { Country = "Velmar" } }]),
            asked => asked.Subject.Kind == SubjectKind.Match);
    }

    [Fact]
    public void Decided_subject_leaves_the_queue_of_whoever_decided_and_presses_others_less()
    {
        var subject = ReviewSubject.OfStatement(Truce, Truce.Statements[0]);
        var decision = Decides(1, subject, ReviewVerdict.Accept, "ana");

        Assert.DoesNotContain(Queue(reviewer: "Ana", decisions: decision), one => one.Subject == subject);
        Assert.DoesNotContain(Queue(reviewer: null, decisions: decision), one => one.Subject == subject);
        var others = Queue(reviewer: "boris", decisions: decision).Single(one => one.Subject == subject);
        Assert.Equal(0.2, others.Doubt, 9);
        Assert.Contains("ana looked at it already: accept", others.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Disputed_subject_stays_in_the_queue_of_everybody()
    {
        var subject = ReviewSubject.OfStatement(Truce, Truce.Statements[0]);

        var asked = Queue(reviewer: "ana", decisions: [Decides(1, subject, ReviewVerdict.Reject, "ana"), Decides(2, subject, ReviewVerdict.Accept, "boris")]).Single(one => one.Subject == subject);
        Assert.True(asked.IsDisputed);
        Assert.Equal(asked.Weight, asked.Importance, 9);
    }

    [Fact]
    public void Subject_of_two_assessments_matters_as_much_as_in_both()
    {
        var part = QueueBuilder.OfPair(Material([], []));

        var (once, twice) = (QueueBuilder.Of(part, StandingDecisions.None, null)[0], QueueBuilder.Of(part.Concat(part.Select(one => one with { Dyad = new Dyad("Front", "Hezb") })), StandingDecisions.None, null)[0]);
        Assert.Equal((once.Subject, 2 * once.Importance, 2), (twice.Subject, twice.Importance, twice.Pairs));
    }

    private static IReadOnlyList<QueuedSubject> Queue(IReadOnlyList<RecordItem>? more = null, string? reviewer = null, IReadOnlyList<AmbiguousName>? ambiguous = null, params IEnumerable<Decision> decisions) =>
        QueueBuilder.Of(QueueBuilder.OfPair(Material(more ?? [], ambiguous ?? [])), StandingDecisions.Of(decisions), reviewer);

    private static PairMaterial Material(IReadOnlyList<RecordItem> more, IReadOnlyList<AmbiguousName> ambiguous) =>
        new(Pair.Assess(Asked, more, [Truce]), [.. Pair.Fighting, .. more], [Truce], [], ambiguous, Items.Actors);

    private static Event At(string id, string publisher, string place) => Pair.Act(Asked.AddDays(-5), "Front", "Americans") with
    {
        Id = id,
        Publisher = publisher,
        Place = new Lull.Places.Place(place),
        Origin = new Origin("test", 1, Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes($"{id,-20}"))),
    };
}
