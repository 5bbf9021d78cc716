using Lull.Actors;
using Lull.Benchmarks.ReadingScore.Gold;
using Lull.Benchmarks.ReadingScore.Matching;
using Lull.Benchmarks.ReadingScore.Measures;
using Lull.Benchmarks.ReadingScore.Outputs;
using Lull.Language;
using Xunit;

namespace Lull.Benchmarks.Tests.ReadingScore;

/// <summary>The scores reached so far, so that no change loses them unseen.</summary>
public sealed class LullScoreTests
{
    [Theory]
    [InlineData("dev", ParserModel.Medium, 0.94, 0.79, 0.4)]
    [InlineData("dev", ParserModel.Small, 0.92, 0.77, 1.0)]
    [InlineData("dev2", ParserModel.Medium, 0.91, 0.77, 0.6)]
    [InlineData("dev3", ParserModel.Medium, 0.95, 0.89, 1.2)]
    [InlineData("dev4", ParserModel.Medium, 0.87, 0.72, 1.1)]
    [InlineData("dev5", ParserModel.Medium, 0.90, 0.69, 0.4)]
    [InlineData("dev6", ParserModel.Medium, 0.79, 0.59, 1.1)]
    [InlineData("dev7", ParserModel.Medium, 0.78, 0.52, 1.0)]
    [InlineData("dev8", ParserModel.Medium, 0.88, 0.68, 0.6)]
    [InlineData("dev9", ParserModel.Medium, 0.82, 0.63, 0.7)]
    [InlineData("dev10", ParserModel.Medium, 0.81, 0.56, 0.7)]
    [InlineData("dev11", ParserModel.Medium, 0.84, 0.65, 0.6)]
    [InlineData("dev12", ParserModel.Medium, 0.79, 0.49, 1.4)]
    [InlineData("dev13", ParserModel.Medium, 0.75, 0.55, 1.4)]
    [InlineData("dev14", ParserModel.Medium, 0.81, 0.59, 1.8)]
    [InlineData("dev15", ParserModel.Medium, 0.85, 0.70, 0.9)]
    [InlineData("dev16", ParserModel.Medium, 0.82, 0.66, 0.9)]
    [InlineData("dev17", ParserModel.Medium, 0.89, 0.67, 0.8)]
    [InlineData("dev18", ParserModel.Medium, 0.75, 0.45, 1.1)]
    [InlineData("dev19", ParserModel.Medium, 0.82, 0.70, 1.0)]
    [InlineData("dev20", ParserModel.Medium, 0.85, 0.69, 0.5)]
    [InlineData("dev21", ParserModel.Medium, 0.82, 0.54, 4.2)]
    [InlineData("voices1", ParserModel.Medium, 0.86, 0.63, 0.5)]
    [InlineData("phrases4", ParserModel.Medium, 0.85, 0.68, 0.6)]
    [InlineData("phrases1", ParserModel.Medium, 0.87, 0.72, 0.3)]
    [InlineData("phrases2", ParserModel.Medium, 0.87, 0.71, 0.7)]
    [InlineData("phrases3", ParserModel.Medium, 0.82, 0.65, 0.8)]
    [InlineData("founding-like", ParserModel.Medium, 0.97, 0.90, 0.0)]
    [InlineData("founding", ParserModel.Medium, 0.97, 0.95, 0.0)]
    public void Cases_are_read_no_worse_than_before(string folder, ParserModel model, double f1, double strictF1, double dangerousPer100)
    {
        using var reader = new LullReader(model);
        var matcher = new CaseMatcher(ActorRegistry.Default);
        var matches = new List<CaseMatch>();
        foreach (var (gold, text) in GoldFolder.Read(Checkout.Cases(folder), Path.Combine(Checkout.Root, "..", "shared", "reference")))
        {
            Assert.SkipWhen(text is null, "the text of this case is somebody else's and not here");
            var (read, statements) = reader.Read(gold, text);
            matches.Add(matcher.Match(gold, read, statements));
        }

        var tally = ReadingTally.Of(matches);
        Assert.True(tally.F1 >= f1, $"F1 {tally.F1:0.000}");
        Assert.True(tally.StrictF1 >= strictF1, $"strict F1 {tally.StrictF1:0.000}");
        Assert.True(tally.DangerousPer100 <= dangerousPer100, $"dangerous {tally.DangerousPer100:0.00}");
    }
}
