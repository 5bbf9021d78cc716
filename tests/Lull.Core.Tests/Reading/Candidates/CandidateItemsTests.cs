using CsCheck;
using Lull.Actors;
using Lull.Core.Tests.Reading.Statements;
using Lull.Events;
using Lull.Reading.Candidates;
using Lull.Reading.Statements;
using Lull.Reports;
using Lull.Time;
using Xunit;

namespace Lull.Core.Tests.Reading.Candidates;

public sealed class CandidateItemsTests
{
    private static readonly Report Report = new("Title\nThe factions attacked US bases.", new string('a', 64), "Title", new DateOnly(2024, 2, 5), "Courier");

    private static readonly Statement Attack = SampleStatements.Attack;

    [Fact]
    public void Act_becomes_an_event_with_its_sides_days_and_origin_when_it_is_told_as_fact()
    {
        var act = Assert.IsType<Event>(Of(Attack));
        Assert.Equal(("Iraqi armed factions", "United States", EventKind.Attack), (act.Source, act.Target, act.Kind));
        Assert.Equal(DayInterval.OfDay(new DateOnly(2024, 2, 4)), act.When);
        Assert.Equal(("reading", "aaaaaaaaaaaaaaaa-s1", "Courier"), (act.Dataset, act.Id, act.Publisher));
        Assert.Equal(("report.txt", 2L), (act.Origin.File, act.Origin.Row));
        Assert.Equal(CountRange.One, act.Count);
    }

    [Fact]
    public void Nothing_enters_the_record_when_it_is_not_affirmed_and_told_as_fact() =>
        SampleStatements.Any.Sample(statement =>
        {
            var item = Of(statement);
            Assert.True(item is null || statement is { Polarity: Polarity.Affirmed, Modality: Modality.Actual });
        });

    [Theory]
    [InlineData(Modality.Planned)]
    [InlineData(Modality.Possible)]
    [InlineData(Modality.Feared)]
    [InlineData(Modality.Conditional)]
    [InlineData(Modality.Demanded)]
    [InlineData(Modality.Denied)]
    public void Act_is_left_out_when_it_is_not_told_as_fact(Modality modality) =>
        Assert.Null(Of(Attack with { Modality = modality }));

    [Fact]
    public void Act_is_left_out_when_it_is_negated() => Assert.Null(Of(Attack with { Polarity = Polarity.Negated }));

    [Theory]
    [InlineData(null, 4, DatePrecision.Day, false)]
    [InlineData(4, null, DatePrecision.Day, false)]
    [InlineData(1, 7, DatePrecision.Week, false)]
    [InlineData(1, 7, DatePrecision.Day, false)]
    [InlineData(4, 4, DatePrecision.Day, true)]
    public void Act_is_left_out_when_its_days_are_not_known(int? first, int? last, DatePrecision precision, bool recurrent) =>
        Assert.Null(Of(Attack with { Time = new StatementTime(Day(first), Day(last), precision, TimeBasis.Report, recurrent, "on these days") }));

    [Fact]
    public void Act_is_left_out_when_its_day_is_carried_over_from_another_sentence() =>
        Assert.Null(Of(Attack with { Time = Attack.Time with { Text = null } }));

    [Fact]
    public void Act_is_left_out_when_a_side_is_not_said()
    {
        Assert.Null(Of(Attack with { Agent = null }));
        Assert.Null(Of(Attack with { Patient = null }));
    }

    [Theory]
    [InlineData("Kadir Front", true)]
    [InlineData("Otar garrison", true)]
    [InlineData("Kesh", true)]
    [InlineData("Rebels", false)]
    [InlineData("soldiers", false)]
    [InlineData("two villages", false)]
    [InlineData("27", false)]
    [InlineData("Otar", false)]
    public void Party_is_a_side_when_it_has_a_name_and_is_no_place(string name, bool isSide)
    {
        var party = new Party(name, new TextSpan(0, 1), ActorId: null, Name: null, IsImplied: false);
        var place = new StatementPlace("Otar", Name: null, Country: null, Latitude: null, Longitude: null, PlacePrecision.Unknown);
        Assert.Equal(isSide, Of(Attack with { Patient = party, Place = place }) is Event);
    }

    [Theory]
    [InlineData("since 17 October", true)]
    [InlineData("between 1 and 29 February", false)]
    public void Count_over_days_becomes_a_tally_of_its_speaker(string words, bool runs)
    {
        var tally = Assert.IsType<Tally>(Of(Attack with
        {
            Count = CountRange.Exactly(165),
            Time = new StatementTime(Day(1), Day(29), DatePrecision.Day, TimeBasis.Absolute, Text: words),
            Speakers = [new Speaker("a spokesman", ActorId: null, Role: null, SpeechMode.Quoted, "say"), new Speaker("the Department", "us-dod", Role: null, SpeechMode.Paraphrased, "count")],
        }));
        Assert.Equal((CountRange.Exactly(165), runs), (tally.Count, tally.Cumulative));
        Assert.Equal(ActorRegistry.Default.Find("us-dod")!.Name, tally.Publisher);
    }

    [Theory]
    [InlineData(StatementKind.Suspension, null, true)]
    [InlineData(StatementKind.Ceasefire, DeclaredForm.Bilateral, true)]
    [InlineData(StatementKind.Ceasefire, DeclaredForm.Unannounced, false)]
    [InlineData(StatementKind.Assessment, null, false)]
    public void Declaration_becomes_a_signal(StatementKind kind, DeclaredForm? declared, bool signals)
    {
        var item = Of(Attack with { Kind = kind, Declared = declared, Patient = null });
        Assert.Equal(signals, item is Signal);
    }

    [Fact]
    public void Place_is_taken_as_finely_as_it_is_known()
    {
        var site = Of(Attack with { Place = new StatementPlace("Tanf", "al-Tanf", "SY", 33.5, 38.6, PlacePrecision.Site) })!;
        Assert.Equal(("al-Tanf", "Syria", 33.5), (site.Place.Name, site.Place.Country, site.Place.Latitude));
        var country = Of(Attack with { Place = new StatementPlace("Syria", "Syria", "SY", 35, 38, PlacePrecision.Country) })!;
        Assert.Equal((null, "Syria", null), (country.Place.Name, country.Place.Country, country.Place.Latitude));
    }

    private static RecordItem? Of(Statement statement) =>
        new CandidateItems(ActorRegistry.Default).Of(Report, [statement], "report.txt") is [var item] ? item : null;

    private static DateOnly? Day(int? day) => day is { } known ? new DateOnly(2024, 2, known) : null;
}
