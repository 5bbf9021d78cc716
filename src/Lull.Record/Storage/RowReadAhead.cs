using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Lull.Record.Imports;

namespace Lull.Record.Storage;

/// <summary>
/// Reads rows on one core while the caller stores them on another. What is read ahead is bounded, so that memory does
/// not grow with the file.
/// </summary>
internal static class RowReadAhead
{
    private const int RowsAtOnce = 512;
    private const int PortionsAhead = 8;

    /// <summary>The same rows in the same order, in portions.</summary>
    public static async IAsyncEnumerable<ArraySegment<ImportedRow>> PortionsAsync(
        IAsyncEnumerable<ImportedRow> rows,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var channel = Channel.CreateBounded<ArraySegment<ImportedRow>>(
            new BoundedChannelOptions(PortionsAhead) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ReadAsync(rows, channel.Writer, stop.Token), CancellationToken.None);
        try
        {
            while (await channel.Reader.WaitToReadAsync(cancellationToken))
            {
                while (channel.Reader.TryRead(out var portion))
                {
                    yield return portion;
                }
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await reading;
    }

    private static async Task ReadAsync(
        IAsyncEnumerable<ImportedRow> rows,
        ChannelWriter<ArraySegment<ImportedRow>> writer,
        CancellationToken cancellationToken)
    {
        try
        {
            var portion = new ImportedRow[RowsAtOnce];
            var filled = 0;
            await foreach (var row in rows.WithCancellation(cancellationToken))
            {
                portion[filled++] = row;
                if (filled == RowsAtOnce)
                {
                    await writer.WriteAsync(new ArraySegment<ImportedRow>(portion), cancellationToken);
                    portion = new ImportedRow[RowsAtOnce];
                    filled = 0;
                }
            }

            await writer.WriteAsync(new ArraySegment<ImportedRow>(portion, 0, filled), cancellationToken);
        }
        finally
        {
            // The reader learns of a failure by awaiting this task, not through the channel.
            writer.Complete();
        }
    }
}
