using System.CommandLine;
using Lull.Cli.Output;
using Lull.Time;

namespace Lull.Cli.Commands;

/// <summary><c>lull verify</c>: re-hashes the record's chain and says whether anything was altered since it was recorded.</summary>
internal static class VerifyCommand
{
    private static readonly IReadOnlyList<Column<Verified>> Columns =
    [
        new("record", verified => verified.Record),
        new("intact", verified => verified.Intact),
        new("batches", verified => verified.Batches),
        new("last_recorded", verified => verified.LastDay),
        new("hash", verified => verified.Hash),
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("verify", "Re-hashes the record's chain and says whether anything was altered since it was recorded.");
        var record = Options.Record();
        command.Add(record);
        var output = new OutputChoice(command);
        command.SetAction(parsed => Run(output.On(terminal, parsed), parsed.GetRequiredValue(record), output.Of(parsed, terminal)));
        return command;
    }

    private static int Run(Terminal terminal, string named, OutputFormat format)
    {
        using var store = ExistingRecord.Open(terminal, named);
        var altered = store.Verify();
        foreach (var problem in altered)
        {
            terminal.Note(problem.ToString());
        }

        var batches = store.Batches();
        var last = batches.Count > 0 ? batches[^1] : null;
        var verified = new Verified(named, altered.Count == 0, batches.Count, last is null ? null : DateOnly.FromDateTime(last.RecordedAt.UtcDateTime), last?.Hash);
        if (format == OutputFormat.Table)
        {
            terminal.Out.WriteLine(InWords(verified, altered.Count));
        }
        else
        {
            ResultWriter<Verified>.WriteAll(terminal.Out, format, Columns, [verified]);
        }

        return verified.Intact ? ExitCode.Done : ExitCode.RecordUnusable;
    }

    private static string InWords(Verified verified, int altered)
    {
        var size = verified.Batches == 1 ? "1 import" : $"{TableText.Count(verified.Batches)} imports";
        return verified switch
        {
            { Intact: false } => $"{verified.Record}: altered since it was recorded, in {altered} {(altered == 1 ? "place" : "places")}.",
            { LastDay: { } day } => $"{verified.Record}: {size}, the last on {DayPhrase.Iso(day)}; nothing was altered. Its hash is {verified.Hash}.",
            _ => $"{verified.Record}: nothing was ever recorded in it.",
        };
    }

    private sealed record Verified(string Record, bool Intact, int Batches, DateOnly? LastDay, string? Hash);
}
