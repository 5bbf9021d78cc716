using System.CommandLine;
using System.Globalization;
using Lull.Actors;
using Lull.Cli.Output;
using Lull.Cli.Reports;
using Lull.Language;
using Lull.Reading.Candidates;
using Lull.Record.Storage;
using Lull.Reports;
using Lull.Time;

namespace Lull.Cli.Commands;

/// <summary><c>lull read FILE|DIR|-</c>: what reports say.</summary>
internal static class ReadCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("read", "Tells what reports say: who says that who did what to whom, when, and whether it happened.");
        var files = new Argument<string[]>("FILE")
        {
            Description = "Reports: files, folders, patterns such as \"news/*.txt\"; - is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var date = Options.Day("--date", "The day of publication, where the report does not state it.");
        var publisher = Options.Text("--publisher", "NAME", "Who published it.");
        var title = Options.Text("--title", "TITLE", "Its title.");
        var url = Options.Text("--url", "URL", "Where it can be read.");
        var confidential = Options.Confidential("reports");
        var model = Options.Model();
        var explain = new Option<bool>("--explain") { Description = "Also show the tree, the rule and the lexicon's entry of each statement." };
        var save = new Option<bool>("--save") { Description = "Store reports, statements and what follows from them in the record." };
        var record = Options.Record();
        command.Add(files);
        foreach (var option in (ReadOnlySpan<Option>)[date, publisher, title, url, confidential, model, explain, save, record])
        {
            command.Add(option);
        }

        var output = new OutputChoice(command);
        command.SetAction((parsed, cancellation) => !IsPage(terminal, parsed.GetValue(url)?.Trim()) ? Task.FromResult(ExitCode.Usage) : RunAsync(
            output.On(terminal, parsed),
            parsed.GetRequiredValue(files),
            new ReadRequest(
                new ReportFacts(parsed.GetValue(date), parsed.GetValue(publisher), parsed.GetValue(title)),
                parsed.GetValue(model) ?? ParserModel.Medium,
                output.Of(parsed, terminal),
                parsed.GetValue(explain),
                parsed.GetValue(save) ? terminal.PathOf(parsed.GetRequiredValue(record)) : null,
                parsed.GetValue(url)?.Trim(),
                parsed.GetValue(confidential)),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal,
        IReadOnlyList<string> names,
        ReadRequest request,
        CancellationToken cancellation)
    {
        var source = new ReportFiles(terminal);
        var files = source.Find(names);
        using var parser = OnnxParser.Load(request.Model);
        await using var store = request.Record is { } path ? RecordStore.Open(path, terminal.Clock) : null;
        var problems = new List<Problem>();
        var notes = new List<string>();
        var saved = new List<ReadingSummary>();
        await ProgressBar.RunAsync(terminal, "Reading reports", files.Count, async (inside, step) =>
        {
            var writer = new StatementWriter(inside, request.Format, request.Explain);
            var batches = new ReportBatches(parser, request.Given);
            writer.Begin();
            await foreach (var batch in batches.ReadAsync(source.ReadAsync(files, step, cancellation), problems.Add, cancellation))
            {
                foreach (var read in batch)
                {
                    writer.Write(read);
                    notes.AddRange(NotesOn(read));
                }

                if (store is not null)
                {
                    saved.Add(await SaveAsync(store, request.With(batch), new Provenance(IsConfidential: request.IsConfidential), cancellation));
                }
            }

            writer.End();
        });
        foreach (var note in problems.Select(problem => problem.ToString()).Concat(notes))
        {
            terminal.Note(note);
        }

        Tell(terminal, saved, request.Record);
        return problems.Count > 0 ? ExitCode.RowsRefused : ExitCode.Done;
    }

    private static bool IsPage(Terminal terminal, string? url)
    {
        var isPage = url is null || Report.IsAddress(url);
        if (!isPage)
        {
            terminal.Note($"lull: '{url}' is no address of a page");
        }

        return isPage;
    }

    private static IEnumerable<string> NotesOn(ReadReport read)
    {
        if (read.NotBefore is { } told)
        {
            yield return $"note: {read.Name} has no date; it is not older than {DayPhrase.Iso(told.Day)}, of which it tells ({told.Statement.Id}); --date gives its date";
        }
    }

    /// <summary>Saves reports with their statements, and what they tell for the record.</summary>
    public static Task<ReadingSummary> SaveAsync(RecordStore store, IReadOnlyList<ReadReport> batch, Provenance provenance, CancellationToken cancellation)
    {
        var candidates = new CandidateItems(ActorRegistry.Default);
        return store.SaveReadingsAsync(
            [.. batch.Select(read => new ReportReading(read.Report, read.Name, read.Statements, candidates.Of(read.Report, read.Statements, read.Name)))],
            batch.Count == 1 ? batch[0].Name : string.Create(CultureInfo.InvariantCulture, $"{batch[0].Name} and {batch.Count - 1} more"),
            provenance,
            cancellation);
    }

    private static void Tell(Terminal terminal, List<ReadingSummary> saved, string? record)
    {
        if (record is null)
        {
            return;
        }

        var (reports, there) = (saved.Sum(summary => summary.Reports), saved.Sum(summary => summary.AlreadyThere));
        terminal.Note(string.Create(
            CultureInfo.InvariantCulture,
            $"saved {reports} reports, {saved.Sum(summary => summary.Statements)} statements and {saved.Sum(summary => summary.Items.Added)} events, tallies and signals; {there} reports were there already"));
    }

    private sealed record ReadRequest(ReportFacts Given, ParserModel Model, OutputFormat Format, bool Explain, string? Record, string? Url, bool IsConfidential)
    {
        public IReadOnlyList<ReadReport> With(IReadOnlyList<ReadReport> batch) =>
            Url is null ? batch : [.. batch.Select(read => read with { Report = read.Report with { Url = Url } })];
    }
}
