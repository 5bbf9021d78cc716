using CsCheck;
using Lull.Events;
using Xunit;

namespace Lull.Core.Tests.Events;

public sealed class CountRangeTests
{
    private static readonly Gen<CountRange> Ranges =
        from low in Gen.Int[0, 100_000]
        from more in Gen.Int[0, 1000]
        from open in Gen.Bool
        select new CountRange(low, open ? null : low + more);

    [Fact]
    public void Text_of_a_range_reads_back_as_the_same_range() =>
        Ranges.Sample(range =>
        {
            Assert.True(CountRange.TryParse($" {range} ", out var read));
            Assert.Equal(range, read);
        });

    [Fact]
    public void Middle_lies_within_the_range() =>
        Ranges.Sample(range => Assert.InRange(range.Middle, range.Low, range.High ?? range.Low));

    [Fact]
    public void Any_text_is_read_or_refused_but_never_throws() =>
        Gen.String[Gen.Char["0123456789+-– x."], 0, 12].Sample(text =>
        {
            if (CountRange.TryParse(text, out var range))
            {
                Assert.True(range.Low >= 0 && (range.High is not { } high || high >= range.Low));
            }
        });

    [Theory]
    [InlineData("")]
    [InlineData("five")]
    [InlineData("5-3")]
    [InlineData("-3")]
    [InlineData("3.5")]
    [InlineData("99999999999")]
    public void Text_that_is_no_range_is_refused(string text) => Assert.False(CountRange.TryParse(text, out _));

    [Fact]
    public void Range_cannot_be_negative_or_upside_down()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountRange(-1, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountRange(3, 2));
    }
}
