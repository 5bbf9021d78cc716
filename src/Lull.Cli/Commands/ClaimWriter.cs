using System.Text.Json.Nodes;
using Lull.Ceasefires.Claims;
using Lull.Cli.Output;
using Lull.Dossiers;
using Lull.Events;
using Lull.Reading.Statements;

namespace Lull.Cli.Commands;

/// <summary>Writes checked claims: for people a block a claim, for machines an object a claim.</summary>
internal static class ClaimWriter
{
    private const int Width = 100;

    private static readonly IReadOnlyList<Column<(CheckedReport Report, Dyad Dyad, CheckedClaim Claim)>> Keys =
    [
        new("report", row => row.Report.Read.Report.Hash),
        new("statement", row => row.Claim.Statement.Id),
        new("dyad", row => $"{row.Dyad.A}|{row.Dyad.B}"),
        new("claim", row => StatementNames.Of(row.Claim.Kind)),
        new("text", row => row.Claim.Statement.Text),
        new("speaker", row => row.Claim.Statement.Speakers.Count > 0 ? row.Claim.Statement.Speakers[^1].Text : null),
        new("from", row => row.Claim.Window?.Start),
        new("to", row => row.Claim.Window?.End),
        new("verdict", row => StatementNames.Of(row.Claim.Verdict)),
        new("probability", row => row.Claim.Probability),
        new("because", row => row.Claim.Because),
        new("rows", row => Nested.List(row.Claim.Rows, id => JsonValue.Create(id), id => id)),
    ];

    /// <summary>Writes them.</summary>
    public static void Write(Terminal terminal, OutputFormat format, IReadOnlyList<CheckedReport> reports)
    {
        foreach (var report in reports.Where(report => report.Trouble.Length > 0))
        {
            terminal.Note($"note: {report.Read.Name}: {report.Trouble}");
        }

        var rows = reports.SelectMany(report => report.Pairs.SelectMany(pair => pair.Claims.Select(claim => (report, pair.Dyad, claim))));
        if (format != OutputFormat.Table)
        {
            ResultWriter<(CheckedReport, Dyad, CheckedClaim)>.WriteAll(terminal.Out, format, Keys, rows);
            return;
        }

        foreach (var (report, dyad, claim) in rows)
        {
            Write(terminal, report, dyad, claim);
        }
    }

    private static void Write(Terminal terminal, CheckedReport report, Dyad dyad, CheckedClaim claim)
    {
        var speaker = claim.Statement.Speakers.Count > 0 ? claim.Statement.Speakers[^1].Text : report.Read.Report.Publisher ?? "the report";
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
