using System.CommandLine;
using System.Globalization;
using Lull.Actors;
using Lull.Cli.Output;
using Lull.Dossiers;

namespace Lull.Cli.Commands;

/// <summary><c>lull actors [NAME]</c>: who a name may be, with aliases and affiliations over time.</summary>
internal static class ActorsCommand
{
    private const int Indent = 13;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("actors", "Tells who a name may be, with its other names and whom it belonged to when; without a name, lists everybody.");
        var name = new Argument<string[]>("NAME")
        {
            Description = "A name as a text or a file writes it.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        command.Add(name);
        var output = new OutputChoice(command);
        command.SetAction(parsed =>
        {
            var directory = new ActorDirectory(ActorRegistry.Default);
            var asked = string.Join(' ', parsed.GetValue(name) ?? []).Trim();
            Write(output.On(terminal, parsed), directory, asked, output.Of(parsed, terminal));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Terminal terminal, ActorDirectory directory, string asked, OutputFormat format)
    {
        var found = asked.Length == 0 ? directory.All() : directory.Find(asked);
        if (format != OutputFormat.Table)
        {
            ResultWriter<KnownActor>.WriteAll(terminal.Out, format, KnownActor.Columns, found);
        }
        else if (asked.Length == 0)
        {
            WriteAll(terminal, [.. found]);
        }
        else
        {
            WriteFound(terminal, asked, [.. found], directory);
        }
    }

    private static void WriteAll(Terminal terminal, List<KnownActor> all) =>
        TableText.Write(terminal, new DossierTable(
            $"{TableText.Count(all.Count)} actors",
            ["Name", "Id", "Kind", "Country", "Belongs to"],
            [.. all.Select(known => (IReadOnlyList<string>)
            [
                known.Actor!.Name,
                known.Actor.Id,
                KnownActor.NameOf(known.Actor.Kind),
                known.Actor.Country ?? "",
                string.Join('\n', known.Groups.Select(tie => tie.InWords)),
            ])]));

    private static void WriteFound(Terminal terminal, string asked, List<KnownActor> found, ActorDirectory directory)
    {
        if (found[0].Status == ActorMatchStatus.Unknown)
        {
            var near = directory.Near(asked);
            terminal.Out.WriteLine($"Nobody in the registry goes by '{asked}'.");
            if (near.Count > 0)
            {
                terminal.Out.WriteLine($"Names that share a word with it: {string.Join("; ", near)}.");
            }

            return;
        }

        if (found[0].Status == ActorMatchStatus.Ambiguous)
        {
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"'{asked}' is ambiguous: it may be any of {found.Count}."));
            terminal.Out.WriteLine();
        }

        foreach (var known in found)
        {
            WriteOne(terminal, known);
        }
    }

    private static void WriteOne(Terminal terminal, KnownActor known)
    {
        var actor = known.Actor!;
        var country = actor.Country is { } code ? $", {code}" : "";
        terminal.Out.WriteLine($"{actor.Name} ({actor.Id}): {KnownActor.NameOf(actor.Kind)}{country}");
        WriteField(terminal, "also", string.Join("; ", known.Aliases.Select(alias => alias.Name)));
        WriteField(terminal, "belongs to", string.Join("; ", known.Groups.Select(tie => tie.InWords)));
        WriteField(terminal, "members", string.Join("; ", known.Members.Select(tie => tie.InWords)));
        WriteField(terminal, "note", actor.Note);
        WriteField(terminal, "source", actor.Source);
        terminal.Out.WriteLine();
    }

    private static void WriteField(Terminal terminal, string label, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        var lead = $"  {label}".PadRight(Indent);
        foreach (var line in WrappedText.Wrap(text, terminal.Columns - Indent))
        {
            terminal.Out.WriteLine(lead + line);
            lead = new string(' ', Indent);
        }
    }
}
