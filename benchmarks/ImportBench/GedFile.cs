namespace ImportBench;

/// <summary>
/// A file shaped like a global release of UCDP GED: its columns, lengths and repetitions, with made-up content.
/// </summary>
internal static class GedFile
{
    private const string Header =
        "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,"
        + "dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,"
        + "number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,"
        + "where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,"
        + "region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,"
        + "high,low,gwnoa,gwnob";

    public static void Write(string path, int rows, int seed)
    {
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine(Header);
        var random = new Random(seed);
        for (var row = 0; row < rows; row++)
        {
            WriteRow(file, row, random);
        }
    }

    private static void WriteRow(StreamWriter file, int row, Random random)
    {
        var country = random.Next(120);
        var dyad = (country * 10) + random.Next(10);
        var day = new DateOnly(1989, 1, 1).AddDays(random.Next(13_000));
        var (north, east) = ((random.NextDouble() * 140) - 70, (random.NextDouble() * 360) - 180);
        var (a, b, civilians) = (random.Next(5), random.Next(9), random.Next(4));
        var violence = 1 + random.Next(3);
        var (sideA, sideB) = ($"Government of Country {country}", violence == 3 ? "Civilians" : $"Front for Province {dyad}");
        file.Write($"{row + 1},CTR-{day.Year}-{violence}-{dyad}-{row},{day.Year},1,Clear,{violence},{country},{country},");
        file.Write($"Country {country}: Government,{dyad},{dyad},{sideA} - {sideB},{country},{country},{sideA},");
        file.Write($"{dyad},{dyad},{sideB},1,\"\"\"Agency {random.Next(40)},{day:yyyy-MM-dd},Report number {random.Next()} ");
        file.Write($"from the province, with what officials, residents and a spokesman said of it\"\"\",");
        file.Write($"Agency {random.Next(40)},{day:yyyy-MM-dd},Report number {random.Next()} from the province,");
        file.Write($"officials,1,town {random.Next(20_000)},town {random.Next(20_000)} near the road,");
        file.Write($"Province {dyad % 300},District {random.Next(3000)},{north:f6},{east:f6},POINT ({east:f6} {north:f6}),");
        file.Write($"{random.Next(200_000)},Country {country},{country},Region {country % 5},1,1,");
        file.Write($"{day:yyyy-MM-dd} 00:00:00.000,{day:yyyy-MM-dd} 00:00:00.000,{a},{b},{civilians},0,{a + b + civilians},");
        file.WriteLine($"{a + b + civilians + random.Next(3)},{a + b},{country},");
    }
}
