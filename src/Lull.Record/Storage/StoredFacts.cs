using Lull.Dossiers;

namespace Lull.Record.Storage;

/// <summary>Tells of a record what a dossier says of it.</summary>
public static class StoredFacts
{
    private static readonly string Nothing = new('0', 64);

    /// <summary>The record's name, the head of its chain, and its imports.</summary>
    /// <param name="store">The record.</param>
    /// <param name="path">Its file; only the name is told.</param>
    /// <exception cref="LullException">The record cannot be read.</exception>
    public static RecordFacts Facts(this RecordStore store, string path)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(path);
        var batches = store.Batches();
        return new RecordFacts(
            Path.GetFileName(path),
            batches is [.., var head] ? head.Hash : Nothing,
            [.. batches.Where(batch => batch.Dataset is not ReviewedRecord.Dataset).Select(batch => new RecordBatch(batch.File, DateOnly.FromDateTime(batch.RecordedAt.UtcDateTime), batch.Summary.Added + batch.Summary.Superseded, batch.Hash) { FileHash = batch.FileHash })]);
    }
}
