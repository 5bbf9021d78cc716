using System.Buffers;
using DuckDB.NET.Data;
using Lull.Events;

namespace Lull.Record.Storage;

/// <summary>Writes an item as one row of <c>items</c>, and hashes it.</summary>
internal sealed class ItemWriter
{
    private readonly HashedRow _row = new();
    private readonly byte[] _contentHash = new byte[HashedRow.HashLength];

    /// <summary>The hash of an item's row, valid until the next call.</summary>
    public ReadOnlySpan<byte> Hash(RecordItem item)
    {
        _row.Begin(row: null);
        return Columns(item);
    }

    /// <summary>Appends the item's columns, from <c>shape</c> to <c>row_hash</c>, to a row already begun.</summary>
    public void Append(RecordItem item, IDuckDBAppenderRow row)
    {
        _row.Begin(row);
        Columns(item);
    }

    private ReadOnlySpan<byte> Columns(RecordItem item)
    {
        _row.Text(StoredNames.ShapeOf(item));
        _row.Text(item.Dataset);
        _row.Text(item.Id);
        _row.Text(StoredNames.Of(item.Kind));
        _row.Day(item.When.Start);
        _row.Day(item.When.End);
        _row.Text(StoredNames.Of(item.When.Precision));
        _row.Text(item.Source);
        _row.Text(item.Target);
        var occurrence = item as Event;
        var tally = item as Tally;
        _row.Range(occurrence?.Count ?? tally?.Count);
        _row.Range(occurrence?.Deaths);
        _row.Flag(occurrence is { Symmetric: true });
        _row.Flag(tally is { Cumulative: true });
        _row.Text(occurrence?.TypeText ?? "");
        _row.Text(item.Publisher);
        Where(item);
        _row.Text(item.Theatre);
        _row.Text(item.Url);
        _row.Text(item.Note);
        _row.Text(item.Extra);
        Provenance(item.Origin);
        return _row.End();
    }

    private void Where(RecordItem item)
    {
        _row.Text(item.Place.Name);
        _row.Text(item.Place.Country);
        _row.Text(item.Place.AdminRegion);
        _row.Text(item.Place.Region);
        _row.Real(item.Place.Latitude);
        _row.Real(item.Place.Longitude);
    }

    private void Provenance(Origin origin)
    {
        _row.Text(origin.File);
        _row.Number(origin.Row);
        var hash = origin.ContentHash;
        var status = Convert.FromHexString(hash, _contentHash, out _, out var written);
        if (status != OperationStatus.Done || written != HashedRow.HashLength)
        {
            throw new ArgumentException($"a content hash has 64 hexadecimal digits, got '{hash}'", nameof(origin));
        }

        _row.Bytes(_contentHash);
    }
}
