using System.CommandLine;
using System.Globalization;
using Lull.Ceasefires;
using Lull.Events;
using Lull.Record.Export;
using Lull.Record.Storage;

namespace Lull.Cli.Commands;

/// <summary><c>lull export WHAT --to FORM</c>: what the record holds, for other tools, and candidate ceasefires for a person to code.</summary>
internal sealed class ExportCommand
{
    private const string Ceasefires = "ceasefires";
    private const string Events = "events";
    private const string Statements = "statements";

    private static readonly IReadOnlyDictionary<string, ExportForm[]> Forms = new Dictionary<string, ExportForm[]>(StringComparer.Ordinal)
    {
        [Events] = [ExportForm.Csv, ExportForm.Parquet, ExportForm.GeoJson],
        [Statements] = [ExportForm.Csv, ExportForm.Parquet],
        [Ceasefires] = [ExportForm.Cf],
    };

    private readonly Terminal _terminal;
    private readonly SeriesInput _input;

    private ExportCommand(Terminal terminal, SeriesInput input)
    {
        _terminal = terminal;
        _input = input;
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("export", "Writes the events or statements of the record for other tools, or candidate ceasefires in the variables of the ETH/PRIO codebook.");
        var what = new Argument<string>("WHAT") { Description = $"What to export: {string.Join(", ", Forms.Keys)}." };
        var to = Options.Choice<ExportForm>("--to", "In what form; cf are the variables of the ETH/PRIO Civil Conflict Ceasefire codebook.");
        to.Required = true;
        var file = new Option<string?>("-o", "--output") { Description = "The file to write, over an older one if need be (default: standard output).", HelpName = "FILE" };
        var places = Options.Choice<PlaceDetail>("--places", "How finely places are told: region (the default: country and first administrative level) or exact.");
        command.Add(what);
        command.Add(to);
        command.Add(file);
        command.Add(places);
        var export = new ExportCommand(terminal, new SeriesInput(command));
        command.SetAction((parsed, cancellation) => export.RunAsync(
            parsed, parsed.GetRequiredValue(what), parsed.GetValue(to) ?? ExportForm.Csv, parsed.GetValue(file), parsed.GetValue(places) ?? PlaceDetail.Region, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, string what, ExportForm form, string? file, PlaceDetail places, CancellationToken cancellation)
    {
        if (!Forms.TryGetValue(what, out var forms) || !forms.Contains(form))
        {
            var possible = string.Join("; ", Forms.Select(pair => $"{pair.Key} --to {string.Join('|', pair.Value.Select(Name))}"));
            _terminal.Note($"lull: '{what}' cannot be exported to '{Name(form)}'; what can be is {possible}");
            return ExitCode.Usage;
        }

        if (form == ExportForm.Parquet && file is null)
        {
            _terminal.Note("lull: --to parquet needs a file: -o FILE");
            return ExitCode.Usage;
        }

        return what switch
        {
            Events => await WriteEventsAsync(parsed, form, file, places, cancellation),
            Statements => await WriteStatementsAsync(parsed, form, file, places, cancellation),
            _ => await WriteCeasefiresAsync(parsed, file, cancellation),
        };
    }

    private async Task<int> WriteEventsAsync(ParseResult parsed, ExportForm form, string? file, PlaceDetail places, CancellationToken cancellation)
    {
        var items = new List<RecordItem>();
        var reading = await _input.ReadAsync(parsed, _terminal, items.Add, cancellation);
        items.RemoveAll(item => !Counts(reading.Options, item));
        if (form == ExportForm.GeoJson)
        {
            OutputFile.Write(_terminal, file, text => EventGeoJson.Write(text, places, items));
        }
        else
        {
            WriteTable(EventColumns.Of(places), items, form, file);
        }

        _terminal.Note($"{items.Count} {(items.Count == 1 ? "row" : "rows")}{Coarsened(places)}");
        return reading.ExitCode;
    }

    private async Task<int> WriteStatementsAsync(ParseResult parsed, ExportForm form, string? file, PlaceDetail places, CancellationToken cancellation)
    {
        // The rows themselves are not asked for, but what is wrong with them is to be told all the same.
        var reading = await _input.ReadAsync(parsed, _terminal, _ => { }, cancellation);
        var rows = Reports(parsed, reading.Options).SelectMany(read => read.Statements.Select(statement => new StatementRow(read.Report, statement))).ToList();
        WriteTable(StatementColumns.Of(places), rows, form, file);
        _terminal.Note($"{rows.Count} {(rows.Count == 1 ? "statement" : "statements")}{Coarsened(places)}");
        return reading.ExitCode;
    }

    private async Task<int> WriteCeasefiresAsync(ParseResult parsed, string? file, CancellationToken cancellation)
    {
        var loaded = await _input.LoadAsync(parsed, _terminal, cancellation, hold: SeriesInput.Every);
        List<RecordItem> known = [.. loaded.Items.Where(item => Counts(loaded.Options, item))];
        var found = loaded.Evidence.Candidates(CandidateExport.Find(loaded.Builder, known, Reports(parsed, loaded.Options), cancellation));
        OutputFile.Write(_terminal, file, text => CandidateCsv.Write(text, found));
        _terminal.Note($"{found.Count} {(found.Count == 1 ? "candidate" : "candidates")}, {(found.Count(one => one.ReviewedBy.Count > 0) is > 0 and var reviewed ? reviewed.ToString(CultureInfo.InvariantCulture) : "none")} of them reviewed: for a person to code, not coded data");
        return loaded.ExitCode;
    }

    private void WriteTable<T>(IReadOnlyList<ExportColumn<T>> columns, List<T> rows, ExportForm form, string? file)
    {
        if (form == ExportForm.Parquet && file is not null)
        {
            ParquetFile.Write(_terminal.PathOf(file), columns, rows);
            return;
        }

        OutputFile.Write(_terminal, file, text => TableCsv.Write(text, columns, rows));
    }

    private List<ReportStatements> Reports(ParseResult parsed, SeriesOptions options) =>
        [.. _input.Reports(parsed, _terminal).Where(read => options.AsOf is not { } until || read.Report.Date <= until)];

    private static bool Counts(SeriesOptions options, RecordItem item) =>
        options.Counts(item) && (options.AsOf is not { } day || item.When.Start <= day);

    private static string Coarsened(PlaceDetail places) =>
        places == PlaceDetail.Exact ? "" : "; places are told by country and region only, without notes, words and points: --places exact tells all";

    private static string Name(ExportForm form) => form.ToString().ToLowerInvariant();
}
