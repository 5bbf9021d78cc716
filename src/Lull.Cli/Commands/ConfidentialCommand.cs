using System.CommandLine;

namespace Lull.Cli.Commands;

/// <summary><c>lull confidential PUBLISHER</c>: hides who a source is.</summary>
internal static class ConfidentialCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("confidential", "Marks a publisher as confidential, for good: whatever it tells, told already or to come, counts as evidence, and neither its name nor its words or places are ever shown.");
        var publisher = new Argument<string>("PUBLISHER") { Description = "The publisher's name as rows and reports have it, in any case." };
        var record = Options.Record();
        command.Add(publisher);
        command.Add(record);
        command.SetAction((parsed, cancellation) => RunAsync(terminal, parsed.GetRequiredValue(publisher), parsed.GetRequiredValue(record), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string publisher, string record, CancellationToken cancellation)
    {
        await using var store = ExistingRecord.Open(terminal, record);
        if (string.IsNullOrWhiteSpace(publisher))
        {
            terminal.Note("lull: PUBLISHER is a name");
            return ExitCode.Usage;
        }

        await store.HideAsync(publisher, cancellation);
        terminal.Note("the publisher is confidential from now on; files that were exported before are as they were");
        return ExitCode.Done;
    }
}
