using System.Globalization;
using Lull.Dossiers;
using Spectre.Console;

namespace Lull.Cli.Output;

/// <summary>Writes a <see cref="DossierTable"/> on a terminal.</summary>
internal static class TableText
{
    /// <summary>Writes the caption and the table under it.</summary>
    public static void Write(Terminal terminal, DossierTable content)
    {
        var table = new Table { Border = TableBorder.Simple, ShowRowSeparators = false };
        foreach (var header in content.Headers)
        {
            table.AddColumn(new TableColumn(new Text(header, new Style(decoration: Decoration.Bold))));
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
