namespace Lull.Record.Imports.Formats;

/// <summary>
/// Writes one flat JSON object of short codes into a buffer of the caller's, so that the same object in a hundred
/// thousand rows is one string. Values that would need escaping, or that do not fit, are shortened to what is plain.
/// </summary>
internal ref struct FlatJson
{
    private readonly Span<char> _buffer;
    private int _length;

    /// <summary>Begins an object.</summary>
    public FlatJson(Span<char> buffer)
    {
        _buffer = buffer;
        _length = 0;
    }

    /// <summary>The object; empty where it has no members.</summary>
    public readonly ReadOnlySpan<char> Written
    {
        get
        {
            if (_length == 0)
            {
                return [];
            }

            _buffer[_length] = '}';
            return _buffer[..(_length + 1)];
        }
    }

    /// <summary>Adds a member, unless its value is empty.</summary>
    public void Add(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        var unsafeAt = value.IndexOfAny('"', '\\');
        value = value[..Math.Min(unsafeAt < 0 ? value.Length : unsafeAt, 64)];
        if (value.IsEmpty
            || _length + name.Length + value.Length + 8 > _buffer.Length
            || value.ContainsAnyInRange('\0', '\u001F'))
        {
            return;
        }

        Append(_length == 0 ? "{\"" : ",\"");
        Append(name);
        Append("\":\"");
        Append(value);
        Append("\"");
    }

    private void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
    }
}
