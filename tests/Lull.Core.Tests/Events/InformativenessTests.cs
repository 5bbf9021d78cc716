using CsCheck;
using Lull.Events;
using Lull.Events.Coverage;
using Xunit;

namespace Lull.Core.Tests.Events;

public sealed class InformativenessTests
{
    private static readonly Gen<double> Thousandths = Gen.Int[-100_000, 100_000].Select(number => number / 1000.0);

    private static readonly double[] Quiet = new double[1000];

    [Fact]
    public void Steady_reports_of_several_conflicts_are_informative() =>
        Assert.Null(Informativeness.Fault(Steady(2), Quiet, pairs: 3, TheatreScope.Country));

    [Fact]
    public void Reports_must_be_more_the_farther_off_they_are()
    {
        Assert.Equal("2 reports a day in a middling year", Informativeness.Fault(Steady(2), Quiet, pairs: 10, TheatreScope.All));
        Assert.Null(Informativeness.Fault(Steady(5), Quiet, pairs: 10, TheatreScope.All));
        Assert.NotNull(Informativeness.Fault(Steady(5), Quiet, pairs: 9, TheatreScope.All));
    }

    [Fact]
    public void Unknown_days_are_neither_reports_nor_silence()
    {
        var reports = Steady(2);
        Array.Fill(reports, double.NaN, 0, 200);
        Assert.Null(Informativeness.Fault(reports, Quiet, pairs: 3, TheatreScope.Country));
        Array.Fill(reports, double.NaN, 0, 300);
        Assert.Equal("too few days are on record", Informativeness.Fault(reports, Quiet, pairs: 3, TheatreScope.Country));
    }

    [Fact]
    public void One_outage_does_not_make_reports_uninformative_but_many_do()
    {
        var reports = Steady(3);
        Array.Clear(reports, 400, 28);
        Assert.Null(Informativeness.Fault(reports, Quiet, pairs: 3, TheatreScope.Country));
        for (var day = 0; day < 1000; day += 70)
        {
            Array.Clear(reports, day, 14);
        }

        Assert.Equal("many weeks with hardly a report", Informativeness.Fault(reports, Quiet, pairs: 3, TheatreScope.Country));
    }

    [Fact]
    public void Theatre_whose_press_awoke_late_is_not_informative()
    {
        var reports = Steady(4);
        Array.Clear(reports, 0, 400);
        Assert.Equal("hardly any reports for months on end", Informativeness.Fault(reports, Quiet, pairs: 3, TheatreScope.Country));
    }

    [Fact]
    public void Pair_may_make_most_of_the_news_only_where_there_is_plenty_of_other()
    {
        double[] own = [.. Steady(6)];
        Assert.Equal("the pair makes most of the news", Informativeness.Fault(Steady(4), own, pairs: 4, TheatreScope.Country));
        Assert.Equal("the pair makes most of the news", Informativeness.Fault(Steady(2), own, pairs: 9, TheatreScope.Country));
        Assert.Null(Informativeness.Fault(Steady(4), own, pairs: 5, TheatreScope.Country));
    }

    [Fact]
    public void Few_weeks_are_too_short_to_judge_by() =>
        Assert.Equal("too few days are on record", Informativeness.Fault([.. Steady(9).Take(27)], [.. Quiet.Take(27)], pairs: 9, TheatreScope.Country));

    // Thousandths, as means of counts are: what differs only in its fifteenth place is gone once 7 is added.
    [Fact]
    public void Correlation_is_symmetric_bounded_and_blind_to_scale() =>
        Gen.Select(Thousandths, Thousandths).List[3, 40].Sample(pairs =>
        {
            var (x, y) = (pairs.ConvertAll(pair => pair.Item1), pairs.ConvertAll(pair => pair.Item2));
            var correlation = Informativeness.Correlation(x, y);
            Assert.InRange(correlation, -1 - 1e-9, 1 + 1e-9);
            Assert.Equal(correlation, Informativeness.Correlation(y, x), 9);
            Assert.Equal(correlation, Informativeness.Correlation(x.ConvertAll(value => (3 * value) + 7), y), 6);
        });

    [Fact]
    public void Windows_add_up_to_the_whole_where_they_do_not_overlap() =>
        Gen.Select(Gen.Double[0, 9].List[1, 60], Gen.Int[1, 20]).Sample((values, length) =>
        {
            var sums = Informativeness.Sums(values, length, length).ToList();
            Assert.Equal(Math.Max(1, values.Count / length), sums.Count);
            Assert.Equal(values.Take(sums.Count * length).Sum(), sums.Sum(), 6);
        });

    private static double[] Steady(double reports) => [.. Enumerable.Repeat(reports, 1000)];
}
