using System.Globalization;
using Lull.Dossiers;
using Spectre.Console;

namespace Lull.Cli.Output;

/// <summary>Writes a <see cref="DossierTable"/> on a terminal.</summary>
internal static class TableText
{
    private const int UnbrokenLength = 28;

    /// <summary>Writes the caption and the table under it.</summary>
    public static void Write(Terminal terminal, DossierTable content)
    {
        var table = new Table { Border = TableBorder.Simple, ShowRowSeparators = false };
        for (var index = 0; index < content.Headers.Count; index++)
        {
            var column = new TableColumn(new Text(content.Headers[index], new Style(decoration: Decoration.Bold))).PadLeft(0).PadRight(1);
            var longest = content.Rows.Select(row => row[index].Length).DefaultIfEmpty(0).Max();
            if (index > 0 && longest is > 0 and <= UnbrokenLength)
            {
                // A day and its interval stay on one line; it is the longer texts that are broken.
                column.Width(Math.Max(longest, content.Headers[index].Split(' ').Max(word => word.Length)));
            }

            table.AddColumn(column);
        }

        foreach (var row in content.Rows)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
        }

        var console = terminal.OutConsole();
        if (content.Caption.Length > 0)
        {
            console.WriteLine(content.Caption);
        }

        console.Write(table);
    }

    /// <summary>A whole number, with its thousands set apart.</summary>
    public static string Count(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
