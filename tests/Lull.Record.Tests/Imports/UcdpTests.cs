using Lull.Events;
using Lull.Time;
using Xunit;

namespace Lull.Record.Tests.Imports;

public sealed class UcdpTests
{
    private const string Header =
        "id,relid,year,code_status,type_of_violence,conflict_new_id,dyad_new_id,side_a,side_b,source_headline,where_coordinates,adm_1,latitude,longitude,country,region,date_prec,date_start,date_end,best,high,low";

    [Fact]
    public async Task Fighting_between_two_sides_is_symmetric()
    {
        var read = await ImportedText.OfAsync(
            Header + "\n51,X,2004,Clear,1,259,526,Government of Iraq,Al-Mahdi Army,Battle in Najaf,Najaf town,Najaf province,32.0,44.3,Iraq,Middle East,1,2004-08-06 00:00:00.000,2004-08-06 00:00:00.000,7,12,5\n");
        var fight = Assert.Single(read.Events);
        Assert.Equal((EventKind.Clash, true, "state-based conflict"), (fight.Kind, fight.Symmetric, fight.TypeText));
        Assert.Equal(("51", "Government of Iraq", "Al-Mahdi Army"), (fight.Id, fight.Source, fight.Target));
        Assert.Equal(new CountRange(5, 12), fight.Deaths);
        Assert.Equal(CountRange.One, fight.Count);
        Assert.Equal(("UCDP", "ucdp", "Battle in Najaf"), (fight.Publisher, fight.Dataset, fight.Note));
        Assert.Equal(("Najaf town", "Iraq", "Najaf province", "Middle East"), (fight.Place.Name, fight.Place.Country, fight.Place.AdminRegion, fight.Place.Region));
        Assert.Equal("{\"conflict_id\":\"259\",\"dyad_id\":\"526\",\"code_status\":\"Clear\",\"date_prec\":\"1\",\"best\":\"7\"}", fight.Extra);
    }

    [Fact]
    public async Task One_sided_violence_goes_from_side_a_to_civilians()
    {
        var read = await ImportedText.OfAsync(Header + "\n52,X,2013,Clear,3,506,973,IS,Civilians,,,,,,Iraq,,1,2013-07-05,2013-07-05,7,7,7\n");
        var attack = Assert.Single(read.Events);
        Assert.Equal((EventKind.Attack, false, "IS", "Civilians"), (attack.Kind, attack.Symmetric, attack.Source, attack.Target));
    }

    [Theory]
    [InlineData("1", "2004-08-06", "2004-08-06", DatePrecision.Day)]
    [InlineData("2", "2004-08-05", "2004-08-06", DatePrecision.Week)]
    [InlineData("3", "2004-08-02", "2004-08-08", DatePrecision.Week)]
    [InlineData("4", "01/08/2004", "31/08/2004", DatePrecision.Month)]
    [InlineData("5", "2004-01-01T00:00:00", "2004-12-31T00:00:00", DatePrecision.Year)]
    [InlineData("", "2004-08-02", "2004-08-08", DatePrecision.Week)]
    public async Task Precision_of_a_date_is_ucdps(string precision, string start, string end, DatePrecision expected)
    {
        var read = await ImportedText.OfAsync(Header + $"\n53,X,2004,,2,1,2,A,B,,,,,,Iraq,,{precision},{start},{end},1,1,1\n");
        Assert.Empty(read.Problems);
        Assert.Equal(expected, Assert.Single(read.Items).When.Precision);
    }

    [Fact]
    public async Task Second_header_row_of_hdx_is_no_event()
    {
        var read = await ImportedText.OfAsync(
            Header + "\n,,#date+year,,,,,#group+name+first,#group+name+second,,,#adm1+name,#geo+lat,#geo+lon,#country+name,,,#date+start,#date+end,,,\n54,X,2004,,1,1,2,A,B,,,,,,Iraq,,1,2004-08-06,2004-08-06,1,1,1\n");
        Assert.Empty(read.Problems);
        Assert.Equal(3, Assert.Single(read.Items).Origin.Row);
    }

    [Fact]
    public async Task Deaths_span_all_estimates_even_where_low_is_above_high()
    {
        var read = await ImportedText.OfAsync(Header + "\n55,X,2004,,1,1,2,A,B,,,,,,Iraq,,1,2004-08-06,2004-08-06,6,2,6\n");
        Assert.Equal(new CountRange(2, 6), Assert.Single(read.Events).Deaths);
    }

    [Theory]
    [InlineData("x,1,A,B,,,,Iraq,,1,2004-08-06,2004-08-06,1,1,one", "low")]
    [InlineData("56,4,A,B,,,,Iraq,,1,2004-08-06,2004-08-06,1,1,1", "type_of_violence")]
    [InlineData("56,1,,B,,,,Iraq,,1,2004-08-06,2004-08-06,1,1,1", "side_a")]
    [InlineData("56,1,A,B,,,,Iraq,,9,2004-08-06,2004-08-06,1,1,1", "date_prec")]
    [InlineData("56,1,A,B,,,,Iraq,,1,31/02/2004,2004-08-06,1,1,1", "date_start")]
    [InlineData("56,1,A,B,,,,Iraq,,1,2004-08-06,2004-08-05,1,1,1", "date_end")]
    [InlineData("56,1,A,B,,91.5,,Iraq,,1,2004-08-06,2004-08-06,1,1,1", "latitude")]
    [InlineData(",1,A,B,,,,Iraq,,1,2004-08-06,2004-08-06,1,1,1", "id")]
    public async Task Bad_row_names_its_column(string row, string column)
    {
        var read = await ImportedText.OfAsync(
            "id,type_of_violence,side_a,side_b,adm_1,latitude,longitude,country,region,date_prec,date_start,date_end,best,high,low\n" + row + "\n");
        Assert.Empty(read.Items);
        Assert.Equal((2L, column), (Assert.Single(read.Problems).Line, read.Problems[0].Column));
    }
}
