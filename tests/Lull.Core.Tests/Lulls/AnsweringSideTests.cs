using Lull.Events;
using Lull.Lulls;
using Xunit;

namespace Lull.Core.Tests.Lulls;

/// <summary>A pair of which one side attacks, and the other now and then answers.</summary>
public sealed class AnsweringSideTests
{
    private const int Attacks = 200;
    private static readonly LullDetector Detector = new(LullSettings.Default);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Curve_and_onset_tell_one_story_where_a_side_only_answers(int seed)
    {
        var report = Detector.Detect(Answered(seed, lastAnswer: Attacks - 1));
        var lull = Assert.Single(report.Spells, spell => spell.Kind == RegimeKind.Mutual);
        var crossed = Enumerable.Range(0, report.Series.Days).First(day => day > Attacks - 30 && report.Smoothed.Mutual[day] >= 0.5);
        Assert.InRange(crossed, Day(lull.OnsetLow), Day(lull.OnsetHigh) + 1);
        Assert.All(Enumerable.Range(Day(lull.OnsetHigh) + 1, 50), day => Assert.True(report.Smoothed.Mutual[day] >= 0.8, $"{report.Smoothed.Mutual[day]} on day {day}"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Quiet_is_not_mutual_before_the_last_answer(int seed)
    {
        var report = Detector.Detect(Answered(seed, lastAnswer: Attacks + 6));
        var lull = Assert.Single(report.Spells, spell => spell.Kind == RegimeKind.Mutual);
        Assert.True(Day(lull.Onset) >= Attacks + 6, $"{Day(lull.Onset)}");
        Assert.All(Enumerable.Range(Attacks + 1, 5), day => Assert.True(report.Smoothed.Mutual[day] < 0.5, $"{report.Smoothed.Mutual[day]} on day {day}"));
    }

    [Fact]
    public void What_was_known_on_the_day_waits_until_there_is_nothing_to_answer()
    {
        var report = Detector.Detect(Answered(1, lastAnswer: Attacks - 1));
        Assert.True(report.Filtered.Mutual[Attacks + 3] < 0.5);
        Assert.True(report.Filtered.Mutual[^1] > 0.8);
    }

    // A strikes in waves until day 200; B strikes two days after every twenty-fifth of A's acts.
    private static DyadSeries Answered(int seed, int lastAnswer)
    {
        var waves = Enumerable.Repeat(new[] { (13, 0.2), (12, 3.0) }, Attacks / 25).SelectMany(wave => wave);
        var a = Scene.Poisson(seed, [.. waves, (120, 0)]);
        var b = new double[a.Length];
        var acts = 0.0;
        for (var day = 0; day < lastAnswer - 2; day++)
        {
            var before = acts;
            acts += a[day];
            b[day + 2] = Math.Floor(acts / 25) - Math.Floor(before / 25);
        }

        b[lastAnswer] = 1;
        return Scene.Series(a, b);
    }

    private static int Day(DateOnly date) => date.DayNumber - Scene.Start.DayNumber;
}
