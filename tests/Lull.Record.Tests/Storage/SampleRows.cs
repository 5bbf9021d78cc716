using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lull.Events;
using Lull.Places;
using Lull.Record.Imports;
using Lull.Time;

namespace Lull.Record.Tests.Storage;

/// <summary>Rows such as an importer yields.</summary>
internal static class SampleRows
{
    public static Event Attack(string id, int deaths = 0, string file = "a.csv", long row = 2, string dataset = "ucdp") =>
        new()
        {
            Id = id,
            When = DayInterval.OfDay(new DateOnly(2024, 2, 4).AddDays(StringComparer.Ordinal.Equals(id, "late") ? 100 : 0)),
            Source = "Harakat Hezbollah al-Nujaba",
            Target = "United States",
            Kind = EventKind.Attack,
            Deaths = CountRange.Exactly(deaths),
            Publisher = "UCDP",
            Place = new Place("Tanf", "Syria", "Homs", "Middle East", 33.5, 38.6),
            Origin = new Origin(file, row, HashOf($"{id},{deaths}")),
            Dataset = dataset,
        };

    /// <summary>A row of Lull CSV, whose id is its publisher's or its file's.</summary>
    public static Event Noted(string id, int deaths = 0, string file = "a.csv", string publisher = "") =>
        Attack(id, deaths, file, dataset: "lull") with
        {
            Publisher = publisher,
            Origin = new Origin(file, 2, HashOf($"{id},{deaths},{publisher}")),
        };

    public static Tally Tally(string id) =>
        new()
        {
            Id = id,
            When = new DayInterval(new DateOnly(2023, 10, 17), new DateOnly(2024, 1, 29)),
            Source = "Islamic Resistance in Iraq",
            Target = "United States",
            Kind = EventKind.Attack,
            Count = new CountRange(165, null),
            Cumulative = true,
            Publisher = "Pentagon",
            Origin = new Origin("tallies.csv", 3, HashOf(id)),
            Dataset = "lull",
        };

    public static Signal Signal(string id) =>
        new()
        {
            Id = id,
            When = DayInterval.OfMonth(2024, 1),
            Source = "Kata'ib Hezbollah",
            Target = "United States",
            Kind = EventKind.Suspension,
            Url = "https://example.org/1",
            Note = "as a gesture of goodwill, \"so they say\"",
            Extra = """{"seen":"twice"}""",
            Origin = new Origin("signals.csv", 4, HashOf(id)),
            Dataset = "lull",
        };

    public static IEnumerable<RecordItem> Many(int count, int seed = 0, string file = "many.csv") =>
        Enumerable.Range(0, count).Select(index => Attack(
            string.Create(CultureInfo.InvariantCulture, $"{seed}-{index}"),
            index % 7,
            file,
            index + 2));

    public static Problem Bad(long line) => new("a.csv", line, "date", "'31.2.' is no date");

    public static async IAsyncEnumerable<ImportedRow> Of(params IEnumerable<RecordItem> items)
    {
        foreach (var item in items)
        {
            yield return new ImportedRow(item, null);
        }

        await Task.CompletedTask;
    }

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
