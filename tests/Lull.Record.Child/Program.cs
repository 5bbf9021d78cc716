using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lull;
using Lull.Events;
using Lull.Record.Imports;
using Lull.Record.Storage;
using Lull.Time;

// hold RECORD          opens the record, says "open", and keeps it until the standard input ends
// import RECORD COUNT  imports rows, says "reading" at the first and "merging" after the last
try
{
    await using var store = RecordStore.Open(args[1], TimeProvider.System);
    if (string.Equals(args[0], "hold", StringComparison.Ordinal))
    {
        Say("open");
        await Console.In.ReadToEndAsync();
        return 0;
    }

    var count = int.Parse(args[2], CultureInfo.InvariantCulture);
    var summary = await store.ImportAsync(RowsAsync(count), "child.csv", _ => { });
    Say(string.Create(CultureInfo.InvariantCulture, $"done {summary.Added}"));
    return 0;
}
catch (LullException trouble)
{
    await Console.Error.WriteLineAsync(trouble.Message);
    return 4;
}

static async IAsyncEnumerable<ImportedRow> RowsAsync(int count)
{
    Say("reading");
    for (var index = 0; index < count; index++)
    {
        yield return new ImportedRow(Row(index), null);
    }

    Say("merging");
    await Task.CompletedTask;
}

static Event Row(int index)
{
    var id = string.Create(CultureInfo.InvariantCulture, $"child-{index}");
    return new Event
    {
        Id = id,
        When = DayInterval.OfDay(new DateOnly(2024, 1, 1).AddDays(index % 3650)),
        Source = "A",
        Target = "B",
        Kind = EventKind.Attack,
        Note = Convert.ToHexStringLower(SHA512.HashData(Encoding.UTF8.GetBytes(id))),
        Origin = new Origin("child.csv", index + 2, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))),
        Dataset = "lull",
    };
}

static void Say(string word)
{
    Console.Out.WriteLine(word);
    Console.Out.Flush();
}
