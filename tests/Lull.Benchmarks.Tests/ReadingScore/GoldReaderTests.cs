using CsCheck;
using Lull.Benchmarks.ReadingScore.Gold;
using Lull.Reading.Statements;
using Xunit;

namespace Lull.Benchmarks.Tests.ReadingScore;

public sealed class GoldReaderTests
{
    private const string Whole = """
        { "date": "2031-05-14", "publisher": null, "register": "wire", "invented": true, "note": "n",
          "statements": [
            { "kind": "ceasefire-end", "also": ["attack"], "words": "shelled", "within": "Front shelled the",
              "agent": ["Kadir Front", null], "patient": null, "polarity": "negated", "modalities": ["feared", "possible"],
              "speakers": [["Dov", "Ilan Dov"]], "count": "3-5", "deaths": "2+", "optional": true,
              "time": {"start": "2031-05-12", "end": null, "precision": "week", "basis": "report", "recurrent": true} } ] }
        """;

    [Fact]
    public void Case_is_read_whole()
    {
        var reading = GoldReader.Read("one", Whole);
        Assert.Empty(reading.Problems);
        Assert.Equal(new DateOnly(2031, 5, 14), reading.Case!.Date);
        var statement = Assert.Single(reading.Case.Statements);
        Assert.Equal(StatementKind.CeasefireEnd, statement.Kind);
        Assert.Equal([StatementKind.Attack], statement.Also);
        Assert.Equal(["Kadir Front"], statement.Agent!.Names);
        Assert.True(statement.Agent.MayBeAbsent);
        Assert.Empty(statement.Patient!.Names);
        Assert.Equal(Polarity.Negated, statement.Polarity);
        Assert.Equal([Modality.Feared, Modality.Possible], statement.Modalities);
        Assert.Equal(["Dov", "Ilan Dov"], Assert.Single(statement.Speakers!));
        Assert.True(statement.Time!.IsRecurrent);
        Assert.Null(statement.Time.End);
        Assert.True(statement.IsOptional);
    }

    [Fact]
    public void What_is_left_out_is_not_scored()
    {
        var reading = GoldReader.Read("one", """
            { "date": null, "register": "wire", "statements": [ { "kind": "attack", "words": "a", "within": "a b" } ] }
            """);
        Assert.Empty(reading.Problems);
        var statement = Assert.Single(reading.Case!.Statements);
        Assert.Null(statement.Agent);
        Assert.Null(statement.Polarity);
        Assert.Null(statement.Speakers);
        Assert.Null(statement.Time);
        Assert.Empty(statement.Modalities);
    }

    [Theory]
    [InlineData("\"ceasefire-end\"", "\"ceasefireEnd\"", "kind")]
    [InlineData("\"negated\"", "\"no\"", "polarity")]
    [InlineData("2031-05-14", "14 May", "date")]
    [InlineData("2031-05-12", "2031-5-12", "start")]
    [InlineData("\"optional\"", "\"optionel\"", "optionel")]
    [InlineData("\"3-5\"", "\"a few\"", "count")]
    [InlineData("[[\"Dov\", \"Ilan Dov\"]]", "\"Dov\"", "speakers")]
    [InlineData("\"week\"", "\"fortnight\"", "time")]
    public void Damage_is_a_problem_with_its_place(string right, string wrong, string column)
    {
        var reading = GoldReader.Read("one", Whole.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Equal(column, Assert.Single(reading.Problems).Column);
    }

    [Fact]
    public void File_cut_anywhere_gives_a_problem() =>
        Gen.Int[0, Whole.TrimEnd().Length - 1].Sample(length =>
            Assert.NotEmpty(GoldReader.Read("one", Whole[..length]).Problems));

    [Theory]
    [InlineData("shelled", "Front shelled the", 0)]
    [InlineData("shelled", "Front shelled a", 1)]
    [InlineData("shelled", "the wall", 2)]
    [InlineData("", "Kadir Front shelled", 1)]
    public void Words_must_stand_in_the_text_once(string words, string within, int problems) =>
        Assert.Equal(problems, GoldCheck.Of(Made.Case(Made.Gold(StatementKind.Attack, words, within)), Made.Report).Count);
}
