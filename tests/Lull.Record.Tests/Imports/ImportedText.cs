using System.Text;
using Lull.Events;
using Lull.Record.Imports;
using Xunit;

namespace Lull.Record.Tests.Imports;

/// <summary>What an importer makes of a text or of bytes.</summary>
internal sealed class ImportedText
{
    private ImportedText(List<RecordItem> items, List<Problem> problems) => (Items, Problems) = (items, problems);

    public IReadOnlyList<RecordItem> Items { get; }

    public IReadOnlyList<Problem> Problems { get; }

    public IEnumerable<Event> Events => Items.OfType<Event>();

    public static Task<ImportedText> OfAsync(string text, ImportFormat format = ImportFormat.Auto) =>
        OfAsync(Encoding.UTF8.GetBytes(text), format);

    public static async Task<ImportedText> OfAsync(byte[] bytes, ImportFormat format = ImportFormat.Auto)
    {
        using var stream = new MemoryStream(bytes);
        return await OfAsync(stream, format).ConfigureAwait(false);
    }

    public static Task<ImportedText> OfAsync(Stream stream, ImportFormat format = ImportFormat.Auto) =>
        CollectAsync(new EventImporter(EventTypes.Default).ReadAsync(stream, "events.csv", format, null, TestContext.Current.CancellationToken));

    public static async Task<ImportedText> CollectAsync(IAsyncEnumerable<ImportedRow> rows)
    {
        var items = new List<RecordItem>();
        var problems = new List<Problem>();
        await foreach (var row in rows.ConfigureAwait(false))
        {
            Assert.True(row.Item is null != row.Problem is null, "a row is an item or a problem, never both or neither");
            if (row.Item is { } item)
            {
                items.Add(item);
            }
            else
            {
                problems.Add(row.Problem!);
            }
        }

        return new ImportedText(items, problems);
    }

    public static async Task<string> TroubleOfAsync(byte[] bytes, ImportFormat format = ImportFormat.Auto)
    {
        var e = await Assert.ThrowsAsync<LullException>(() => OfAsync(bytes, format)).ConfigureAwait(false);
        Assert.Equal(Trouble.InputUnreadable, e.Trouble);
        Assert.DoesNotContain('\n', e.Message);
        return e.Message;
    }
}
