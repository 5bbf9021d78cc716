using CsCheck;
using Lull.Lulls;
using Xunit;

namespace Lull.Core.Tests.Lulls;

public sealed class SpellSeekerTests
{
    private static readonly Gen<double[]> Curves = Gen.Select(Gen.Int[1, 12], Gen.Bool)
        .Select((length, high) => Enumerable.Repeat(high ? 0.9 : 0.1, length))
        .Array[0, 20].Select(pieces => pieces.SelectMany(piece => piece).ToArray());

    [Fact]
    public void Runs_begin_and_end_on_likely_days_and_lie_apart() =>
        Gen.Select(Curves, Gen.Int[1, 9], Gen.Int[1, 12]).Sample((curve, join, least) =>
        {
            var before = -join;
            foreach (var (start, end) in SpellSeeker.Runs(curve, 0.5, join, least))
            {
                Assert.True(curve[start] >= 0.5 && curve[end - 1] >= 0.5);
                Assert.True(end - start >= least && start - before >= join);
                before = end;
            }
        });

    [Fact]
    public void Likely_days_are_all_in_runs_where_any_length_will_do() =>
        Gen.Select(Curves, Gen.Int[1, 9]).Sample((curve, join) =>
        {
            var runs = SpellSeeker.Runs(curve, 0.5, join, 1);
            for (var day = 0; day < curve.Length; day++)
            {
                Assert.True(curve[day] < 0.5 || runs.Any(run => run.Start <= day && day < run.End), $"day {day} is missing");
            }
        });

    [Fact]
    public void Long_gap_within_a_run_is_never_joined() =>
        Gen.Select(Curves, Gen.Int[1, 9]).Sample((curve, join) =>
        {
            foreach (var (start, end) in SpellSeeker.Runs(curve, 0.5, join, 1))
            {
                var gap = 0;
                for (var day = start; day < end; day++)
                {
                    gap = curve[day] < 0.5 ? gap + 1 : 0;
                    Assert.True(gap < join);
                }
            }
        });

    [Theory]
    [InlineData(0.35, 1)]
    [InlineData(0.25, 2)]
    public void Dip_parts_a_run_only_where_it_goes_under_the_resumption(double dip, int runs)
    {
        double[] curve = [.. Enumerable.Repeat(0.9, 20), .. Enumerable.Repeat(dip, 12), .. Enumerable.Repeat(0.9, 20)];
        Assert.Equal(runs, SpellSeeker.Runs(curve, 0.5, 7, 10, 0.3).Count);
    }

    [Fact]
    public void Peak_is_the_first_of_the_highest_days()
    {
        Assert.Equal(2, SpellSeeker.Peak([0.9, 0.1, 0.8, 0.8, 0.2, 1], 1, 5));
        Assert.Equal(5, SpellSeeker.Peak([0.9, 0.1, 0.8, 0.8, 0.2, 1], 1, 6));
    }
}
