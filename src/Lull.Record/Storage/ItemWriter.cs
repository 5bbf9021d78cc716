using System.Buffers;
using DuckDB.NET.Data;
using Lull.Events;

namespace Lull.Record.Storage;

/// <summary>
/// Writes an item as one row, and hashes what it writes in the same pass. Without a row it only hashes, which is how a
/// stored item is checked against its hash.
/// </summary>
internal sealed class ItemWriter
{
    /// <summary>Bytes of a SHA-256.</summary>
    public const int HashLength = 32;

    private readonly CanonicalBytes _bytes = new();
    private readonly byte[] _contentHash = new byte[HashLength];
    private readonly byte[] _rowHash = new byte[HashLength];
    private IDuckDBAppenderRow? _row;

    /// <summary>The hash of an item's row, valid until the next call.</summary>
    public ReadOnlySpan<byte> Hash(RecordItem item)
    {
        _row = null;
        Columns(item);
        return _rowHash;
    }

    /// <summary>Appends the item's columns, from <c>shape</c> to <c>row_hash</c>, to a row already begun.</summary>
    public void Append(RecordItem item, IDuckDBAppenderRow row)
    {
        _row = row;
        Columns(item);
        row.AppendValue(_rowHash.AsSpan());
    }

    private void Columns(RecordItem item)
    {
        _bytes.Clear();
        Text(StoredNames.ShapeOf(item));
        Text(item.Dataset);
        Text(item.Id);
        Text(StoredNames.Of(item.Kind));
        Day(item.When.Start);
        Day(item.When.End);
        Text(StoredNames.Of(item.When.Precision));
        Text(item.Source);
        Text(item.Target);
        var occurrence = item as Event;
        var tally = item as Tally;
        Range(occurrence?.Count ?? tally?.Count);
        Range(occurrence?.Deaths);
        Flag(occurrence is { Symmetric: true });
        Flag(tally is { Cumulative: true });
        Text(occurrence?.TypeText ?? "");
        Text(item.Publisher);
        Where(item);
        Text(item.Theatre);
        Text(item.Url);
        Text(item.Note);
        Text(item.Extra);
        Provenance(item.Origin);
        _bytes.Hash(_rowHash);
    }

    private void Where(RecordItem item)
    {
        Text(item.Place.Name);
        Text(item.Place.Country);
        Text(item.Place.AdminRegion);
        Text(item.Place.Region);
        Real(item.Place.Latitude);
        Real(item.Place.Longitude);
    }

    private void Provenance(Origin origin)
    {
        Text(origin.File);
        _bytes.Number(origin.Row);
        _row?.AppendValue(origin.Row);
        var hash = origin.ContentHash;
        var status = Convert.FromHexString(hash, _contentHash, out _, out var written);
        if (status != OperationStatus.Done || written != HashLength)
        {
            throw new ArgumentException($"a content hash has 64 hexadecimal digits, got '{hash}'", nameof(origin));
        }

        _bytes.Bytes(_contentHash);
        _row?.AppendValue(_contentHash.AsSpan());
    }

    // Bytes and not the string: the driver hands a string over as one that a NUL ends.
    private void Text(string? text)
    {
        if (text is null)
        {
            _bytes.Missing();
            _row?.AppendNullValue();
            return;
        }

        var utf8 = _bytes.Text(text);
        _row?.AppendValue(utf8);
    }

    private void Day(DateOnly day)
    {
        _bytes.Number(day.DayNumber);
        _row?.AppendValue(day);
    }

    private void Range(CountRange? range)
    {
        _bytes.Number(range?.Low);
        _bytes.Number(range?.High);
        _row?.AppendValue(range?.Low).AppendValue(range?.High);
    }

    private void Flag(bool flag)
    {
        _bytes.Number(flag ? 1 : 0);
        _row?.AppendValue(flag);
    }

    private void Real(double? number)
    {
        _bytes.Real(number);
        _row?.AppendValue(number);
    }
}
