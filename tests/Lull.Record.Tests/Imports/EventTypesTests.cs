using CsCheck;
using Lull.Events;
using Lull.Record.Imports;
using Xunit;

namespace Lull.Record.Tests.Imports;

public sealed class EventTypesTests
{
    [Fact]
    public void Every_kind_is_known_by_its_own_name() =>
        Assert.All(Enum.GetValues<EventKind>(), kind =>
        {
            Assert.True(EventTypes.Default.TryFind(kind.Name(), out var meaning), kind.Name());
            Assert.Equal((kind, TallyKind.None, kind == EventKind.Clash), (meaning.Kind, meaning.Tally, meaning.Symmetric));
        });

    [Fact]
    public void Every_hostile_kind_has_both_tallies() =>
        Assert.All(Enum.GetValues<EventKind>().Where(k => k.IsHostileAct()), kind =>
        {
            Assert.True(EventTypes.Default.TryFind(kind.Name() + "-tally", out var tally));
            Assert.True(EventTypes.Default.TryFind(kind.Name() + "-tally-cumulative", out var cumulative));
            Assert.Equal((kind, TallyKind.Interval), (tally.Kind, tally.Tally));
            Assert.Equal((kind, TallyKind.Cumulative), (cumulative.Kind, cumulative.Tally));
        });

    [Fact]
    public void Case_and_separators_make_no_difference() =>
        Gen.Select(Gen.OneOf<string>(" ", "-", "_", "  ", "\t"), Gen.Bool, Gen.OneOf<string>("ceasefire-end", "attack-tally-cumulative", "car-bomb")).Sample((separator, upper, type) =>
        {
            var written = type.Replace("-", separator, StringComparison.Ordinal);
            Assert.True(EventTypes.Default.TryFind(type, out var expected));
            Assert.True(EventTypes.Default.TryFind(" " + (upper ? written.ToUpperInvariant() : written), out var found));
            Assert.Equal(expected, found);
        });

    [Theory]
    [InlineData("raid,assault,false,")]
    [InlineData("raid,attack,perhaps,")]
    [InlineData("raid,attack,false,daily")]
    [InlineData(",attack,false,")]
    [InlineData("raid,attack,false,\nRAID,strike,false,")]
    public void Table_with_a_bad_row_is_refused(string rows) =>
        Assert.Throws<ArgumentException>(() => EventTypes.Read(new StringReader("type,kind,symmetric,tally\n" + rows + "\n")));
}
