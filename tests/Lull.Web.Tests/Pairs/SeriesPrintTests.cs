using Lull.Events;
using Lull.Web.Pairs;
using Xunit;

namespace Lull.Web.Tests.Pairs;

public sealed class SeriesPrintTests
{
    private static readonly DateOnly First = new(2023, 1, 1);
    private static readonly double[] Ab = [1, 0, 2];
    private static readonly double[] Ba = [0, 1, 0];

    public static TheoryData<string, DyadSeries> Others => new()
    {
        { "a side", Of(new Dyad("A", "C"), First, Ab, Ba) },
        { "the first day", Of(new Dyad("A", "B"), First.AddDays(1), Ab, Ba) },
        { "an act", Of(new Dyad("A", "B"), First, [1, 0, 3], Ba) },
        { "a direction", Of(new Dyad("A", "B"), First, Ba, Ab) },
        { "another day", Of(new Dyad("A", "B"), First, [.. Ab, 0], [.. Ba, 0]) },
        { "the coverage", Of(new Dyad("A", "B"), First, Ab, Ba, [5, double.NaN, 5]) },
        { "a sum", Of(new Dyad("A", "B"), First, Ab, Ba, sums: [new IntervalCount(FromA: true, 0, 2, 4, "The Paper")]) },
        { "an announcement", Of(new Dyad("A", "B"), First, Ab, Ba, said: [new Announcement(1, FromA: true, FromB: false, Suspends: true)]) },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Print_differs_where_anything_does_that_a_status_follows_from(string what, DyadSeries other) =>
        Assert.False(string.Equals(SeriesPrint.Of(Of(new Dyad("A", "B"), First, Ab, Ba)), SeriesPrint.Of(other), StringComparison.Ordinal), what);

    [Fact]
    public void Print_is_the_same_of_a_series_made_again() =>
        Assert.Equal(SeriesPrint.Of(Of(new Dyad("A", "B"), First, Ab, Ba)), SeriesPrint.Of(Of(new Dyad("A", "B"), First, [.. Ab.ToList()], Ba)));

    private static DyadSeries Of(
        Dyad dyad, DateOnly start, IReadOnlyList<double> ab, IReadOnlyList<double> ba, IReadOnlyList<double>? reports = null, IReadOnlyList<IntervalCount>? sums = null, IReadOnlyList<Announcement>? said = null) =>
        new(dyad, start, ab, ba, reports, sums, said);
}
