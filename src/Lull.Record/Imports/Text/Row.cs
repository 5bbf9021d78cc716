using System.Security.Cryptography;
using System.Text;

namespace Lull.Record.Imports.Text;

/// <summary>
/// One row of a table: its fields, unquoted, and the line it starts on. The same object holds one row after another,
/// so that reading a million rows does not make a million arrays.
/// </summary>
internal sealed class Row
{
    private const int LengthChars = 2;
    private char[] _chars = new char[4096];
    private int[] _ends = new int[64];
    private byte[] _bytes = new byte[4096];
    private int _length;

    /// <summary>The number of fields.</summary>
    public int Count { get; private set; }

    /// <summary>The number, from 1, of the line on which the row starts.</summary>
    public long Line { get; private set; }

    /// <summary>A field's text; empty where the row has no such field.</summary>
    public ReadOnlySpan<char> this[int column]
    {
        get
        {
            if (column < 0 || column >= Count)
            {
                return [];
            }

            var start = column == 0 ? 0 : _ends[column - 1] + LengthChars;
            return _chars.AsSpan(start, _ends[column] - start);
        }
    }

    /// <summary>Starts the next row.</summary>
    public void Begin(long line)
    {
        Line = line;
        Count = 0;
        _length = 0;
    }

    /// <summary>Adds a field.</summary>
    public void Add(ReadOnlySpan<char> field)
    {
        if (Count == _ends.Length)
        {
            Array.Resize(ref _ends, _ends.Length * 2);
        }

        var needed = _length + field.Length + LengthChars;
        if (needed > _chars.Length)
        {
            Array.Resize(ref _chars, Math.Max(needed, _chars.Length * 2));
        }

        field.CopyTo(_chars.AsSpan(_length));
        _length += field.Length;
        _ends[Count++] = _length;

        // The length behind each field makes the hash tell "ab","c" from "a","bc" whatever the fields hold.
        // Fifteen bits a character, so that none is half of a surrogate pair.
        _chars[_length++] = (char)(field.Length & 0x7FFF);
        _chars[_length++] = (char)(field.Length >> 15);
    }

    /// <summary>True where any field holds the character.</summary>
    public bool Contains(char c) => _chars.AsSpan(0, _length).Contains(c);

    /// <summary>True where every field is empty or white.</summary>
    public bool IsBlank()
    {
        for (var i = 0; i < Count; i++)
        {
            if (!this[i].IsWhiteSpace())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>SHA-256 over all fields and their lengths, in UTF-8.</summary>
    public void Hash(Span<byte> hash)
    {
        var most = Encoding.UTF8.GetMaxByteCount(_length);
        if (_bytes.Length < most)
        {
            _bytes = new byte[Math.Max(most, 2 * _bytes.Length)];
        }

        var count = Encoding.UTF8.GetBytes(_chars.AsSpan(0, _length), _bytes);
        SHA256.HashData(_bytes.AsSpan(0, count), hash);
    }
}
