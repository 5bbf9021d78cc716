using Lull.Ceasefires;
using Lull.Ceasefires.Fragility;
using Lull.Core.Tests.Events;
using Lull.Core.Tests.Lulls;
using Lull.Events;
using Lull.Lulls;
using Lull.Reading.Statements;
using Xunit;

namespace Lull.Core.Tests.Ceasefires.Fragility;

/// <summary>Lulls of a made-up record cut into weeks.</summary>
public sealed class LullLivesTests
{
    private static readonly LullDetector Detector = new(LullSettings.Default);

    [Fact]
    public void Lull_is_at_risk_from_the_day_it_could_be_told_to_its_end()
    {
        var (life, spell) = One((300, 0.6), (120, 0.0), (200, 0.6));
        Assert.InRange(spell.End!.Value.DayNumber - life.DaysToEnd!.Value, spell.Onset.DayNumber + 1, spell.DetectedOn!.Value.DayNumber);
        Assert.True(life.Weeks[^1].Ended);
        Assert.All(life.Weeks.SkipLast(1), week => Assert.False(week.Ended));
        Assert.Equal((int)Math.Ceiling(life.DaysToEnd!.Value / 7.0), life.Weeks.Count);
        Assert.Equal(spell.End.Value.DayNumber - life.DaysToEnd.Value - spell.Onset.DayNumber + 1.0, life.Weeks[0].Known.DaysSoFar);
    }

    [Fact]
    public void Lull_that_goes_on_has_no_week_that_the_record_does_not_hold_whole()
    {
        var (life, spell) = One((300, 0.6), (113, 0.0));
        Assert.Null(spell.End);
        Assert.Null(life.DaysToEnd);
        Assert.DoesNotContain(life.Weeks, week => week.Ended);
        var told = spell.Onset.DayNumber + (int)life.Weeks[0].Known.DaysSoFar - 1;
        Assert.Equal((Scene.Start.AddDays(412).DayNumber - told) / 7, life.Weeks.Count);
    }

    [Fact]
    public void Lull_is_looked_at_for_five_years()
    {
        var (life, _) = One((300, 0.6), (2000, 0.0), (100, 0.6));
        Assert.Null(life.DaysToEnd);
        Assert.InRange(life.Weeks.Count, 245, 261);
    }

    [Fact]
    public void What_is_known_on_a_day_is_nothing_later()
    {
        var series = Series((300, 0.6), (200, 0.0));
        var spell = Detector.Detect(series).Spells.Single(spell => spell.Kind == RegimeKind.Mutual);
        var day = spell.Onset.AddDays(60);
        Utterance[] said = [Says(spell.Onset.AddDays(50), StatementKind.Threat), Says(spell.Onset.AddDays(70), StatementKind.Threat), Says(spell.Onset.AddDays(-5), StatementKind.Threat)];
        var known = LullLives.Known(series, spell, day, said);
        Assert.Equal(known, LullLives.Known(series.Until(day.DayNumber - series.Start.DayNumber), spell, day, said));
        Assert.Equal(WordWeights.Fading(10), known.Threats, 9);
        Assert.Equal(61, known.DaysSoFar);
    }

    [Fact]
    public void Later_deadline_replaces_an_earlier_one_and_a_past_one_counts_no_more()
    {
        var onset = Scene.Start;
        Utterance[] said =
        [
            Says(onset, StatementKind.Ceasefire) with { Until = onset.AddDays(30) },
            Says(onset.AddDays(20), StatementKind.CeasefireExtension) with { Until = onset.AddDays(60) },
        ];
        Assert.Equal((20, 30, null), (Days(10), Days(30), Days(60)));

        int? Days(int day) => LullWords.Of(said, onset, onset.AddDays(day)).DaysToDeadline;
    }

    [Fact]
    public void Words_that_are_denied_or_feared_do_not_count()
    {
        Utterance[] said = [Says(Scene.Start, StatementKind.Threat) with { Modality = Modality.Denied }, Says(Scene.Start, StatementKind.Threat) with { Polarity = Polarity.Negated }];
        Assert.Equal((0, 0, null), LullWords.Of(said, Scene.Start, Scene.Start.AddDays(3)));
    }

    [Fact]
    public void Assessment_tells_how_soon_the_lull_ends_and_threats_make_it_sooner()
    {
        var day = Pair.QuietFrom.AddDays(60);
        RecordItem truce = Pair.Says(Pair.QuietFrom, "Front", EventKind.Suspension);
        RecordItem threat = Pair.Act(day.AddDays(-3), "Front", "Americans") with { Id = "threat", Kind = EventKind.Threat };
        var calm = Pair.Assess(day, [truce]).Fragility!;
        var threatened = Pair.Assess(day, [truce, threat]).Fragility!;
        Assert.Equal(FragilityWeights.Horizons, calm.Ends.Select(end => end.Days));
        Assert.All(calm.Ends.Zip(threatened.Ends), pair => Assert.True(pair.Second.Probability > pair.First.Probability));
    }

    [Fact]
    public void Nothing_is_told_of_fighting_nor_of_a_pair_that_hardly_ever_fought()
    {
        Assert.Null(Pair.Assess(Pair.QuietFrom.AddDays(-10), []).Fragility);
        var report = Detector.Detect(Series((300, 0.6), (120, 0.0)));
        var lull = report.Spells.Single(spell => spell is { Kind: RegimeKind.Mutual, End: null });
        var reader = new FragilityReader(FragilityWeights.Default);
        Assert.Equal(3, reader.Read(report, lull, [])!.Ends.Count);
        var rare = reader.Read(report, lull with { Onset = Scene.Start.AddDays(4) }, [])!;
        Assert.Contains("fewer than 10 acts", rare.Withheld, StringComparison.Ordinal);
        Assert.Empty(rare.Ends);
        Assert.Null(reader.Read(report, lull with { End = report.Series.End }, []));
    }

    [Fact]
    public void Thin_weights_tell_nothing()
    {
        var thin = FragilityWeights.Default with { Ended = 3 };
        var items = Pair.Fighting;
        var series = Items.Builder(items, SeriesOptions.Default with { AsOf = Pair.QuietFrom.AddDays(60) }).Build(new Dyad("Front", "Americans"))!;
        Assert.Contains("3 lulls", new CeasefireAssessor(Items.Actors, thin).Assess(new AssessmentInput(series, items, [], [])).Fragility!.Withheld, StringComparison.Ordinal);
    }

    private static (LullLife Life, RegimeSpell Spell) One(params (int Days, double Rate)[] pieces)
    {
        var report = Detector.Detect(Series(pieces));
        var life = Assert.Single(LullLives.Of(report, "here", [], [], Items.Actors));
        return (life, report.Spells.Single(spell => spell is { Kind: RegimeKind.Mutual, Indistinct: false }));
    }

    private static DyadSeries Series(params (int Days, double Rate)[] pieces) => Scene.Series(Scene.Poisson(7, pieces), Scene.Poisson(107, pieces));

    private static Utterance Says(DateOnly day, StatementKind kind) => new()
    {
        Id = "u",
        Kind = kind,
        Day = day,
        Speaker = "A",
        Directness = Directness.Party,
        Source = "test",
        Polarity = Polarity.Affirmed,
        Modality = Modality.Actual,
    };
}
