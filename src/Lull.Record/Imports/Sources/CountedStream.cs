namespace Lull.Record.Imports.Sources;

/// <summary>What an archive unpacks to, which ends with trouble where that is more than is allowed.</summary>
internal sealed class CountedStream(Stream inner, UnpackBudget budget, string name) : ForwardStream
{
    public override int Read(Span<byte> buffer) => budget.Spend(inner.Read(buffer), name);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        budget.Spend(await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), name);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
