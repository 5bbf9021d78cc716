using Lull.Cli.Output;
using Lull.Dossiers;
using Lull.Dossiers.Charts;

namespace Lull.Cli.Commands;

/// <summary>Writes a dossier on a terminal: the answer, the chart in characters, and the tables that fit.</summary>
internal static class DossierTerminal
{
    /// <summary>Writes it.</summary>
    public static void Write(Terminal terminal, Dossier dossier)
    {
        var output = terminal.Out;
        output.WriteLine(dossier.Title);
        output.WriteLine();
        foreach (var sentence in dossier.Answer)
        {
            Line(terminal, sentence);
            output.WriteLine();
        }

        var chart = dossier.Later?.Chart ?? dossier.Chart;
        foreach (var line in MirrorChart.Draw(chart.Report, terminal.Columns))
        {
            output.WriteLine(line);
        }

        output.WriteLine(MirrorChart.Legend);
        output.WriteLine();
        TableText.Write(terminal, AssessmentText.States(dossier.Assessment));
        TableText.Write(terminal, AssessmentText.Parties(dossier.Assessment));
        TableText.Write(terminal, AssessmentText.Ledger(dossier.Assessment));
        TableText.Write(terminal, ClaimText.Table(dossier.Claims));
        TableText.Write(terminal, RegimeTable.Of(chart.Report, chart.ActsAlone));
    }

    private static void Line(Terminal terminal, string text)
    {
        foreach (var line in WrappedText.Wrap(text, terminal.Columns))
        {
            terminal.Out.WriteLine(line);
        }
    }
}
