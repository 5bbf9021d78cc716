using Lull.Ceasefires.Claims;
using Lull.Cli.Output;
using Lull.Dossiers;
using Lull.Dossiers.Json;
using Lull.Events;
using Lull.Reading.Statements;

namespace Lull.Cli.Commands;

/// <summary>Writes checked claims: for people a block a claim, for machines an object a claim.</summary>
internal static class ClaimWriter
{
    private const int Width = 100;

    private static readonly IReadOnlyList<Column<PairClaim>> Keys =
        [.. ClaimJson.Fields.Select(field => new Column<PairClaim>(field.Name, field.Value))];

    /// <summary>Writes them.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="format">How.</param>
    /// <param name="reports">Each with the name of its file.</param>
    public static void Write(Terminal terminal, OutputFormat format, IReadOnlyList<(string Name, CheckedReport Checked)> reports)
    {
        foreach (var (name, report) in reports.Where(report => report.Checked.Trouble.Length > 0))
        {
            terminal.Note($"note: {name}: {report.Trouble}");
        }

        var claims = reports.SelectMany(report => report.Checked.Claims);
        if (format != OutputFormat.Table)
        {
            ResultWriter<PairClaim>.WriteAll(terminal.Out, format, Keys, claims);
            return;
        }

        foreach (var claim in claims)
        {
            Write(terminal, claim);
        }
    }

    private static void Write(Terminal terminal, PairClaim pair)
    {
        var (report, dyad, claim) = pair;
        var speaker = claim.Statement.Speakers.Count > 0 ? claim.Statement.Speakers[^1].Text : report.Publisher ?? "the report";
        var no = claim.Statement.Polarity is Polarity.Negated ? "no " : "";
        Line(terminal, "", $"{ClaimText.Of(claim.Verdict)}: {no}\"{claim.Statement.Text}\" ({speaker}; {StatementNames.Of(claim.Kind)}, {claim.Statement.Id}; {dyad.A} and {dyad.B})");
        Line(terminal, "  ", $"{claim.Because}.");
        if (claim is { Kind: ClaimKind.Absence or ClaimKind.Compliance, Rows.Count: 0, Probability: { } seen })
        {
            Line(terminal, "  ", $"Had they gone on as before, at least one act would have been recorded with probability {FigureText.Probability(seen)}.");
        }

        terminal.Out.WriteLine();
    }

    private static void Line(Terminal terminal, string indent, string text)
    {
        foreach (var line in WrappedText.Wrap(text, Width - indent.Length))
        {
            terminal.Out.WriteLine(indent + line);
        }
    }
}
