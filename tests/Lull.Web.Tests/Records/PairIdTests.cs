using CsCheck;
using Lull.Events;
using Lull.Web.Records;
using Xunit;

namespace Lull.Web.Tests.Records;

public sealed class PairIdTests
{
    private static readonly Gen<string> Names = Gen.String[Gen.OneOf(Gen.Char.AlphaNumeric, Gen.Char[" _~-.,()'/|%ل中é"]), 1, 30].Where(name => !string.IsNullOrWhiteSpace(name));

    [Fact]
    public void Id_says_both_sides_in_words_that_an_address_may_hold() =>
        Assert.Equal("Iraqi_armed_factions~~US_forces", PairId.Of(new Dyad("US forces", "Iraqi armed factions")));

    [Fact]
    public void Dyad_is_told_again_from_its_id_whatever_its_names() => Names.Select(Names)
        .Where((one, other) => !string.Equals(one, other, StringComparison.Ordinal))
        .Sample((one, other) =>
        {
            var dyad = new Dyad(one, other);
            var id = PairId.Of(dyad);
            return PairId.TryRead(id, out var read) && read == dyad && id.All(letter => char.IsAsciiLetterOrDigit(letter) || "-._~".Contains(letter, StringComparison.Ordinal));
        });

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("A~~")]
    [InlineData("A~~A")]
    [InlineData("A~~B~~C")]
    [InlineData("A~Z1~~B")]
    [InlineData("A~2~~B")]
    [InlineData("é~~B")]
    [InlineData("_~~B")]
    public void What_is_no_id_is_refused(string id) => Assert.False(PairId.TryRead(id, out _));

    [Fact]
    public void Anything_can_be_asked_for_without_an_exception() => Gen.String[0, 40].Sample(text => PairId.TryRead(text, out _) || true);
}
