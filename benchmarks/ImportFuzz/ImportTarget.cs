using Lull;
using Lull.Record.Imports;

namespace ImportFuzz;

/// <summary>
/// Feeds bytes to an importer. Whatever they are, they must give rows and problems or one <see cref="LullException"/>;
/// any other exception is a finding, and so are a row that is both or neither and a message of several lines.
/// </summary>
internal sealed class ImportTarget(ImportFormat format)
{
    private readonly EventImporter _importer = new(EventTypes.Default);

    public async Task RunAsync(Stream stream)
    {
        try
        {
            await foreach (var row in _importer.ReadAsync(stream, "fuzzed", format).ConfigureAwait(false))
            {
                if (row.Item is null == row.Problem is null)
                {
                    throw new InvalidOperationException("a row must be an item or a problem");
                }

                RequireOneLine(row.Problem?.ToString() ?? "");
            }
        }
        catch (LullException e)
        {
            RequireOneLine(e.Message);
        }
    }

    private static void RequireOneLine(string message)
    {
        if (message.AsSpan().IndexOfAny('\n', '\r') >= 0)
        {
            throw new InvalidOperationException($"a message must be one line: {message}");
        }
    }
}
