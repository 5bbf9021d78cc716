using DuckDB.NET.Data;
using Lull.Events;

namespace Lull.Record.Storage;

/// <summary>
/// One row of a table: each value goes to the table's appender and to the row's hash in the same pass. Without an
/// appender it only hashes, which is how a stored row is checked against its hash.
/// </summary>
internal sealed class HashedRow
{
    /// <summary>Bytes of a SHA-256.</summary>
    public const int HashLength = 32;

    private readonly CanonicalBytes _bytes = new();
    private readonly byte[] _hash = new byte[HashLength];
    private IDuckDBAppenderRow? _row;

    /// <summary>Starts a row; what was appended to it before is not hashed.</summary>
    public void Begin(IDuckDBAppenderRow? row)
    {
        _row = row;
        _bytes.Clear();
    }

    /// <summary>The hash of the values since <see cref="Begin"/>, valid until the next row; it is appended too.</summary>
    public ReadOnlySpan<byte> End()
    {
        _bytes.Hash(_hash);
        _row?.AppendValue(_hash.AsSpan());
        return _hash;
    }

    // Bytes and not the string: the driver hands a string over as one that a NUL ends.
    public void Text(string? text)
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

    // For a column that was added after the hash's own: it is appended by whoever ends the row. What is not there is not hashed.
    public void Later(string? text)
    {
        if (text is not null)
        {
            _bytes.Text(text);
        }
    }

    public void Day(DateOnly? day)
    {
        _bytes.Number(day?.DayNumber);
        _row?.AppendValue(day);
    }

    public void Number(long? number)
    {
        _bytes.Number(number);
        _row?.AppendValue(number);
    }

    public void Range(CountRange? range)
    {
        _bytes.Number(range?.Low);
        _bytes.Number(range?.High);
        _row?.AppendValue(range?.Low).AppendValue(range?.High);
    }

    public void Flag(bool flag)
    {
        _bytes.Number(flag ? 1 : 0);
        _row?.AppendValue(flag);
    }

    public void Real(double? number)
    {
        _bytes.Real(number);
        _row?.AppendValue(number);
    }

    public void Bytes(byte[] bytes)
    {
        _bytes.Bytes(bytes);
        _row?.AppendValue(bytes.AsSpan());
    }
}
