using System.CommandLine;
using Lull.Actors;
using Lull.Ceasefires;
using Lull.Ceasefires.Fragility;
using Lull.Ceasefires.Lifecycle;
using Lull.Ceasefires.Variants;
using Lull.Dossiers;
using Lull.Events;

namespace Lull.Cli.Commands;

/// <summary><c>lull assess A B</c>: whether a ceasefire is in force, announced or not, with the evidence for and against.</summary>
internal static class AssessCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("assess", "Says whether a ceasefire is in force between two sides on a day, announced or not, with the evidence for and against.");
        var one = new Argument<string>("A") { Description = "A side, by any of its names." };
        var other = new Argument<string>("B") { Description = "The other side." };
        command.Add(one);
        command.Add(other);
        var without = Options.Several("--without", "ID", "Strike this row or statement, by the id that the ledger gives it, and see the answer change. May be repeated.");
        var fragility = Options.Text("--fragility", "FILE", "Weights of how soon lulls end, fitted by 'lull backtest --fit', in place of the built-in ones.");
        var sensitivity = new Option<bool>("--sensitivity") { Description = "Also ask the question differently (by publisher, country, definition of attack, member) and find out what would change the answer." };
        var history = Options.Choice<HistoryView>("--history", "Also tell the whole course of the pair as a list of states: looking back (smoothed), or as known on each day (filtered).");
        AddAll(command, without, fragility, sensitivity, history);
        var input = new SeriesInput(command);
        var output = new OutputChoice(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var struck = new Struck(parsed.GetValue(without) ?? []);
            var loaded = await input.LoadAsync(parsed, terminal, cancellation, hold: SeriesInput.Every, keep: item => struck.Keeps(item.Id));
            var reports = input.Reports(parsed, terminal).Select(struck.Kept).ToList();
            if (struck.Unknown is { Count: > 0 } unknown)
            {
                terminal.Note($"lull: no row or statement has the id {string.Join(" or ", unknown.Select(id => $"'{id}'"))}");
                return ExitCode.Usage;
            }

            var lookup = DyadLookup.Find($"{parsed.GetRequiredValue(one)}|{parsed.GetRequiredValue(other)}", loaded.Builder, ActorRegistry.Default);
            if (lookup.Dyad is not { } dyad)
            {
                terminal.Note($"lull: {lookup.Trouble}");
                return ExitCode.Usage;
            }

            var asked = AssessmentInput.Of(loaded.Builder.BuildWithNotes(dyad), [.. loaded.Items.Where(loaded.Options.Counts)], reports);
            asked = asked with { Notes = [.. asked.Notes, .. input.Disputes(parsed, terminal, loaded, dyad)] };
            var result = Result(Assessor(terminal, parsed.GetValue(fragility)).Assess(asked), asked, loaded.Options, parsed.GetValue(sensitivity), parsed.GetValue(history));
            AssessmentWriter.Write(output.On(terminal, parsed), output.Of(parsed, terminal), result);
            return loaded.ExitCode;
        });
        return command;
    }

    private static void AddAll(Command command, params ReadOnlySpan<Option> options)
    {
        foreach (var option in options)
        {
            command.Add(option);
        }
    }

    private static AssessmentResult Result(Assessment assessment, AssessmentInput asked, SeriesOptions options, bool sensitivity, HistoryView? history) =>
        new(
            assessment,
            sensitivity ? new SensitivityAssessor(ActorRegistry.Default).Of(asked, options, assessment) : null,
            history is { } view ? new HistoryReader(ActorRegistry.Default).Of(asked, view) : null);

    private static CeasefireAssessor Assessor(Terminal terminal, string? weights)
    {
        if (weights is null)
        {
            return new CeasefireAssessor(ActorRegistry.Default);
        }

        using var text = new StreamReader(new EventFiles(terminal).Open(weights));
        return new CeasefireAssessor(ActorRegistry.Default, FragilityFile.Read(text, weights));
    }
}
