using CsCheck;
using Lull.Events;
using Xunit;

namespace Lull.Core.Tests.Events;

public sealed class DyadTests
{
    private static readonly Gen<string> Names = Gen.String[Gen.Char["abcABC çéا-"], 1, 8].Where(name => !string.IsNullOrWhiteSpace(name));

    [Fact]
    public void Dyad_is_the_same_whichever_side_is_named_first() =>
        Gen.Select(Names, Names).Where((one, other) => !string.Equals(one, other, StringComparison.Ordinal)).Sample((one, other) =>
        {
            var dyad = new Dyad(one, other);
            Assert.Equal(dyad, new Dyad(other, one));
            Assert.True(string.CompareOrdinal(dyad.A, dyad.B) < 0);
            Assert.True(dyad.AToB == new Direction(one, other) || dyad.BToA == new Direction(one, other));
        });

    [Fact]
    public void Directions_of_a_dyad_are_each_other_turned_round() =>
        Gen.Select(Names, Names).Where((one, other) => !string.Equals(one, other, StringComparison.Ordinal)).Sample((one, other) =>
        {
            var dyad = new Dyad(one, other);
            Assert.Equal(dyad.AToB, new Direction(dyad.BToA.Target, dyad.BToA.Source));
            Assert.NotEqual(dyad.AToB, dyad.BToA);
        });

    [Fact]
    public void Dyad_needs_two_different_named_sides()
    {
        Assert.Throws<ArgumentException>(() => new Dyad("A", "A"));
        Assert.Throws<ArgumentException>(() => new Dyad(" ", "A"));
    }

    [Fact]
    public void Text_names_the_sides_in_order()
    {
        Assert.Equal("A|B", new Dyad("B", "A").ToString());
        Assert.Equal("A→B", new Dyad("B", "A").AToB.ToString());
    }
}
