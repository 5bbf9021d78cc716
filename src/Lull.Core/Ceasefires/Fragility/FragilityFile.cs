using System.Globalization;
using Sylvan.Data.Csv;

namespace Lull.Ceasefires.Fragility;

/// <summary>
/// The file of a fitted hazard, CSV: <c>row,name,days,from,to,count,value,deviation</c>, with a row <c>weight</c> a weight,
/// a row <c>basis</c> for what it was fitted to, and a row <c>calibration</c> a bin, whose value is how many ended.
/// </summary>
public static class FragilityFile
{
    private static readonly string[] Columns = ["row", "name", "days", "from", "to", "count", "value", "deviation"];

    /// <summary>Writes weights, with line feeds, the same in every language.</summary>
    public static string Write(FragilityWeights weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        text.WriteLine(string.Join(',', Columns));
        for (var i = 0; i < HazardCovariates.Names.Count; i++)
        {
            text.WriteLine($"weight,{HazardCovariates.Names[i]},,,,,{Number(weights.Model.Weights[i])},{Number(weights.Deviations[i])}");
        }

        text.WriteLine($"basis,lulls,,,,{Number(weights.Lulls)},,");
        text.WriteLine($"basis,ended,,,,{Number(weights.Ended)},,");
        text.WriteLine($"basis,weeks,,,,{Number(weights.Weeks)},,");
        foreach (var bin in weights.Calibration)
        {
            text.WriteLine($"calibration,,{Number(bin.Days)},{Number(bin.From)},{Number(bin.To)},{Number(bin.Count)},{Number(bin.Ended)},");
        }

        return text.ToString();
    }

    /// <summary>Reads weights.</summary>
    /// <param name="text">The file.</param>
    /// <param name="name">How it is called in messages.</param>
    /// <exception cref="LullException">It is not such a file.</exception>
    public static FragilityWeights Read(TextReader text, string name)
    {
        try
        {
            using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions { OwnsReader = false });
            var places = Columns.Select(csv.GetOrdinal).ToArray();
            var rows = new List<string[]>();
            while (csv.Read())
            {
                rows.Add([.. places.Select(place => place < csv.RowFieldCount ? csv.GetString(place).Trim() : "")]);
            }

            return Of(rows);
        }
        catch (Exception trouble) when (trouble is CsvFormatException or FormatException or IndexOutOfRangeException or InvalidOperationException or OverflowException)
        {
            throw new LullException(Trouble.InputUnreadable, $"{name} is no file of fragility weights: {trouble.Message.ReplaceLineEndings(" ")}", trouble);
        }
    }

    private static FragilityWeights Of(List<string[]> rows)
    {
        var weights = HazardCovariates.Names.Select(name => rows.Single(row => row[0] is "weight" && string.Equals(row[1], name, StringComparison.Ordinal))).ToList();
        return new FragilityWeights(
            new HazardModel(weights.Select(row => Real(row[6]))),
            [.. weights.Select(row => Real(row[7]))],
            Basis("lulls"),
            Basis("ended"),
            Basis("weeks"),
            [.. rows.Where(row => row[0] is "calibration").Select(row => new CalibrationBin(Whole(row[2]), Real(row[3]), Real(row[4]), Whole(row[5]), Whole(row[6])))]);

        int Basis(string name) => Whole(rows.Single(row => row[0] is "basis" && string.Equals(row[1], name, StringComparison.Ordinal))[5]);
    }

    private static double Real(string text) =>
        double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) is var number && double.IsFinite(number)
            ? number
            : throw new FormatException($"'{text}' is no number");

    private static int Whole(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Number(double value) => Math.Round(value, 4).ToString(CultureInfo.InvariantCulture);
}
