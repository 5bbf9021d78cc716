using System.CommandLine;
using Lull.Actors;
using Lull.Dossiers;
using Lull.Dossiers.Weekly;
using Lull.Events;

namespace Lull.Cli.Commands;

/// <summary><c>lull dossier A B</c>: the assessment written out for people, as a page, as Markdown, or for machines.</summary>
internal sealed class DossierCommand
{
    private readonly Argument<string?> _one = new("A") { Description = "A side, by any of its names.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string?> _other = new("B") { Description = "The other side.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _file = new("-o", "--output") { Description = "The file to write, over an older one if need be; its ending (.html, .md, .json) says in what form. Default: standard output.", HelpName = "FILE" };
    private readonly Option<DossierForm?> _form = Options.Choice<DossierForm>("--to", "In what form, where no file's ending says so (default: md).");
    private readonly Option<bool> _quick = new("--quick") { Description = "Leave out what the answer depends on, which takes the longest." };
    private readonly Option<bool> _weekly = new("--weekly") { Description = "The week up to the day instead, beside the week and the month before." };
    private readonly Option<string?> _theatre = Options.Text("--theatre", "NAME", "With --weekly: every pair whose acts are mostly in this theatre or country, in place of A and B.");
    private readonly SeriesInput _input;

    private DossierCommand(Command command)
    {
        command.Add(_one);
        command.Add(_other);
        foreach (var option in (ReadOnlySpan<Option>)[_file, _form, _quick, _weekly, _theatre])
        {
            command.Add(option);
        }

        _input = new SeriesInput(command);
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("dossier", "Writes an assessment out for people, with its pictures, its evidence and its sources: one page, Markdown or JSON.");
        var dossier = new DossierCommand(command);
        command.SetAction((parsed, cancellation) => dossier.RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var file = parsed.GetValue(_file);
        var form = parsed.GetValue(_form) ?? (file is null ? DossierForm.Md : DossierText.FormOf(file));
        if (Misused(parsed, form, file) is { } misuse)
        {
            terminal.Note($"lull: {misuse}");
            return ExitCode.Usage;
        }

        DossierText.Prepare(form!.Value);
        var loaded = await _input.LoadAsync(parsed, terminal, cancellation, hold: SeriesInput.Every);
        var (text, trouble) = Text(parsed, terminal, loaded, form.Value);
        if (text is null)
        {
            terminal.Note($"lull: {trouble}");
            return ExitCode.Usage;
        }

        if (file is null)
        {
            terminal.Out.Write(text);
        }
        else
        {
            OutputFile.Write(terminal, file, text);
        }

        return loaded.ExitCode;
    }

    private string? Misused(ParseResult parsed, DossierForm? form, string? file)
    {
        var isTheatre = parsed.GetValue(_theatre) is not null;
        return form is null ? $"the ending of '{file}' is not .html, .md or .json; --to says in what form"
            : isTheatre && !parsed.GetValue(_weekly) ? "--theatre goes with --weekly"
            : isTheatre && parsed.GetValue(_one) is not null ? "either two sides or --theatre, not both"
            : !isTheatre && parsed.GetValue(_other) is null ? "a dossier is about two sides: lull dossier \"A\" \"B\""
            : null;
    }

    private (string? Text, string Trouble) Text(ParseResult parsed, Terminal terminal, LoadedSeries loaded, DossierForm form)
    {
        if (parsed.GetValue(_theatre) is { } theatre)
        {
            var last = loaded.Options.AsOf ?? loaded.Builder.Dyads().Select(summary => summary.LastAct).DefaultIfEmpty().Max();
            var report = new SituationComposer(ActorRegistry.Default).Theatre(theatre, Request(parsed, terminal, loaded, new Dyad("A", "B"), last));
            return report is null ? (null, $"no pair has its acts in '{theatre}', or none in the last year") : (DossierText.Of(report, form), "");
        }

        var lookup = DyadLookup.Find($"{parsed.GetValue(_one)}|{parsed.GetValue(_other)}", loaded.Builder, ActorRegistry.Default);
        if (lookup.Dyad is not { } dyad)
        {
            return (null, lookup.Trouble);
        }

        var request = Request(parsed, terminal, loaded, dyad, loaded.Builder.Build(dyad)!.End);
        return parsed.GetValue(_weekly)
            ? (DossierText.Of(new SituationComposer(ActorRegistry.Default).Pair(request)!, form), "")
            : (DossierText.Of(new DossierComposer(ActorRegistry.Default).Compose(request)!, form), "");
    }

    private DossierRequest Request(ParseResult parsed, Terminal terminal, LoadedSeries loaded, Dyad dyad, DateOnly day) => new()
    {
        Dyad = dyad,
        Items = loaded.Items,
        Reports = _input.Reports(parsed, terminal),
        Options = loaded.Options,
        Builder = loaded.Builder,
        Notes = parsed.GetValue(_theatre) is null ? _input.Disputes(parsed, terminal, loaded, dyad) : [],
        WithSensitivity = !parsed.GetValue(_quick),
        Reproduction = new Reproduction(TypedCommand.Of(parsed, day), ProgramVersion.Text, _input.Facts(parsed, terminal)),
    };
}
