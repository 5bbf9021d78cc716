using System.Text;

namespace Lull.Record.Imports.Text;

/// <summary>Tells the encoding of a text from its first bytes.</summary>
internal static class TextEncodings
{
    /// <summary>
    /// The encoding and the length of its byte order mark in bytes. Without a mark: UTF-16 where nearly every second
    /// byte is zero, as in ASCII text written that way; UTF-8 otherwise.
    /// </summary>
    public static (Encoding Encoding, int MarkLength) Detect(ReadOnlySpan<byte> head) =>
        head switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => (WithoutMark(head[..Math.Min(head.Length, 4096)]), 0),
        };

    private static Encoding WithoutMark(ReadOnlySpan<byte> head)
    {
        var even = 0;
        var odd = 0;
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] == 0)
            {
                _ = i % 2 == 0 ? even++ : odd++;
            }
        }

        var most = head.Length * 2 / 5;
        var few = head.Length / 50;
        return head.Length < 8 || (odd <= most && even <= most) ? Encoding.UTF8
            : odd > most && even <= few ? Encoding.Unicode
            : even > most && odd <= few ? Encoding.BigEndianUnicode
            : Encoding.UTF8;
    }
}
