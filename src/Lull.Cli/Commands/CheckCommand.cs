using System.CommandLine;
using Lull.Actors;
using Lull.Ceasefires;
using Lull.Ceasefires.Claims;
using Lull.Cli.Reports;
using Lull.Events;
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
        command.SetAction(async (parsed, cancellation) =>
        {
            var items = new List<RecordItem>();
            var loaded = await input.LoadAsync(parsed, terminal, cancellation, item =>
            {
                items.Add(item);
                return true;
            });
            var named = parsed.GetValue(dyad) is { } name ? DyadLookup.Find(name, loaded.Builder, ActorRegistry.Default) : null;
            if (named is { Dyad: null })
            {
                terminal.Note($"lull: {named.Trouble}");
                return ExitCode.Usage;
            }

            var facts = new ReportFacts(parsed.GetValue(date), parsed.GetValue(publisher), Title: null);
            var problems = 0;
            var reports = new List<ReadReport>();
            using (var parser = OnnxParser.Load(parsed.GetValue(model) ?? ParserModel.Medium))
            {
                var batches = new ReportBatches(parser, facts);
                var source = new ReportFiles(terminal);
                await foreach (var batch in batches.ReadAsync(source.ReadAsync(source.Find([parsed.GetRequiredValue(file)]), () => { }, cancellation), Refuse, cancellation))
                {
                    reports.AddRange(batch);
                }
            }

            var checking = new ClaimRun(items, input.Reports(parsed, terminal), loaded.Options);
            var dyads = named?.Dyad is { } only ? [only] : loaded.Builder.Dyads().Select(summary => summary.Dyad).ToList();
            ClaimWriter.Write(output.On(terminal, parsed), output.Of(parsed, terminal), [.. reports.Select(report => checking.Of(report, dyads, isNamed: named is not null))]);
            return problems > 0 ? ExitCode.RowsRefused : loaded.ExitCode;

            void Refuse(Problem problem)
            {
                problems++;
                terminal.Note(problem.ToString());
            }
        });
        return command;
    }
}
