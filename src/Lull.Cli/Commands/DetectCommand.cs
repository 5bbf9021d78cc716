using System.CommandLine;
using Lull.Actors;
using Lull.Cli.Output;
using Lull.Events;
using Lull.Lulls;

namespace Lull.Cli.Commands;

/// <summary><c>lull detect</c>: regimes and lulls, of one dyad or of all.</summary>
internal static class DetectCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("detect", "Finds the lulls of one dyad or of all: since when, how sure, mutual or not.");
        var dyad = Options.Text("--dyad", "\"A|B\"", "Only this dyad, by any name of its sides, in either order.");
        var daily = Options.Text("--daily", "FILE", "Also write the probabilities of each day, as known on that day, to this CSV file.");
        var noWords = new Option<bool>("--no-words") { Description = "From acts alone: leave out what the sides announced." };
        command.Add(dyad);
        var input = new SeriesInput(command);
        command.Add(daily);
        command.Add(noWords);
        var output = new OutputChoice(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var loaded = await input.LoadAsync(parsed, terminal, cancellation);
            var dyads = loaded.Builder.Dyads().Select(summary => summary.Dyad);
            if (parsed.GetValue(dyad) is { } name)
            {
                var lookup = DyadLookup.Find(name, loaded.Builder, ActorRegistry.Default);
                if (lookup.Dyad is not { } found)
                {
                    terminal.Note($"lull: {lookup.Trouble}");
                    return ExitCode.Usage;
                }

                dyads = [found];
            }

            IReadOnlyList<Dyad> asked = [.. dyads];
            var findings = new DyadDetection(loaded.Builder, useWords: !parsed.GetValue(noWords)).Of(asked, cancellation);
            using var days = parsed.GetValue(daily) is { } file ? DailyFile.Create(terminal, file) : null;
            await WriteAsync(output.On(terminal, parsed), findings, asked.Count, output.Of(parsed, terminal), days);
            days?.Complete();
            return loaded.ExitCode;
        });
        return command;
    }

    private static async Task WriteAsync(
        Terminal terminal,
        IEnumerable<DyadFinding> findings,
        int dyads,
        OutputFormat format,
        DailyFile? daily)
    {
        IReadOnlyList<string> notes = [];
        await ProgressBar.RunAsync(terminal, "Looking for lulls", dyads, (inside, step) =>
        {
            notes = format == OutputFormat.Table
                ? WriteText(inside, Told(step))
                : WriteRows(inside, Told(step), format);
            return Task.CompletedTask;
        });
        foreach (var note in notes)
        {
            terminal.Note(note);
        }

        IEnumerable<DyadFinding> Told(Action step)
        {
            foreach (var finding in findings)
            {
                yield return finding;
                daily?.Write(finding);
                step();
            }
        }
    }

    private static IReadOnlyList<string> WriteText(Terminal terminal, IEnumerable<DyadFinding> findings)
    {
        var text = new FindingText(terminal);
        foreach (var finding in findings)
        {
            text.Write(finding);
        }

        return text.End();
    }

    private static IReadOnlyList<string> WriteRows(Terminal terminal, IEnumerable<DyadFinding> findings, OutputFormat format)
    {
        var spells = findings.SelectMany(finding => finding.Report.Spells.Select(spell => new FoundSpell(finding, spell)));
        ResultWriter<FoundSpell>.WriteAll(terminal.Out, format, FoundSpell.Columns, spells);
        return [];
    }
}
