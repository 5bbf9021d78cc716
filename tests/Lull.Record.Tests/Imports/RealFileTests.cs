using Lull.Events;
using Lull.Record.Imports;
using Xunit;

namespace Lull.Record.Tests.Imports;

public sealed class RealFileTests
{
    [Theory]
    [InlineData("ukraine_ged.csv", 2989, "2014-01-22", "2021-12-31")]
    [InlineData("colombia_ged.csv", 4632, "1989-01-01", "2018-12-29")]
    [InlineData("philippines_ged.csv", 4035, "1989-01-01", "2021-12-29")]
    [InlineData("indonesia_ged.csv", 1734, "1989-04-20", "2019-12-17")]
    [InlineData("sri-lanka_ged.csv", 4581, "1989-01-01", "2019-04-21")]
    [InlineData("iraq_ged.csv", 7473, "1989-01-01", "2018-12-25")]
    [InlineData("sudan_ged_2018-2024.csv", 1503, "2018-01-04", "2024-12-31")]
    public async Task Ucdp_original_is_read_whole(string file, int rows, string first, string last)
    {
        var read = await ReadAsync(SharedData.Path("ucdp-ged-countries", "original", file));
        Assert.Empty(read.Problems);
        Assert.Equal(rows, read.Items.Count);
        Assert.Equal((first, last), (Iso(read.Items.Min(i => i.When.Start)), Iso(read.Items.Max(i => i.When.End))));
        Assert.All(read.Items, i => Assert.NotNull(i.Place.Country));
    }

    [Fact]
    public async Task Ucdp_joined_file_is_read_whole()
    {
        var read = await ReadAsync(SharedData.Path("ucdp-ged-countries", "ged_all_countries.csv.gz"));
        Assert.Empty(read.Problems);
        Assert.Equal(52_735, read.Items.Count);
        Assert.Equal(52_735, read.Items.Select(i => i.Origin.ContentHash).Distinct(StringComparer.Ordinal).Count());
        Assert.All(read.Events, e => Assert.Equal(e.Kind == EventKind.Clash, e.Symmetric));
    }

    [Fact]
    public async Task Gdelt_sample_is_read_whole()
    {
        var read = await ReadAsync(SharedData.Path("gdelt-export-sample", "20180101000000.export.CSV"));
        Assert.Empty(read.Problems);
        Assert.Equal(2414, read.Items.Count);
        Assert.Contains(read.Items, i => i.Kind == EventKind.Attack);
    }

    [Fact]
    public async Task Table_of_another_kind_is_told_apart()
    {
        var path = SharedData.Path("ucdp-termination-dyad", "ucdp-term-dyad-3-2021.csv");
        var e = await Assert.ThrowsAsync<LullException>(() => ReadAsync(path));
        Assert.Equal(Trouble.InputUnreadable, e.Trouble);
    }

    private static Task<ImportedText> ReadAsync(string path) =>
        ImportedText.CollectAsync(new EventImporter(EventTypes.Default).ReadFileAsync(path, cancellationToken: TestContext.Current.CancellationToken));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
