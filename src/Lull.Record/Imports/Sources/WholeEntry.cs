namespace Lull.Record.Imports.Sources;

/// <summary>A file of a zip archive; throws where it ends before the length that the archive gives it.</summary>
internal sealed class WholeEntry(Stream inner, long length) : ForwardStream
{
    private long _total;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer) => Checked(inner.Read(buffer), buffer.Length);

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Checked(await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), buffer.Length);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Checked(int count, int asked)
    {
        _total += count;
        return count > 0 || asked == 0 || _total == length
            ? count
            : throw new EndOfStreamException("the zip archive's file ends before its text does");
    }
}
