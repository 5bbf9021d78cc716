using Lull.Actors;
using Lull.Events;
using Lull.Record.Imports;
using Xunit;

namespace Lull.Record.Tests.Cases;

/// <summary>The built-in case, from its files to the series that a detector sees.</summary>
public sealed class IraqCaseTests
{
    private static readonly Dyad Pair = new("Iraqi armed factions", "US forces");

    [Fact]
    public async Task Factions_and_us_forces_are_one_dyad_with_the_pentagons_tallies()
    {
        var builder = await Read(SeriesOptions.Default);
        Assert.Equal(Pair, builder.Dyads()[0].Dyad);
        var building = builder.BuildWithNotes(new Dyad("the Americans", "Iraqi armed factions"));
        Assert.Equal(Pair, building.Dyad);
        var series = building.Series!;
        Assert.Equal(new DateOnly(2023, 10, 17), series.Start);
        Assert.All(series.IntervalCounts, count => Assert.Equal(("Pentagon", true), (count.Publisher, count.FromA)));
        Assert.InRange(series.IntervalCounts.Sum(count => count.Acts), 140, 169);
        Assert.Null(series.TheatreReports);
        Assert.Contains(building.Notes, note => note.Text.StartsWith("1 tally of Washington Institute kept aside", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_uncounted_act_falls_on_the_quiet_days_of_november_or_of_march()
    {
        var series = (await Read(SeriesOptions.Default)).Build(Pair)!;
        Assert.Empty(Sums(series, new DateOnly(2023, 11, 24), new DateOnly(2023, 11, 30)));
        Assert.Empty(Sums(series, new DateOnly(2024, 2, 6), new DateOnly(2024, 9, 30)));
        Assert.NotEmpty(Sums(series, new DateOnly(2024, 1, 1), new DateOnly(2024, 1, 31)));
        var march = Enumerable.Range(0, 31).Select(day => new DateOnly(2024, 3, 1).AddDays(day).DayNumber - series.Start.DayNumber).ToList();
        Assert.Equal(0, march.Sum(day => series.AToB[day] + series.BToA[day]));
    }

    [Fact]
    public async Task Brigades_words_count_for_half_and_come_as_they_were_known()
    {
        var builder = await Read(new SeriesOptions { AsOf = new DateOnly(2024, 3, 15) });
        var series = builder.Build(Pair)!;
        Assert.Equal(new DateOnly(2024, 3, 15), series.End);
        var suspension = series.Announcements.Single(word => series.DayAt(word.Day) == new DateOnly(2024, 1, 30));
        Assert.Equal((true, false, true, 0.5), (suspension.FromA, suspension.FromB, suspension.Suspends, suspension.Share));
        Assert.All(series.Announcements, word => Assert.True(word.Day < series.Days));
    }

    [Fact]
    public async Task One_factions_own_series_leaves_the_others_out()
    {
        var builder = await Read(SeriesOptions.Default);
        var all = builder.Build(Pair)!;
        var one = builder.Build(new Dyad("Kata'ib Hizballah", "US forces"))!;
        Assert.InRange(one.AToB.Sum() + one.BToA.Sum(), 1, all.AToB.Sum() + all.BToA.Sum() - 1);
        Assert.Empty(one.IntervalCounts);
    }

    private static IEnumerable<IntervalCount> Sums(DyadSeries series, DateOnly first, DateOnly last) =>
        series.IntervalCounts.Where(count => series.DayAt(count.FirstDay) <= last && first <= series.DayAt(count.LastDay));

    private static async Task<SeriesBuilder> Read(SeriesOptions options)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Lull.slnx")))
        {
            root = root.Parent;
        }

        var folder = Path.Combine(root?.FullName ?? throw new DirectoryNotFoundException("no checkout"), "data", "cases", "iraq-2023-2024");
        var builder = new SeriesBuilder(ActorRegistry.Default, options);
        foreach (var file in new[] { "events.csv", "tallies.csv", "signals.csv" })
        {
            await foreach (var row in new EventImporter(EventTypes.Default).ReadFileAsync(Path.Combine(folder, file)))
            {
                builder.Add(row.Item ?? throw new InvalidDataException(row.Problem?.ToString()));
            }
        }

        return builder;
    }
}
