using System.Text.Json;
using Lull.Cli.Demo;
using Lull.Record.Storage;
using Lull.Reviews;
using Xunit;

namespace Lull.EndToEnd;

/// <summary>What reviewers decide, as every command sees it.</summary>
public sealed class ReviewTests
{
    private static readonly string[] Pair = ["Iraqi armed factions", "US forces"];

    [Fact]
    public async Task Rejected_row_is_gone_from_every_command_and_back_with_unreviewed()
    {
        using var place = await RecordAsync();
        var before = await AssessAsync(place);
        await DecideAsync(place, row => row.Id is "irq-20240422-asad", ReviewVerdict.Reject);

        var (after, note) = await AssessWithNoteAsync(place);
        Assert.Contains("irq-20240422-asad", Violations(before), StringComparer.Ordinal);
        Assert.DoesNotContain("irq-20240422-asad", Violations(after), StringComparer.Ordinal);
        Assert.NotEqual(before.GetProperty("in_force").GetDouble(), after.GetProperty("in_force").GetDouble());
        Assert.Contains("note: 1 decision of reviewers applied; --unreviewed gives the machine's own answer", note, StringComparison.Ordinal);
        var (machine, silence) = await AssessWithNoteAsync(place, "--unreviewed");
        Assert.Equal(before.GetRawText(), machine.GetRawText());
        Assert.DoesNotContain("decision", silence, StringComparison.Ordinal);
        foreach (var command in new[] { "dyads", "detect" })
        {
            Assert.NotEqual((await place.RunAsync(command, "--unreviewed")).Output, (await place.RunAsync(command)).Output, StringComparer.Ordinal);
        }
    }

    [Fact]
    public async Task Decision_does_not_count_for_a_day_before_it_was_recorded()
    {
        using var place = await RecordAsync();
        var before = await AssessAsync(place);
        await DecideAsync(place, row => row.Id is "irq-20240422-asad", ReviewVerdict.Reject, later: true);

        var (after, note) = await AssessWithNoteAsync(place, "--recorded-by", TimeProvider.System.GetUtcNow().AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(before.GetRawText(), after.GetRawText());
        Assert.DoesNotContain("decision", note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Difference_between_reviewers_is_told_with_the_answer()
    {
        using var place = await RecordAsync();
        await DecideAsync(place, row => row.Id is "irq-20240422-asad", ReviewVerdict.Reject);
        await DecideAsync(place, row => row.Id is "irq-20240422-asad", ReviewVerdict.Accept, "boris");

        var (answer, note) = await AssessWithNoteAsync(place);
        Assert.Contains("irq-20240422-asad", Violations(answer), StringComparer.Ordinal);
        Assert.Contains("1 decision of reviewers applied, on 1 of which they differ", note, StringComparison.Ordinal);
        Assert.Contains(answer.GetProperty("notes").EnumerateArray(), one => one.GetString()!.StartsWith("reviewers differ: ana rejects row irq-20240422-asad", StringComparison.Ordinal));
        var others = await place.RunAsync("assess", "Israel", "Hezbollah", "--as-of", "2024-04-25");
        Assert.DoesNotContain("reviewers differ: ana", others.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statement_that_is_rejected_leaves_the_ledger()
    {
        using var place = await RecordAsync(withReport: true);
        var line = (await AssessAsync(place, "2024-03-10")).GetProperty("ledger").EnumerateArray()
            .Select(one => one.GetProperty("id").GetString()!).First(id => id.Contains("-s", StringComparison.Ordinal));
        await DecideAsync(place, line);

        Assert.DoesNotContain(line, (await AssessAsync(place, "2024-03-10")).GetProperty("ledger").EnumerateArray().Select(one => one.GetProperty("id").GetString()), StringComparer.Ordinal);
    }

    private static async Task<Workplace> RecordAsync(bool withReport = false)
    {
        var place = new Workplace();
        foreach (var file in DemoCase.Files)
        {
            using var rows = new StreamReader(DemoCase.Open(file));
            place.File(file, await rows.ReadToEndAsync(TestContext.Current.CancellationToken));
            Assert.Equal(0, (await place.RunAsync("import", file)).Code);
        }

        if (withReport)
        {
            var report = Path.Combine(Checkout.Root, "tests", "Cases", "founding-like", "founding-like.txt");
            place.File("report.txt", await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken));
            Assert.Equal(0, (await place.RunAsync("read", "report.txt", "--date", "2024-03-10", "--publisher", "Northern Courier", "--save")).Code);
        }

        return place;
    }

    private static IEnumerable<string> Violations(JsonElement answer) =>
        answer.GetProperty("violations").EnumerateArray().Select(act => act.GetProperty("id").GetString()!);

    private static async Task<JsonElement> AssessAsync(Workplace place, string day = "2024-04-25") =>
        JsonDocument.Parse((await place.RunAsync(["assess", .. Pair, "--as-of", day])).Output).RootElement;

    private static async Task<(JsonElement Answer, string Note)> AssessWithNoteAsync(Workplace place, params string[] more)
    {
        var outcome = await place.RunAsync(["assess", .. Pair, "--as-of", "2024-04-25", .. more]);
        Assert.Equal(0, outcome.Code);
        return (JsonDocument.Parse(outcome.Output).RootElement, outcome.Error);
    }

    private static async Task DecideAsync(Workplace place, Func<Lull.Events.RecordItem, bool> which, ReviewVerdict verdict, string reviewer = "ana", bool later = false)
    {
        await using var store = RecordStore.Open(Path.Combine(place.Folder, "lull.duckdb"), later ? new Tomorrow() : TimeProvider.System);
        var row = store.Items(RecordQuery.Everything).Single(which);
        await store.DecideAsync(new Decision { Subject = ReviewSubject.OfRow(row), Verdict = verdict, Reviewer = reviewer }, TestContext.Current.CancellationToken);
    }

    private static async Task DecideAsync(Workplace place, string ledgerId)
    {
        await using var store = RecordStore.Open(Path.Combine(place.Folder, "lull.duckdb"), TimeProvider.System);
        var record = new ReviewedRecord(store, Lull.Actors.ActorRegistry.Default);
        var subject = record.ReportsAsRead.SelectMany(read => read.Statements.Where(statement => string.Equals(read.IdOf(statement), ledgerId, StringComparison.Ordinal)).Select(statement => ReviewSubject.OfStatement(read, statement))).Single();
        await store.DecideAsync(new Decision { Subject = subject, Verdict = ReviewVerdict.Reject, Reviewer = "ana" }, TestContext.Current.CancellationToken);
    }

    // Two days, so that the day after now is over before.
    private sealed class Tomorrow : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddDays(2);
    }
}
