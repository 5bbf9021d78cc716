using System.CommandLine;
using System.CommandLine.Parsing;
using Lull.Actors;
using Lull.Dossiers;
using Lull.Dossiers.Json;
using Lull.Events;
using Lull.Time;

namespace Lull.Cli.Commands;

/// <summary><c>lull dossier A B</c>: the assessment written out for people, as a page, as Markdown, or for machines.</summary>
internal sealed class DossierCommand
{
    private readonly Argument<string> _one = new("A") { Description = "A side, by any of its names." };
    private readonly Argument<string> _other = new("B") { Description = "The other side." };
    private readonly Option<string?> _file = new("-o", "--output") { Description = "The file to write, over an older one if need be; its ending (.html, .md, .json) says in what form. Default: standard output.", HelpName = "FILE" };
    private readonly Option<DossierForm?> _form = Options.Choice<DossierForm>("--to", "In what form, where no file's ending says so (default: md).");
    private readonly Option<bool> _quick = new("--quick") { Description = "Leave out what the answer depends on, which takes the longest." };
    private readonly SeriesInput _input;

    private DossierCommand(Command command)
    {
        command.Add(_one);
        command.Add(_other);
        command.Add(_file);
        command.Add(_form);
        command.Add(_quick);
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
        if (Form(file, parsed.GetValue(_form)) is not { } form)
        {
            terminal.Note($"lull: the ending of '{file}' is not .html, .md or .json; --to says in what form");
            return ExitCode.Usage;
        }

        var items = new List<RecordItem>();
        var loaded = await _input.LoadAsync(parsed, terminal, cancellation, item =>
        {
            items.Add(item);
            return true;
        });
        var lookup = DyadLookup.Find($"{parsed.GetRequiredValue(_one)}|{parsed.GetRequiredValue(_other)}", loaded.Builder, ActorRegistry.Default);
        if (lookup.Dyad is not { } dyad)
        {
            terminal.Note($"lull: {lookup.Trouble}");
            return ExitCode.Usage;
        }

        var request = new DossierRequest
        {
            Dyad = dyad,
            Items = items,
            Reports = _input.Reports(parsed, terminal),
            Options = loaded.Options,
            Builder = loaded.Builder,
            Notes = _input.Disputes(parsed, terminal, loaded, dyad),
            WithSensitivity = !parsed.GetValue(_quick),
            Reproduction = new Reproduction(Typed(parsed, loaded.Builder.Build(dyad)!.End), ProgramVersion.Text, _input.Facts(parsed, terminal)),
        };
        Write(terminal, file, Text(new DossierComposer(ActorRegistry.Default).Compose(request)!, form));
        return loaded.ExitCode;
    }

    private static DossierForm? Form(string? file, DossierForm? asked) =>
        asked ?? (file is null ? DossierForm.Md : Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".html" or ".htm" => DossierForm.Html,
            ".md" => DossierForm.Md,
            ".json" => DossierForm.Json,
            _ => null,
        });

    private static string Text(Dossier dossier, DossierForm form)
    {
        using var text = new StringWriter { NewLine = "\n" };
        switch (form)
        {
            case DossierForm.Html:
                DossierWriter.Write(dossier, text);
                break;
            case DossierForm.Json:
                DossierJson.Write(dossier, text);
                break;
            default:
                DossierMarkdown.Write(dossier, text);
                break;
        }

        return text.ToString();
    }

    private static void Write(Terminal terminal, string? file, string text)
    {
        if (file is null)
        {
            terminal.Out.Write(text);
        }
        else
        {
            OutputFile.Write(terminal, file, text);
        }
    }

    // Where the record and the page lie says something of somebody's machine and nothing of the result.
    private string Typed(ParseResult parsed, DateOnly day)
    {
        var words = new List<string> { "lull" };
        var skipped = false;
        foreach (var token in parsed.Tokens)
        {
            var isPlace = token.Value is "-o" or "--output" or "--record" or "--as-of";
            if (!isPlace && !skipped)
            {
                words.Add(token.Value.Length == 0 || token.Value.Any(letter => !char.IsLetterOrDigit(letter) && letter is not ('-' or '.' or '/' or '_')) ? $"\"{token.Value}\"" : token.Value);
            }

            skipped = isPlace;
        }

        return $"{string.Join(' ', words)} --as-of {DayPhrase.Iso(day)}";
    }
}
