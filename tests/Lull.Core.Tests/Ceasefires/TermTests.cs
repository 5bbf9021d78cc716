using Lull.Ceasefires;
using Lull.Ceasefires.Terms;
using Lull.Events;
using Lull.Reading.Statements;
using Lull.Reports;
using Lull.Time;
using Xunit;

namespace Lull.Core.Tests.Ceasefires;

/// <summary>What anybody states of an arrangement: where it holds, what it leaves out, what for, until when.</summary>
public sealed class TermTests
{
    private static readonly DateOnly Said = Pair.QuietFrom;
    private static readonly DateOnly Day = Pair.QuietFrom.AddDays(40);
    private static readonly RecordItem Truce = Pair.Says(Said, "Front", EventKind.Suspension);

    [Fact]
    public void Scope_purpose_condition_and_expiry_are_listed_with_who_says_so()
    {
        var terms = Pair.Assess(Day, [], [Arranging(Said, statement => statement with
        {
            Place = new StatementPlace("the north", "the north", "IQ", null, null, PlacePrecision.Admin),
            Purpose = "to allow talks",
            Condition = "if the strikes end",
            Time = Until(Day.AddDays(20)),
            Speakers = [new Speaker("the Front", "umbrella", null, SpeechMode.Paraphrased, "say")],
        })]).Terms;
        Assert.Equal(
            "Scope: the north; Purpose: to allow talks; Condition: if the strikes end; Expiry: until then",
            string.Join("; ", terms.Select(term => $"{term.Kind}: {term.Text}")));
        Assert.Equal(Day.AddDays(20), terms[^1].Day);
        Assert.All(terms, term => Assert.Equal(("the Front", "00000000-s1"), (term.Speaker, term.Source)));
    }

    [Theory]
    [InlineData(Polarity.Affirmed, Modality.Denied)]
    [InlineData(Polarity.Affirmed, Modality.Feared)]
    [InlineData(Polarity.Negated, Modality.Actual)]
    public void What_is_denied_or_feared_has_no_terms(Polarity polarity, Modality modality) =>
        Assert.Empty(Pair.Assess(Day, [], [Arranging(Said, statement => statement with { Polarity = polarity, Modality = modality, Purpose = "to allow talks" })]).Terms);

    [Fact]
    public void Purpose_of_an_attack_is_no_term_of_an_arrangement() =>
        Assert.Empty(Pair.Assess(Day, [], [Arranging(Said, statement => statement with { Kind = StatementKind.Threat, Purpose = "to press for talks" })]).Terms);

    [Theory]
    [InlineData("They agreed to a truce, except for convoys of the coalition.", "convoys of the coalition")]
    [InlineData("The truce does not cover the border guards, they said.", "the border guards")]
    [InlineData("The truce, excluding the capital, begins today.", "the capital")]
    [InlineData("The truce will not apply to drones.", "drones")]
    [InlineData("The truce holds everywhere.", null)]
    [InlineData("The truce holds. They do not include women in the talks.", null)]
    [InlineData("They do not want a truce.", null)]
    public void Exemption_is_what_the_sentence_leaves_out(string text, string? exempt)
    {
        var at = text.IndexOf("truce", StringComparison.Ordinal);
        var truce = Words.Statement(StatementKind.Ceasefire) with { Span = new TextSpan(at, at + 5), Text = "truce" };
        var terms = Pair.Assess(Day, [], [new ReportStatements(Words.Report(Said, text: text), [truce])]).Terms;
        Assert.Equal(exempt, terms.SingleOrDefault(term => term.Kind is TermKind.Exemption)?.Text);
    }

    [Fact]
    public void Truce_that_does_not_cover_everything_is_no_denial_of_it()
    {
        const string Limit = "The truce does not cover convoys.";
        const string Denial = "There is no truce with anybody.";
        Assert.True(InForce(Limit) > Pair.Assess(Day, []).InForce);
        Assert.True(InForce(Denial) < Pair.Assess(Day, []).InForce);

        static double InForce(string text)
        {
            var at = text.IndexOf("truce", StringComparison.Ordinal);
            var truce = Words.Statement(StatementKind.Ceasefire) with { Span = new TextSpan(at, at + 5), Text = "truce", Polarity = Polarity.Negated };
            return Pair.Assess(Day, [], [new ReportStatements(Words.Report(Said, text: text), [truce])]).InForce;
        }
    }

    [Fact]
    public void Deadline_near_strains_and_one_far_off_does_not()
    {
        var none = Strain(Said.AddDays(500));
        Assert.True(Strain(Day.AddDays(2)) > none + 0.05);
        Assert.True(Strain(Day.AddDays(2)) > Strain(Day.AddDays(10)));
        Assert.Equal(none, Strain(Day.AddDays(16)), 9);
        Assert.True(Strain(Day.AddDays(-3)) > none + 0.02);

        static double Strain(DateOnly until) =>
            Pair.Assess(Day, [Truce], [Arranging(Said, statement => statement with { Time = Until(until) })]).Of(CeasefireState.UnderStrain);
    }

    [Fact]
    public void Extension_moves_the_day()
    {
        var first = Arranging(Said, statement => statement with { Time = Until(Day.AddDays(1)) });
        var extension = new ReportStatements(
            Words.Report(Day.AddDays(-5), hash: '1'),
            [Words.Statement(StatementKind.CeasefireExtension) with { Time = Until(Day.AddDays(300)) }]);
        var near = Pair.Assess(Day, [Truce], [first]).Of(CeasefireState.UnderStrain);
        Assert.True(Pair.Assess(Day, [Truce], [first, extension]).Of(CeasefireState.UnderStrain) < near - 0.05);
    }

    [Fact]
    public void Ultimatum_is_a_deadline_whoever_prolongs_the_truce()
    {
        var ultimatum = new ReportStatements(
            Words.Report(Said),
            [Words.Statement(StatementKind.Resumption) with { Modality = Modality.Conditional, Time = Until(Day.AddDays(3)) }]);
        var assessment = Pair.Assess(Day, [Truce], [ultimatum]);
        Assert.Equal((TermKind.Deadline, Day.AddDays(3)), (Assert.Single(assessment.Terms).Kind, assessment.Terms[0].Day!.Value));
        Assert.True(assessment.Of(CeasefireState.UnderStrain) > Pair.Assess(Day, [Truce]).Of(CeasefireState.UnderStrain) + 0.03);
    }

    private static StatementTime Until(DateOnly day) => new(Said, day, DatePrecision.Day, TimeBasis.Absolute, IsRecurrent: false, "until then");

    private static ReportStatements Arranging(DateOnly day, Func<Statement, Statement> stated) =>
        new(Words.Report(day), [stated(Words.Statement(StatementKind.Ceasefire))]);
}
