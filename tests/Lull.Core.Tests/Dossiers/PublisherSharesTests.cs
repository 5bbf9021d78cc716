using Lull.Ceasefires;
using Lull.Dossiers.Charts;
using Lull.Events;
using Lull.Time;
using Xunit;

namespace Lull.Core.Tests.Dossiers;

public sealed class PublisherSharesTests
{
    [Fact]
    public void Acts_that_several_count_are_apart_from_those_that_one_counts()
    {
        var shares = PublisherShares.Of([Row("Gazette;Herald"), Row("Gazette"), Row("Gazette"), Row("")]);
        Assert.True(shares.IsTold);
        Assert.Equal(["Gazette"], shares.Named, StringComparer.Ordinal);
        Assert.Equal([0.25, 0.5, 0.25], shares.Of(SampleReport.Start, 1, fromA: true));
    }

    [Fact]
    public void Days_without_rows_have_no_shares() =>
        Assert.Empty(PublisherShares.Of([Row("Gazette")]).Of(SampleReport.Start.AddDays(1), 7, fromA: true));

    [Fact]
    public void One_publisher_is_nothing_to_tell_apart() => Assert.False(PublisherShares.Of([Row("Gazette"), Row("Gazette")]).IsTold);

    [Fact]
    public void Clash_counts_half_for_each_direction()
    {
        var shares = PublisherShares.Of([Row("Gazette", fromA: null), Row("Herald", fromA: true)]);
        Assert.Equal(1.0 / 3, shares.Of(SampleReport.Start, 1, fromA: true)[1 + shares.Named.ToList().IndexOf("Gazette")], 6);
        Assert.Equal(1, shares.Of(SampleReport.Start, 1, fromA: false).Sum());
    }

    private static EvidenceRow Row(string publisher, bool? fromA = true) => new(
        new Event
        {
            Id = publisher,
            When = DayInterval.OfDay(SampleReport.Start),
            Source = "Blue Front",
            Target = "Red Army",
            Kind = EventKind.Attack,
            Publisher = publisher,
            Origin = new Origin("events.csv", 1, ""),
            Dataset = "lull",
        },
        WithinLull: false)
    {
        FromA = fromA,
    };
}
