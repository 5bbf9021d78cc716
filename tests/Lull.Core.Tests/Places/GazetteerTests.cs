using CsCheck;
using Lull.Places;
using Xunit;

namespace Lull.Core.Tests.Places;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("Ain al-Asad air base", "IQ", "Ain al-Asad Air Base", "IQ", 0)]
    [InlineData("Ayn al-Asad", "IQ", "Ain al-Asad Air Base", "IQ", 0)]
    [InlineData("Tower 22", "JO", "Tower 22", "JO", 0)]
    [InlineData("Erbil", "IQ", "Erbil", "IQ", 1)]
    [InlineData("Arbil", "IQ", "Erbil", "IQ", 1)]
    [InlineData("Kiev", "UA", "Kyiv", "UA", 1)]
    [InlineData("Deir Ezzor", "SY", "Deir ez-Zor", "SY", 1)]
    [InlineData("Anbar province", "IQ", "Anbar", "IQ", 2)]
    [InlineData("Idlib city", "SY", "Idlib", "SY", 1)]
    [InlineData("Gaza", "PS", "Gaza Strip", "PS", 2)]
    [InlineData("Iraq", null, "Iraq", "IQ", 3)]
    [InlineData("Tripoli", "LY", "Tripoli", "LY", 1)]
    [InlineData("Tripoli", "LB", "Tripoli", "LB", 1)]
    [InlineData("Geneva", "SD", "Geneva", "CH", 1)]
    public void Name_is_found_in_its_country(string name, string? context, string found, string country, int kind)
    {
        var match = Gazetteer.Default.Find(name, context);
        Assert.NotNull(match);
        Assert.Equal((found, country, (PlaceKind)kind), (match.Value.Entry.Name, match.Value.Entry.Country, match.Value.Entry.Kind));
    }

    [Theory]
    [InlineData("Otar", null)]
    [InlineData("Otar", "SD")]
    [InlineData("Victoria", "SD")]
    [InlineData("Baghdat", "IQ")]
    [InlineData("Al-Saudi", "IQ")]
    [InlineData("", "IQ")]
    [InlineData("--", null)]
    public void Name_that_nobody_knows_there_is_not_found(string name, string? context) =>
        Assert.Null(Gazetteer.Default.Find(name, context));

    [Fact]
    public void Name_of_several_towns_is_found_where_one_is_far_larger_and_not_otherwise()
    {
        var gazetteer = Read(
            """
            Alpha,,settlement,AA,,1,1,900000
            Alpha,,settlement,BB,,2,2,100000
            Beta,,settlement,AA,,1,1,300000
            Beta,,settlement,BB,,2,2,200000
            """);
        Assert.Equal("AA", gazetteer.Find("Alpha", PlaceContext.None)?.Entry.Country);
        Assert.Null(gazetteer.Find("Beta", PlaceContext.None));
        Assert.Equal("BB", gazetteer.Find("Beta", "BB")?.Entry.Country);
        Assert.True(gazetteer.Find("Beta", "BB")!.Value.Confidence > gazetteer.Find("Alpha", PlaceContext.None)!.Value.Confidence);
    }

    [Theory]
    [InlineData("Alpha,,hamlet,AA,,1,1,5", "kind")]
    [InlineData("Alpha,,settlement,aa,,1,1,5", "country")]
    [InlineData("Alpha,,settlement,AA,,91,1,5", "latitude")]
    [InlineData("Alpha,,settlement,AA,,1,1,many", "population")]
    [InlineData(",,settlement,AA,,1,1,5", "name")]
    public void Bad_row_is_refused_with_its_line_and_column(string row, string column)
    {
        var problem = Assert.Single(Read(row).Problems);
        Assert.Equal((2L, column), (problem.Line, problem.Column));
    }

    [Fact]
    public void Any_name_is_looked_up_without_throwing() =>
        Gen.Select(Gen.String, Gen.OneOf(Gen.Const((string?)null), Gen.Const((string?)"IQ")))
            .Sample((name, country) => Gazetteer.Default.Find(name, country));

    private static Gazetteer Read(string rows)
    {
        using var places = new StringReader("name,alternates,kind,country,region,latitude,longitude,population\n" + rows);
        using var sites = new StringReader("name,alternates,kind,country,latitude,longitude,source\n");
        return Gazetteer.Read(places, sites);
    }
}
