using Lull.Actors;
using Lull.Benchmarks.ReadingScore.Gold;
using Lull.Benchmarks.ReadingScore.Matching;
using Lull.Reading.Statements;
using Xunit;

namespace Lull.Benchmarks.Tests.ReadingScore;

public sealed class SideNamesTests
{
    private static readonly SideNames Names = new(ActorRegistry.Default);

    [Theory]
    [InlineData("Kadir Front", "the Kadir Front", true)]
    [InlineData("Kadir Front", "Kadir-Front", true)]
    [InlineData("Kadir Front", "KADIR FRONT", true)]
    [InlineData("Kadir Front", "fighters of the Kadir Front", true)]
    [InlineData("Kadir Front", "two Kadir Front positions", true)]
    [InlineData("Kadir Front", "opponents of the Kadir Front", false)]
    [InlineData("railwaymen", "the six railwaymen", true)]
    [InlineData("12 sailors", "sailors", true)]
    [InlineData("All Sides", "sides", true)]
    [InlineData("Kadir Front", "Kadir", false)]
    [InlineData("Pashtun Army", "Army", false)]
    [InlineData("United States", "the Americans", true)]
    [InlineData("Ansar Allah", "the Houthis", true)]
    [InlineData("Russia", "Ukraine", false)]
    public void Names_are_one_or_not(string expected, string read, bool same) =>
        Assert.Equal(same, Names.Agrees(new ExpectedSide([expected], MayBeAbsent: false), Made.Side(read)));

    [Fact]
    public void Side_that_may_be_absent_may_be_left_out_or_named()
    {
        var expected = new ExpectedSide(["Tesh"], MayBeAbsent: true);
        Assert.True(Names.Agrees(expected, null));
        Assert.True(Names.Agrees(expected, Made.Side("Tesh")));
        Assert.False(Names.Agrees(expected, Made.Side("Dovra")));
    }

    [Fact]
    public void Side_that_is_not_named_must_be_left_out()
    {
        var expected = new ExpectedSide([], MayBeAbsent: true);
        Assert.True(Names.Agrees(expected, null));
        Assert.False(Names.Agrees(expected, Made.Side("Tesh")));
    }

    [Fact]
    public void Side_that_is_not_expected_is_not_scored() => Assert.Null(Names.Agrees((ExpectedSide?)null, Made.Side("Tesh")));

    [Fact]
    public void Chain_of_speakers_agrees_link_by_link()
    {
        IReadOnlyList<IReadOnlyList<string>> expected = [["Western diplomat"], ["Kelmi officer", "officer"]];
        Assert.True(Names.Agrees(expected, [Said("a Western diplomat"), Said("the officer")]));
        Assert.False(Names.Agrees(expected, [Said("a Western diplomat")]));
        Assert.False(Names.Agrees(expected, [Said("the officer"), Said("a Western diplomat")]));
        Assert.False(Names.Agrees([], [Said("the officer")]));
        Assert.True(Names.Agrees([], []));
    }

    private static Speaker Said(string name) => new(name, ActorId: null, Role: null, SpeechMode.Paraphrased, "say");
}
