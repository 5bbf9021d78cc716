using System.CommandLine;
using Lull.Actors;
using Lull.Ceasefires;
using Lull.Ceasefires.Claims;
using Lull.Cli.Output;
using Lull.Cli.Reports;
using Lull.Language;

namespace Lull.Cli.Commands;

/// <summary><c>lull check FILE</c>: what a report claims of two sides, held against the record.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("check", "Holds each checkable claim of a report against the record: supported, contradicted, contested or not checkable, and why.");
        var file = new Argument<string>("FILE") { Description = "The report; - is standard input." };
        var date = Options.Day("--date", "The day of publication, where the report does not state it. Nothing later counts.");
        var publisher = Options.Text("--publisher-of-report", "NAME", "Who published the report.");
        var dyad = Options.Text("--dyad", "\"A|B\"", "Only what it claims of these two sides (default: of every pair in the record that it names).");
        var model = Options.Model();
        command.Add(file);
        foreach (var option in (ReadOnlySpan<Option>)[date, publisher, dyad, model])
        {
            command.Add(option);
        }

        var input = new SeriesInput(command, hasAsOf: false);
        var output = new OutputChoice(command);
        command.SetAction((parsed, cancellation) => RunAsync(
            output.On(terminal, parsed),
            new CheckRequest(
                parsed.GetRequiredValue(file),
                new ReportFacts(parsed.GetValue(date), parsed.GetValue(publisher), Title: null),
                parsed.GetValue(dyad),
                parsed.GetValue(model) ?? ParserModel.Medium,
                output.Of(parsed, terminal)),
            input,
            parsed,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, CheckRequest request, SeriesInput input, ParseResult parsed, CancellationToken cancellation)
    {
        var loaded = await input.LoadAsync(parsed, terminal, cancellation, hold: SeriesInput.Every);
        var named = request.Dyad is { } name ? DyadLookup.Find(name, loaded.Builder, ActorRegistry.Default) : null;
        if (named is { Dyad: null })
        {
            terminal.Note($"lull: {named.Trouble}");
            return ExitCode.Usage;
        }

        var problems = new List<Problem>();
        var reports = await ReadAsync(terminal, request, problems, cancellation);
        var checking = new RecordClaims(ActorRegistry.Default, loaded.Items, input.Reports(parsed, terminal), loaded.Options);
        var dyads = named?.Dyad is { } only ? [only] : loaded.Builder.Dyads().Select(summary => summary.Dyad).ToList();
        ClaimWriter.Write(terminal, request.Format, [.. reports.Select(report => (report.Name, checking.Of(new ReportStatements(report.Report, report.Statements), dyads, isNamed: named is not null)))]);
        problems.ForEach(problem => terminal.Note(problem.ToString()));
        return problems.Count > 0 ? ExitCode.RowsRefused : loaded.ExitCode;
    }

    private static async Task<List<ReadReport>> ReadAsync(Terminal terminal, CheckRequest request, List<Problem> problems, CancellationToken cancellation)
    {
        var source = new ReportFiles(terminal);
        var files = source.Find([request.File]);
        using var parser = OnnxParser.Load(request.Model);
        var reports = new List<ReadReport>();
        await foreach (var batch in new ReportBatches(parser, request.Given).ReadAsync(source.ReadAsync(files, () => { }, cancellation), problems.Add, cancellation))
        {
            reports.AddRange(batch);
        }

        return reports;
    }

    private sealed record CheckRequest(string File, ReportFacts Given, string? Dyad, ParserModel Model, OutputFormat Format);
}
