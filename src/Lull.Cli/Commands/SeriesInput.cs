using System.CommandLine;
using System.Globalization;
using Lull.Actors;
using Lull.Ceasefires;
using Lull.Dossiers;
using Lull.Events;
using Lull.Record.Imports;
using Lull.Record.Storage;
using Lull.Reviews;

namespace Lull.Cli.Commands;

/// <summary>
/// The options that say which acts a command looks at: from the record or straight from files, whose counts, up to when.
/// </summary>
internal sealed class SeriesInput
{
    private readonly Option<string> _record = Options.Record();
    private readonly Option<string[]> _events = Options.Several("--events", "FILE", "Read events straight from this file instead of the record; - is standard input. May be repeated.");
    private readonly Option<ImportFormat?> _from = Options.Choice<ImportFormat>("--from", "The format of the --events files (default: told by their content).");
    private readonly Option<string?> _coverage = Options.Text("--coverage", "FILE", "How many reports each theatre had each day: theatre,date,reports.");
    private readonly Option<string[]> _signals = Options.Several("--signals", "FILE", "What the sides announced: source,target,date,type. May be repeated.");
    private readonly Option<DateOnly?> _asOf = Options.Day("--as-of", "Only what had happened by this day.");
    private readonly Option<DateOnly?> _recordedBy = Options.Day("--recorded-by", "Only what was in the record by this day.");
    private readonly Option<SideLevel?> _level = Options.Choice<SideLevel>("--level", "Whether members count for their umbrella (default: umbrella).");
    private readonly Option<TheatreScope?> _theatre = Options.Choice<TheatreScope>("--theatre-of", "Where other reports are looked for to tell whether the press was at work (default: country, widened where they are too few).");
    private readonly Option<string[]> _publishers = Options.Several("--publisher", "NAME", "Only acts that this publisher counts. May be repeated.");
    private readonly Option<string[]> _without = Options.Several("--without-publisher", "NAME", "Leave out acts that only this publisher counts. May be repeated.");
    private readonly Option<bool> _unreviewed = new("--unreviewed") { Description = "The machine's own answer: what reviewers decided does not count." };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="hasAsOf">False for a command whose day is told by something else.</param>
    public SeriesInput(Command command, bool hasAsOf = true)
    {
        foreach (var option in (ReadOnlySpan<Option>)[_record, _events, _from, _coverage, _signals, _asOf, _recordedBy, _level, _theatre, _publishers, _without, _unreviewed])
        {
            if (hasAsOf || option != _asOf)
            {
                command.Add(option);
            }
        }
    }

    /// <summary>What <see cref="LoadAsync"/> is given where a command needs every row beside the series.</summary>
    public static Func<RecordItem, bool> Every { get; } = _ => true;

    /// <summary>Reads everything that the options name and makes it ready for series of any pair.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where refused rows are told.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <param name="hold">Which rows to hand out beside the series; none where it is left out.</param>
    /// <param name="keep">Sees every row and says whether it counts; all count where it is left out.</param>
    /// <exception cref="LullException">A file or the record cannot be read.</exception>
    public async Task<LoadedSeries> LoadAsync(
        ParseResult parsed, Terminal terminal, CancellationToken cancellation, Func<RecordItem, bool>? hold = null, Func<RecordItem, bool>? keep = null)
    {
        var options = OptionsOf(parsed);
        var builder = new SeriesBuilder(ActorRegistry.Default, options);
        var held = new List<RecordItem>();
        var reading = await ReadAsync(parsed, terminal, Take, cancellation);
        var refused = parsed.GetValue(_coverage) is { } coverage ? await ReadCoverageAsync(terminal, coverage, builder, cancellation) : 0;
        TellAmbiguousNames(builder, terminal);
        TellPublishersOfNothing(builder, options, terminal);
        return new LoadedSeries(builder, held, reading with { Refused = reading.Refused + refused });

        void Take(RecordItem row)
        {
            if (keep?.Invoke(row) == false)
            {
                return;
            }

            builder.Add(row);
            if (hold?.Invoke(row) == true)
            {
                held.Add(row);
            }
        }
    }

    /// <summary>Reads every row that the options name, of the record or the files and of the announcements, in this order.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where refused rows are told.</param>
    /// <param name="take">Is given each row that can be read.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="LullException">A file or the record cannot be read.</exception>
    public async Task<SeriesReading> ReadAsync(ParseResult parsed, Terminal terminal, Action<RecordItem> take, CancellationToken cancellation)
    {
        var source = new EventFiles(terminal);
        var refused = 0;
        var events = parsed.GetValue(_events) ?? [];
        foreach (var file in events)
        {
            await foreach (var row in source.ReadAsync(file, parsed.GetValue(_from) ?? ImportFormat.Auto, cancellation))
            {
                refused += Take(row, take, terminal);
            }
        }

        var evidence = events.Length == 0 ? ReadRecord(parsed, terminal, take, cancellation) : new ReviewedEvidence(ActorRegistry.Default, StandingDecisions.None);
        foreach (var file in parsed.GetValue(_signals) ?? [])
        {
            refused += await ReadSignalsAsync(terminal, file, take, cancellation);
        }

        return new SeriesReading(OptionsOf(parsed), refused, evidence);
    }

    /// <summary>The reports of the record with what they say; none where acts come straight from files.</summary>
    /// <exception cref="LullException">The record cannot be read.</exception>
    public IReadOnlyList<ReportStatements> Reports(ParseResult parsed, Terminal terminal)
    {
        if (parsed.GetValue(_events) is { Length: > 0 })
        {
            return [];
        }

        using var store = Open(parsed, terminal);
        return Reviewed(parsed, store).Reports();
    }

    /// <summary>What a reader of an assessment has to know of the reviewers' differences that concern its pair.</summary>
    /// <exception cref="LullException">The record cannot be read.</exception>
    public IReadOnlyList<string> Disputes(ParseResult parsed, Terminal terminal, LoadedSeries loaded, Dyad dyad)
    {
        if (loaded.Evidence.Standing.Disputes.Count == 0)
        {
            return [];
        }

        using var store = Open(parsed, terminal);
        var record = Reviewed(parsed, store);
        return DecisionText.Disputes(loaded.Evidence.Standing, dyad, ActorRegistry.Default, [.. record.ItemsAsRead()], record.ReportsAsRead);
    }

    private static void TellDecisions(ReviewedEvidence evidence, Terminal terminal)
    {
        if (evidence.Standing is { Ruling.Count: > 0 and var count } standing)
        {
            var differ = standing.Disputes.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", on {standing.Disputes.Count} of which they differ");
            terminal.Note(string.Create(CultureInfo.InvariantCulture, $"note: {count} {(count == 1 ? "decision" : "decisions")} of reviewers applied{differ}; --unreviewed gives the machine's own answer"));
        }
    }

    /// <summary>Which record is read; null where acts come straight from files.</summary>
    /// <exception cref="LullException">The record cannot be read.</exception>
    public RecordFacts? Facts(ParseResult parsed, Terminal terminal)
    {
        if (parsed.GetValue(_events) is { Length: > 0 })
        {
            return null;
        }

        using var store = Open(parsed, terminal);
        return store.Facts(parsed.GetRequiredValue(_record));
    }

    private static void TellPublishersOfNothing(SeriesBuilder builder, SeriesOptions options, Terminal terminal)
    {
        if ((options.Publishers ?? options.WithoutPublishers) is { } publishers && builder.Dyads().Count == 0)
        {
            terminal.Note($"note: no act is left by --publisher and --without-publisher ({string.Join(", ", publishers.Order(StringComparer.OrdinalIgnoreCase))})");
        }
    }

    private static void TellAmbiguousNames(SeriesBuilder builder, Terminal terminal)
    {
        foreach (var name in builder.AmbiguousNames)
        {
            terminal.Note($"note: '{name.Name}' may be {string.Join(" or ", name.Candidates.Select(candidate => $"'{candidate}'"))}; it stays a side of its own");
        }
    }

    // How many rows that makes which were refused.
    private static int Take(ImportedRow row, Action<RecordItem> take, Terminal terminal)
    {
        if (row.Item is { } item)
        {
            take(item);
        }

        if (row.Problem is { } problem)
        {
            terminal.Note(problem.ToString());
        }

        return row.IsRefused ? 1 : 0;
    }

    private static async Task<int> ReadSignalsAsync(Terminal terminal, string file, Action<RecordItem> take, CancellationToken cancellation)
    {
        await using var stream = new EventFiles(terminal).Open(file);
        var reading = await SignalFile.ReadAsync(stream, EventFiles.NameOf(file), EventTypes.Default, cancellation);
        foreach (var signal in reading.Signals)
        {
            take(signal);
        }

        return Tell(reading.Problems, terminal);
    }

    private static async Task<int> ReadCoverageAsync(Terminal terminal, string file, SeriesBuilder builder, CancellationToken cancellation)
    {
        await using var stream = new EventFiles(terminal).Open(file);
        var reading = await CoverageFile.ReadAsync(stream, EventFiles.NameOf(file), cancellation);
        foreach (var value in reading.Values)
        {
            builder.AddCoverage(value.Theatre, value.Day, value.Reports);
        }

        return Tell(reading.Problems, terminal);
    }

    private static int Tell(IReadOnlyCollection<Problem> problems, Terminal terminal)
    {
        foreach (var problem in problems)
        {
            terminal.Note(problem.ToString());
        }

        return problems.Count;
    }

    private SeriesOptions OptionsOf(ParseResult parsed) => new()
    {
        Level = parsed.GetValue(_level) ?? SideLevel.Umbrella,
        Theatre = parsed.GetValue(_theatre) ?? TheatreScope.Country,
        AsOf = parsed.GetValue(_asOf),
        Publishers = Names(parsed.GetValue(_publishers)),
        WithoutPublishers = Names(parsed.GetValue(_without)),
    };

    private static HashSet<string>? Names(string[]? names) =>
        names is { Length: > 0 } ? new HashSet<string>(names, StringComparer.OrdinalIgnoreCase) : null;

    private ReviewedEvidence ReadRecord(ParseResult parsed, Terminal terminal, Action<RecordItem> take, CancellationToken cancellation)
    {
        using var store = Open(parsed, terminal);
        var record = Reviewed(parsed, store);
        foreach (var item in record.Items())
        {
            cancellation.ThrowIfCancellationRequested();
            take(item);
        }

        TellDecisions(record.Evidence, terminal);
        return record.Evidence;
    }

    private ReviewedRecord Reviewed(ParseResult parsed, RecordStore store) =>
        new(store, ActorRegistry.Default, parsed.GetValue(_recordedBy), parsed.GetValue(_unreviewed));

    private RecordStore Open(ParseResult parsed, Terminal terminal)
    {
        var named = parsed.GetRequiredValue(_record);
        var path = terminal.PathOf(named);
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            // Opening it would make one; only an import may do that.
            throw new LullException(Trouble.InputUnreadable, $"there is no record {named}: make one with 'lull import FILE', or read a file with --events FILE");
        }

        return RecordStore.Open(path, terminal.Clock);
    }
}
