using System.CommandLine;
using Lull.Actors;
using Lull.Ceasefires;
using Lull.Ceasefires.Candidates;
using Lull.Events;
using Lull.Lulls;
using Lull.Record.Export;

namespace Lull.Cli.Commands;

/// <summary><c>lull export ceasefires --to cf</c>: candidate ceasefires of the record for a person to review and code.</summary>
internal static class ExportCommand
{
    private const string Ceasefires = "ceasefires";
    private const string Codebook = "cf";

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("export", "Writes candidate ceasefires of the record in the variables of the ETH/PRIO codebook, as CSV.");
        var what = new Argument<string>("WHAT") { Description = "What to export: ceasefires." };
        var to = new Option<string>("--to") { Description = "In what form: cf, the variables of the ETH/PRIO Civil Conflict Ceasefire codebook.", HelpName = Codebook, Required = true };
        var file = new Option<string?>("-o", "--output") { Description = "The file to write, over an older one if need be (default: standard output).", HelpName = "FILE" };
        command.Add(what);
        command.Add(to);
        command.Add(file);
        var input = new SeriesInput(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (asked, form) = (parsed.GetRequiredValue(what), parsed.GetRequiredValue(to));
            if (!string.Equals(asked, Ceasefires, StringComparison.Ordinal) || !string.Equals(form, Codebook, StringComparison.Ordinal))
            {
                terminal.Note($"lull: '{asked}' cannot be exported to '{form}' yet; what can be is '{Ceasefires} --to {Codebook}'");
                return ExitCode.Usage;
            }

            var items = new List<RecordItem>();
            var loaded = await input.LoadAsync(parsed, terminal, cancellation, item =>
            {
                items.Add(item);
                return true;
            });
            var known = loaded.Options.AsOf is { } day ? items.FindAll(item => item.When.Start <= day) : items;
            var reports = input.Reports(parsed, terminal).Where(read => loaded.Options.AsOf is not { } until || read.Report.Date <= until).ToList();
            var found = Find(loaded.Builder, known, reports, cancellation);
            Write(terminal, parsed.GetValue(file), found);
            terminal.Note($"{found.Count} {(found.Count == 1 ? "candidate" : "candidates")}, none of them reviewed: for a person to code, not coded data");
            return loaded.ExitCode;
        });
        return command;
    }

    private static List<CeasefireCandidate> Find(SeriesBuilder builder, List<RecordItem> items, List<ReportStatements> reports, CancellationToken cancellation)
    {
        var finder = new CandidateFinder(ActorRegistry.Default);
        var listed = builder.Dyads().Select(summary => summary.Dyad).ToList();
        var detected = new DyadDetection(builder, useWords: false)
            .Of(listed, (dyad, finding) => (Dyad: finding?.Building.Dyad ?? dyad, Spells: finding?.Report.Spells ?? []), cancellation);

        // Where there were words but not a single act, there is a pair all the same.
        var silent = items.OfType<Signal>().Where(signal => signal.Target.Length > 0 && !listed.Exists(dyad => finder.Declares(signal, dyad)))
            .Where(signal => !string.Equals(signal.Source, signal.Target, StringComparison.Ordinal))
            .Select(signal => (Dyad: new Dyad(signal.Source, signal.Target), Spells: (IReadOnlyList<RegimeSpell>)[]))
            .DistinctBy(pair => pair.Dyad);
        return [.. detected.Concat(silent).SelectMany(pair => finder.Find(pair.Dyad, pair.Spells, items, reports))];
    }

    private static void Write(Terminal terminal, string? file, List<CeasefireCandidate> found)
    {
        if (file is null)
        {
            CandidateCsv.Write(terminal.Out, found);
            return;
        }

        using var text = new StringWriter { NewLine = "\n" };
        CandidateCsv.Write(text, found);
        OutputFile.Write(terminal, file, text.ToString());
    }
}
