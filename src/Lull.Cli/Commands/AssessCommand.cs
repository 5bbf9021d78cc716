using System.CommandLine;
using Lull.Actors;
using Lull.Ceasefires;
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
        command.Add(without);
        var input = new SeriesInput(command);
        var output = new OutputChoice(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var struck = new Struck(parsed.GetValue(without) ?? []);
            var items = new List<RecordItem>();
            var loaded = await input.LoadAsync(parsed, terminal, cancellation, item => struck.Keeps(item.Id) && Kept(items, item));
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

            var assessment = Assess(loaded.Builder.BuildWithNotes(dyad), items, reports);
            AssessmentWriter.Write(output.On(terminal, parsed), output.Of(parsed, terminal), assessment);
            return loaded.ExitCode;
        });
        return command;
    }

    /// <summary>The assessment of a dyad's last day.</summary>
    public static Assessment Assess(SeriesBuilding building, IReadOnlyList<RecordItem> items, IReadOnlyList<ReportStatements> reports) =>
        new CeasefireAssessor(ActorRegistry.Default).Assess(new AssessmentInput(
            building.Series ?? throw new ArgumentException("the record has nothing of the dyad", nameof(building)),
            items,
            reports,
            [.. building.Notes.Select(note => note.ToString())]));

    private static bool Kept(List<RecordItem> items, RecordItem item)
    {
        items.Add(item);
        return true;
    }
}
