using Lull.Events;
using Xunit;

namespace Lull.Core.Tests.Events;

public sealed class AnnouncementsTests
{
    [Fact]
    public void Suspension_is_of_the_side_that_says_it()
    {
        Assert.Equal(new Announcement(4, FromA: true, FromB: false, Suspends: true), Heard(Items.Says("2024-02-05", "A", "B", EventKind.Suspension)));
        Assert.Equal(new Announcement(4, FromA: false, FromB: true, Suspends: false), Heard(Items.Says("2024-02-05", "B", "", EventKind.Resumption)));
    }

    [Fact]
    public void Ceasefire_with_the_other_side_binds_both_and_without_it_the_speaker()
    {
        Assert.Equal(new Announcement(0, FromA: true, FromB: true, Suspends: true), Heard(Items.Says("2024-02-01", "B", "A", EventKind.Ceasefire)));
        Assert.Equal(new Announcement(0, FromA: false, FromB: true, Suspends: true), Heard(Items.Says("2024-02-01", "B", "", EventKind.Ceasefire)));
    }

    [Fact]
    public void End_of_a_ceasefire_binds_only_the_side_that_declares_it() =>
        Assert.Equal(new Announcement(0, FromA: false, FromB: true, Suspends: false), Heard(Items.Says("2024-02-01", "B", "A", EventKind.CeasefireEnd)));

    [Fact]
    public void Member_speaks_for_half_of_its_umbrella_and_the_umbrella_for_all_of_its_member()
    {
        RecordItem[] items =
        [
            Items.Act("2024-02-01", "Front", "B"), Items.Act("2024-02-01", "North Brigade", "B"),
            Items.Says("2024-02-03", "South Brigade", "B", EventKind.Suspension), Items.Says("2024-02-09", "Front", "B", EventKind.Suspension),
        ];
        var builder = Items.Builder(items);
        Assert.Equal([0.5, 1], builder.Build(new Dyad("Front", "B"))!.Announcements.Select(word => word.Share));
        var member = Assert.Single(builder.Build(new Dyad("North Brigade", "B"))!.Announcements);
        Assert.Equal((8, 1.0), (member.Day, member.Share));
    }

    [Fact]
    public void Declaration_carried_by_many_publishers_is_heard_once()
    {
        var series = Items.Series(
            Items.Act("2024-02-01", "A", "B"),
            Items.Says("2024-02-05", "A", "B", EventKind.Suspension, "P"),
            Items.Says("2024-02-07", "A", "B", EventKind.Suspension, "Q"),
            Items.Says("2024-02-20", "A", "B", EventKind.Suspension, "Q"));
        Assert.Equal([4, 19], series.Announcements.Select(word => word.Day));
    }

    [Fact]
    public void Words_of_others_or_to_others_are_not_heard()
    {
        var series = Items.Series(
            Items.Act("2024-02-01", "A", "B"),
            Items.Says("2024-02-05", "C", "B", EventKind.Suspension),
            Items.Says("2024-02-05", "A", "C", EventKind.Suspension));
        Assert.Empty(series.Announcements);
    }

    [Fact]
    public void Words_before_the_first_act_have_days_before_the_series() =>
        Assert.Equal(-31, Heard(Items.Says("2024-01-01", "A", "B", EventKind.Suspension)).Day);

    private static Announcement Heard(Signal signal) =>
        Assert.Single(Items.Series(Items.Act("2024-02-01", "A", "B"), signal).Announcements);
}
