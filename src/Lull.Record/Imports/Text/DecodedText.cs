using System.Text;

namespace Lull.Record.Imports.Text;

/// <summary>
/// The characters of a file: decoded, every kind of line end turned into <c>\n</c>, the last line always ended.
/// What a reader has taken is kept until it is released, so that reading can start again at any line after a row that
/// could not be read, and so that line numbers are those of the file. Memory holds a window, never the whole file.
/// </summary>
internal sealed class DecodedText : TextReader
{
    /// <summary>Stands for a NUL, which no text may hold; a noncharacter, so it cannot be meant.</summary>
    public const char Nul = '\uFDD0';

    private const int BlockBytes = 32 * 1024;
    private readonly Stream _stream;
    private readonly string _file;
    private readonly byte[] _bytes = new byte[BlockBytes];
    private readonly LegacyBytes _legacy = new();
    private Decoder? _decoder;
    private char[] _chars = new char[4 * BlockBytes];
    private int _start;
    private int _next;
    private int _end;
    private bool _afterCarriageReturn;
    private bool _ended;

    /// <summary>Makes the text of a stream, which stays the caller's to close; the file's name is for messages.</summary>
    public DecodedText(Stream stream, string file)
    {
        _stream = stream;
        _file = file;
    }

    /// <summary>The number, from 1, of the line at the start of what is not yet released.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>What is decoded and not yet released.</summary>
    public ReadOnlySpan<char> Window => _chars.AsSpan(_start, _end - _start);

    /// <summary>Why the file could not be read to its end; empty where it could.</summary>
    public string Broken { get; private set; } = "";

    /// <summary>True where the last line had no line end.</summary>
    public bool LastLineOpen { get; private set; }

    /// <summary>The line of the first byte that is not valid in the encoding, and the byte; line 0 where there is none.</summary>
    public (long Line, int Byte) FirstInvalid { get; private set; }

    /// <summary>True where everything has been released.</summary>
    public bool AtEnd => _ended && _start == _end;

    /// <summary>Gives back the first characters of the window: they will not be read again.</summary>
    public void Release(int count)
    {
        Line += _chars.AsSpan(_start, count).Count('\n');
        _start += count;
        _next = Math.Max(_next, _start);
    }

    /// <summary>Makes the next reader begin at the start of what is not yet released.</summary>
    public void Rewind() => _next = _start;

    /// <summary>Releases the rest of the line at the start of the window, however long it is.</summary>
    public async ValueTask SkipLineAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var end = Window.IndexOf('\n');
            if (end >= 0)
            {
                Release(end + 1);
                break;
            }

            Release(Window.Length);
            if (!await FillAsync(cancellation).ConfigureAwait(false))
            {
                break;
            }
        }

        Rewind();
    }

    /// <summary>Decodes until the window holds a whole line or as many characters as asked, or the file ends.</summary>
    public async ValueTask PeekLineAsync(int longest, CancellationToken cancellation)
    {
        while (Window.Length < longest && !Window.Contains('\n') && await FillAsync(cancellation).ConfigureAwait(false))
        {
        }
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
    {
        while (_end - _next < buffer.Length && await FillAsync(cancellationToken).ConfigureAwait(false))
        {
        }

        var count = Math.Min(_end - _next, buffer.Length);
        _chars.AsSpan(_next, count).CopyTo(buffer.Span);
        _next += count;
        return count;
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(char[] buffer, int index, int count) =>
        ReadAsync(buffer.AsMemory(index, count), CancellationToken.None).AsTask();

    /// <inheritdoc/>
    public override Task<int> ReadBlockAsync(char[] buffer, int index, int count) =>
        ReadAsync(buffer.AsMemory(index, count), CancellationToken.None).AsTask();

    /// <inheritdoc/>
    public override ValueTask<int> ReadBlockAsync(Memory<char> buffer, CancellationToken cancellationToken = default) =>
        ReadAsync(buffer, cancellationToken);

    private async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        if (_ended)
        {
            return false;
        }

        var count = await ReadBytesAsync(cancellation).ConfigureAwait(false);
        var skip = 0;
        if (_decoder is null)
        {
            (var encoding, skip) = TextEncodings.Detect(_bytes.AsSpan(0, count));
            _decoder = encoding.GetDecoder();
            _decoder.Fallback = encoding is UTF8Encoding ? _legacy : DecoderFallback.ReplacementFallback;
        }

        Decode(_bytes.AsSpan(skip, count - skip), last: count < BlockBytes);
        return true;
    }

    private async ValueTask<int> ReadBytesAsync(CancellationToken cancellation)
    {
        var filled = 0;
        try
        {
            while (filled < BlockBytes)
            {
                var count = await _stream.ReadAsync(_bytes.AsMemory(filled), cancellation).ConfigureAwait(false);
                if (count == 0)
                {
                    break;
                }

                filled += count;
            }
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            Broken = "the compressed data is damaged or cut off";
        }
        catch (IOException e)
        {
            throw new LullException(Trouble.InputUnreadable, $"{_file}: cannot be read: {e.Message}", e);
        }

        return filled;
    }

    private void Decode(ReadOnlySpan<byte> bytes, bool last)
    {
        MakeRoom((bytes.Length * 2) + 8);
        var count = _decoder!.GetChars(bytes, _chars.AsSpan(_end), last);
        if (FirstInvalid.Line == 0 && _legacy.FirstByte >= 0)
        {
            var before = bytes[..Math.Clamp(_legacy.FirstIndex, 0, bytes.Length)];
            FirstInvalid = (Line + Window.Count('\n') + before.Count((byte)'\n'), _legacy.FirstByte);
        }

        var added = _chars.AsSpan(_end, count);
        added.Replace('\0', Nul);
        _end += JoinLineEnds(added);
        _ended = last;
        LastLineOpen = last && _end > _start && _chars[_end - 1] != '\n';
        if (LastLineOpen)
        {
            _chars[_end++] = '\n';
        }
    }

    private int JoinLineEnds(Span<char> added)
    {
        if (!_afterCarriageReturn && !added.Contains('\r'))
        {
            return added.Length;
        }

        var kept = 0;
        foreach (var c in added)
        {
            var joined = c == '\n' && _afterCarriageReturn;
            _afterCarriageReturn = c == '\r';
            if (!joined)
            {
                added[kept++] = c == '\r' ? '\n' : c;
            }
        }

        return kept;
    }

    private void MakeRoom(int count)
    {
        if (_chars.Length - _end >= count)
        {
            return;
        }

        var target = Window.Length + count > _chars.Length / 2 ? new char[_chars.Length * 2] : _chars;
        Window.CopyTo(target);
        _chars = target;
        _next -= _start;
        _end -= _start;
        _start = 0;
    }
}
