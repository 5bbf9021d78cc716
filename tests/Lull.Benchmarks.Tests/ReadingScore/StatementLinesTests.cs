using CsCheck;
using Lull.Benchmarks.ReadingScore.Outputs;
using Xunit;

namespace Lull.Benchmarks.Tests.ReadingScore;

public sealed class StatementLinesTests
{
    private const string Line =
        """{"report":"0","id":"s1","kind":"attack","span":[60,67],"text":"shelled","agent":{"text":"The Kadir Front","span":[45,60],"actor":null,"name":"Kadir Front","implied":false},"patient":null,"third":[],"polarity":"affirmed","modality":"actual","time":{"start":null,"end":"2031-05-12","precision":"day","basis":"report","recurrent":false,"text":"on Monday"},"place":null,"speakers":[{"text":"the army","actor":null,"role":null,"mode":"paraphrased","verb":"say"}],"hedges":[],"purpose":null,"condition":null,"count":null,"deaths":null,"confidence":0.8,"basis":"verb"}""";

    [Fact]
    public void Line_is_read_and_found_in_the_text()
    {
        var problems = new List<Problem>();
        var statement = Assert.Single(StatementLines.Read("f", [Line, ""], Made.Report, problems));
        Assert.Empty(problems);
        Assert.Equal("shelled", statement.Span.Of(Made.Report));
        Assert.Equal("Kadir Front", statement.Agent!.Name);
        Assert.Null(statement.Patient);
        Assert.Equal("the army", Assert.Single(statement.Speakers).Text);
        Assert.Equal(new DateOnly(2031, 5, 12), statement.Time.End);
    }

    [Fact]
    public void Words_are_found_where_they_stand_nearest()
    {
        var last = Made.Report.LastIndexOf("shell", StringComparison.Ordinal);
        var line = Line.Replace("[60,67]", $"[{last - 5},{last}]", StringComparison.Ordinal).Replace("shelled", "shell", StringComparison.Ordinal);
        Assert.Equal(last, Assert.Single(StatementLines.Read("f", [line], Made.Report, [])).Span.Start);
    }

    [Theory]
    [InlineData("not json", "")]
    [InlineData("[]", "")]
    public void Line_that_is_no_statement_is_a_problem(string line, string column)
    {
        var problems = new List<Problem>();
        Assert.Empty(StatementLines.Read("f", [line], Made.Report, problems));
        var problem = Assert.Single(problems);
        Assert.Equal(column, problem.Column);
        Assert.Equal(1, problem.Line);
    }

    [Fact]
    public void Words_that_do_not_stand_in_the_report_are_a_problem()
    {
        var problems = new List<Problem>();
        Assert.Empty(StatementLines.Read("f", [Line.Replace("shelled", "bombed", StringComparison.Ordinal)], Made.Report, problems));
        Assert.Equal("text", Assert.Single(problems).Column);
    }

    [Fact]
    public void Line_cut_anywhere_is_refused_and_never_thrown_at() =>
        Gen.Int[1, Line.Length - 1].Sample(length =>
        {
            var problems = new List<Problem>();
            Assert.Empty(StatementLines.Read("f", [Line[..length]], Made.Report, problems));
            Assert.Single(problems);
        });
}
