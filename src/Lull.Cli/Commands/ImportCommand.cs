using System.CommandLine;
using Lull.Cli.Output;
using Lull.Dossiers;
using Lull.Record.Imports;
using Lull.Record.Storage;

namespace Lull.Cli.Commands;

/// <summary><c>lull import FILE...</c>: events into the record.</summary>
internal static class ImportCommand
{
    private static readonly IReadOnlyList<Column<FileImport>> Columns =
    [
        new("file", import => import.File),
        new("added", import => import.Summary.Added),
        new("superseded", import => import.Summary.Superseded),
        new("already_there", import => import.Summary.AlreadyThere),
        new("refused", import => import.Summary.Refused),
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("import", "Takes files of events into the record; the same row twice is stored once.");
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files to import; - is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var from = Options.Choice<ImportFormat>("--from", "The format of the files (default: told by their content).");
        var confidential = Options.Confidential("files");
        var record = Options.Record();
        command.Add(files);
        command.Add(from);
        command.Add(confidential);
        command.Add(record);
        var output = new OutputChoice(command);
        command.SetAction((parsed, cancellation) => RunAsync(
            output.On(terminal, parsed),
            terminal.PathOf(parsed.GetRequiredValue(record)),
            parsed.GetRequiredValue(files),
            parsed.GetValue(from) ?? ImportFormat.Auto,
            parsed.GetValue(confidential),
            output.Of(parsed, terminal),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal,
        string record,
        IReadOnlyList<string> files,
        ImportFormat from,
        bool isConfidential,
        OutputFormat format,
        CancellationToken cancellation)
    {
        var source = new EventFiles(terminal);
        foreach (var file in files)
        {
            // Before the record is touched: a misspelt name must not leave an empty record behind.
            source.RequireReadable(file);
        }

        var imports = new List<FileImport>();
        try
        {
            await using var store = RecordStore.Open(record, terminal.Clock);
            foreach (var file in files)
            {
                terminal.Note($"importing {EventFiles.NameOf(file)}");
                var rows = source.ReadAsync(file, from, cancellation);
                var provenance = new Provenance(await source.HashAsync(file, cancellation), isConfidential);
                var summary = await store.ImportAsync(rows, EventFiles.NameOf(file), problem => terminal.Note(problem.ToString()), provenance, cancellation);
                imports.Add(new FileImport(EventFiles.NameOf(file), summary));
                if (isConfidential && summary.AlreadyThere > 0)
                {
                    terminal.Note($"{EventFiles.NameOf(file)}: {summary.AlreadyThere} rows were in the record already and are shown as before; 'lull confidential PUBLISHER' hides all that a publisher tells");
                }
            }
        }
        finally
        {
            // Each file is an import of its own: those before one that failed are in the record, and told.
            if (imports.Count > 0)
            {
                Write(terminal, imports, format);
            }
        }

        return imports.Any(import => import.Summary.Refused > 0) ? ExitCode.RowsRefused : ExitCode.Done;
    }

    private static void Write(Terminal terminal, IReadOnlyList<FileImport> imports, OutputFormat format)
    {
        if (format == OutputFormat.Table)
        {
            TableText.Write(terminal, new DossierTable(
                "Imported",
                ["File", "New", "Corrections", "Already there", "Refused"],
                [.. imports.Select(import => (IReadOnlyList<string>)
                [
                    import.File,
                    TableText.Count(import.Summary.Added),
                    TableText.Count(import.Summary.Superseded),
                    TableText.Count(import.Summary.AlreadyThere),
                    TableText.Count(import.Summary.Refused),
                ])]));
            return;
        }

        ResultWriter<FileImport>.WriteAll(terminal.Out, format, Columns, imports);
    }

    private sealed record FileImport(string File, ImportSummary Summary);
}
