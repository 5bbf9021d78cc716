using CsCheck;
using Lull.Reviews.Agreement;
using Xunit;

namespace Lull.Core.Tests.Reviews;

public sealed class KrippendorffAlphaTests
{
    /// <summary>The worked examples A, B and C of Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011); a dot is a value that is missing.</summary>
    [Theory]
    [InlineData(0.095, "0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0")]
    [InlineData(0.692, "a a b b d c c c e d d a", "b a b b b c c c e d d d")]
    [InlineData(0.743, "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .")]
    public void Alpha_is_that_of_the_published_example(double alpha, params string[] observers) =>
        Assert.Equal(alpha, KrippendorffAlpha.Of(Units(observers))!.Value, 3);

    [Fact]
    public void Alpha_is_one_when_all_agree_and_values_differ() =>
        Assert.Equal(1, KrippendorffAlpha.Of([["a", "a", "a"], ["b", "b"]]));

    [Fact]
    public void Alpha_is_none_when_there_is_nothing_to_compare()
    {
        Assert.Null(KrippendorffAlpha.Of([]));
        Assert.Null(KrippendorffAlpha.Of([["a"], ["b"]]));
        Assert.Null(KrippendorffAlpha.Of([["a", "a"], ["a", "a"]]));
    }

    [Fact]
    public void Alpha_is_that_of_counting_every_pair_of_values() =>
        Gen.OneOf(Gen.Const("a"), Gen.Const("b"), Gen.Const("c"), Gen.Const("d")).Array[0, 5].Array[0, 12].Sample(units =>
        {
            var (fast, slow) = (KrippendorffAlpha.Of(units), Counted(units));
            Assert.Equal(slow is null, fast is null);
            Assert.Equal(slow ?? 0, fast ?? 0, 9);
        });

    // The definition: the disagreement of pairs within units over that of all pairs of values.
    private static double? Counted(string[][] units)
    {
        var paired = units.Where(unit => unit.Length > 1).ToList();
        var all = paired.SelectMany(unit => unit).ToList();
        var observed = paired.Sum(unit => Pairs(unit) / (unit.Length - 1)) / all.Count;
        var expected = Pairs(all) / (all.Count * (all.Count - 1.0));
        return all.Count == 0 || expected == 0 ? null : 1 - (observed / expected);
    }

    private static double Pairs(IReadOnlyList<string> values)
    {
        var different = 0.0;
        for (var one = 0; one < values.Count; one++)
        {
            for (var other = 0; other < values.Count; other++)
            {
                different += one != other && !string.Equals(values[one], values[other], StringComparison.Ordinal) ? 1 : 0;
            }
        }

        return different;
    }

    private static IEnumerable<IReadOnlyList<string>> Units(string[] observers)
    {
        var rows = observers.Select(row => row.Split(' ')).ToList();
        return Enumerable.Range(0, rows[0].Length).Select(unit => (IReadOnlyList<string>)[.. rows.Select(row => row[unit]).Where(value => value is not ".")]);
    }
}
