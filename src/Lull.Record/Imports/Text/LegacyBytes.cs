using System.Text;

namespace Lull.Record.Imports.Text;

/// <summary>
/// Reads bytes that are not valid UTF-8 as Windows-1252, and remembers the first one so that it can be told where
/// it was. Windows-1252 holds all of printable Latin-1, which is what spreadsheets write when they do not write UTF-8.
/// </summary>
internal sealed class LegacyBytes : DecoderFallback
{
    private static readonly Encoding Windows1252 =
        CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1;

    /// <summary>The first invalid byte; -1 where there was none.</summary>
    public int FirstByte { get; private set; } = -1;

    /// <summary>The position of the first invalid byte in the block it was decoded from; may be negative.</summary>
    public int FirstIndex { get; private set; }

    /// <inheritdoc/>
    public override int MaxCharCount => 4;

    /// <inheritdoc/>
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(LegacyBytes owner) : DecoderFallbackBuffer
    {
        private string _chars = "";
        private int _next;

        public override int Remaining => _chars.Length - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            if (owner.FirstByte < 0)
            {
                owner.FirstByte = bytesUnknown[0];
                owner.FirstIndex = index;
            }

            _chars = Windows1252.GetString(bytesUnknown);
            _next = 0;
            return _chars.Length > 0;
        }

        public override char GetNextChar() => _next < _chars.Length ? _chars[_next++] : '\0';

        public override bool MovePrevious()
        {
            if (_next == 0)
            {
                return false;
            }

            _next--;
            return true;
        }

        public override void Reset()
        {
            _chars = "";
            _next = 0;
        }
    }
}
