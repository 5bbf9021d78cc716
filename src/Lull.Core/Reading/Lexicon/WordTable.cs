using Sylvan.Data.Csv;

namespace Lull.Reading.Lexicon;

/// <summary>Reads a word list that is built into this assembly.</summary>
internal static class WordTable
{
    /// <summary>The rows of a file, named as in <see cref="EmbeddedData.Open"/>, each with the cells of the columns asked for, in that order.</summary>
    /// <exception cref="InvalidOperationException">The file or a column is missing.</exception>
    public static List<string[]> Rows(string file, params string[] columns)
    {
        using var text = EmbeddedData.Open(file);
        using var csv = CsvDataReader.Create(text);
        var places = columns.Select(csv.GetOrdinal).ToArray();
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([.. places.Select(place => csv.GetString(place).Trim())]);
        }

        return rows;
    }
}
