using System.Text.Json;
using Lull.Benchmarks.ReadingScore;
using Xunit;

namespace Lull.Benchmarks.Tests.ReadingScore;

public sealed class ScoreCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lull-score-").FullName;

    public ScoreCommandTests()
    {
        File.WriteAllText(Path.Combine(_folder, "one.txt"), Made.Report);
        File.WriteAllText(Path.Combine(_folder, "one.json"), """
            { "date": "2031-05-14", "register": "wire", "statements": [
              { "kind": "attack", "words": "shelled", "within": "Front shelled the", "agent": ["Kadir Front"],
                "polarity": "affirmed", "modality": "actual", "speakers": [["army"]] },
              { "kind": "attack", "words": "firing", "within": "denied firing on", "polarity": "affirmed", "modality": "denied" } ] }
            """);
    }

    [Fact]
    public void Reading_without_fault_scores_one()
    {
        Write(Line("shelled", "actual", "Kadir Front", "the army"), Line("firing", "denied", "front", "front"));
        var (code, output, errors) = Run();
        Assert.Equal("", errors);
        Assert.Equal(0, code);
        Assert.Contains("F1          1.000", output, StringComparison.Ordinal);
        Assert.Contains("strict F1   1.000", output, StringComparison.Ordinal);
        Assert.Contains("dangerous   0,", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_are_listed_and_counted()
    {
        Write(Line("shelled", "actual", "Otar garrison", "the army"), Line("firing", "actual", "front", "front"), Line("If", "actual", "army", "army"));
        var (_, output, _) = Run();
        Assert.Contains("agent: 'Otar garrison' for 'Kadir Front'", output, StringComparison.Ordinal);
        Assert.Contains("!! attack 'firing'", output, StringComparison.Ordinal);
        Assert.Contains("+  attack 'If'", output, StringComparison.Ordinal);
        Assert.Contains("precision   0.667", output, StringComparison.Ordinal);
        Assert.Contains("recall      1.000", output, StringComparison.Ordinal);
        Assert.Contains("strict F1   0.000", output, StringComparison.Ordinal);
        Assert.Contains("dangerous   1, or 33.3 per 100", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Number_only_shows_nothing_of_the_cases()
    {
        Write(Line("shelled", "actual", "Kadir Front", "the army"));
        var (code, output, _) = Run("--number-only");
        Assert.Equal(0, code);
        Assert.Contains("recall      0.500", output, StringComparison.Ordinal);
        Assert.DoesNotContain("shelled", output, StringComparison.Ordinal);
        Assert.DoesNotContain("one", output.Replace("none", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Refused_line_is_shown_and_makes_the_code_one()
    {
        Write(Line("shelled", "actual", "Kadir Front", "the army"), "{");
        var (code, _, errors) = Run();
        Assert.Equal(1, code);
        Assert.Contains("one.jsonl:2", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Case_that_nothing_was_read_for_is_trouble() => Assert.Equal(3, Run().Code);

    [Theory]
    [InlineData]
    [InlineData("--jsonl")]
    [InlineData("--nothing", "x")]
    public void Nonsense_is_refused_with_the_usage(params string[] args)
    {
        using StringWriter output = new(), errors = new();
        Assert.Equal(2, ScoreCommand.Run(args, output, errors));
        Assert.Contains("usage:", errors.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Line(string words, string modality, string agent, string speaker)
    {
        var start = Made.Report.IndexOf(words, StringComparison.Ordinal);
        return JsonSerializer.Serialize(new
        {
            id = "s1",
            kind = "attack",
            span = (int[])[start, start + words.Length],
            text = words,
            agent = new { text = agent },
            polarity = "affirmed",
            modality,
            time = new { precision = "unknown", basis = "unknown", recurrent = false },
            speakers = (object[])[new { text = speaker }],
            basis = "made",
        });
    }

    private void Write(params string[] lines) => File.WriteAllLines(Path.Combine(_folder, "one.jsonl"), lines);

    private (int Code, string Output, string Errors) Run(params string[] more)
    {
        using StringWriter output = new(), errors = new();
        var code = ScoreCommand.Run(["--jsonl", _folder, _folder, .. more], output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
