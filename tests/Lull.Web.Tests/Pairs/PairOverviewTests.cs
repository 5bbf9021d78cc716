using Lull.Actors;
using Lull.Events;
using Lull.Time;
using Lull.Web.Pairs;
using Xunit;

namespace Lull.Web.Tests.Pairs;

public sealed class PairOverviewTests
{
    private static readonly DateOnly First = new(2023, 1, 1);

    [Fact]
    public void Pairs_whose_series_are_as_before_are_not_worked_out_again()
    {
        var before = WorkedOut([.. Acts("North", "South", "Here"), .. Acts("East", "West", "There")], before: null);
        var after = WorkedOut([.. Acts("North", "South", "Here"), .. Acts("East", "West", "There"), Act("East", "West", "There", 3)], before);

        Assert.Same(Row(before, "North").Spark, Row(after, "North").Spark);
        Assert.NotSame(Row(before, "East").Spark, Row(after, "East").Spark);
        Assert.Equal(Row(before, "East").ActsAb + 1, Row(after, "East").ActsAb);
    }

    [Fact]
    public void What_is_kept_tells_the_same_as_working_it_out_anew()
    {
        List<RecordItem> items = [.. Acts("North", "South", "Here"), .. Acts("East", "West", "There")];
        var kept = WorkedOut(items, WorkedOut(items, before: null));

        Assert.Equivalent(WorkedOut(items, before: null).Rows, kept.Rows, strict: true);
        Assert.True(kept.IsComplete);
    }

    private static PairRow Row(PairOverview overview, string side) =>
        overview.Rows.Single(row => string.Equals(row.A, side, StringComparison.Ordinal) || string.Equals(row.B, side, StringComparison.Ordinal));

    private static PairOverview WorkedOut(IEnumerable<RecordItem> items, PairOverview? before)
    {
        var builder = new SeriesBuilder(ActorRegistry.Default, SeriesOptions.Default);
        foreach (var item in items)
        {
            builder.Add(item);
        }

        var overview = PairOverview.Of("head", builder.Dyads());
        overview.WorkOut(builder, builder.Dyads(), before, () => { }, TestContext.Current.CancellationToken);
        return overview;
    }

    private static IEnumerable<Event> Acts(string source, string target, string country) =>
        Enumerable.Range(0, 40).Select(number => Act(source, target, country, number * 5)).Append(Act(target, source, country, 300));

    private static Event Act(string source, string target, string country, int day) => new()
    {
        Id = $"{source}-{day}-{Guid.NewGuid():N}",
        Dataset = "lull",
        Kind = EventKind.Attack,
        When = DayInterval.OfDay(First.AddDays(day)),
        Source = source,
        Target = target,
        Count = CountRange.One,
        Publisher = "The Paper",
        Place = new Lull.Places.Place(Name: null, Country: country),
        Origin = new Origin("made.csv", day, Guid.NewGuid().ToString("N") + Guid.NewGuid().ToString("N")),
    };
}
