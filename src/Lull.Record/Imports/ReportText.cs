using System.Globalization;
using System.Runtime.CompilerServices;
using Lull.Record.Imports.Sources;
using Lull.Record.Imports.Text;

namespace Lull.Record.Imports;

/// <summary>The text of a report as it was found, or why there is none.</summary>
/// <param name="Name">The file's name as it was given, and what part of it this is where it has several.</param>
/// <param name="Text">The text; empty where there is a problem.</param>
/// <param name="Problem">Why there is no text, or what is wrong with it; null where nothing is.</param>
public sealed record ReportText(string Name, string Text, Problem? Problem)
{
    /// <summary>
    /// The longest text that is one report, in UTF-16 code units. No report is as long; what is longer is cut between
    /// paragraphs, so that memory does not grow with the file.
    /// </summary>
    public const int Longest = 250_000;

    /// <summary>
    /// Reads a stream: text in any of the common encodings, gzipped or zipped or plain. Whatever the bytes, there is a
    /// text or a problem.
    /// </summary>
    /// <param name="stream">The content of a file; it stays the caller's to close.</param>
    /// <param name="name">The name shown in problems and origins.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="LullException"><see cref="Trouble.InputUnreadable"/>: the stream cannot be read.</exception>
    public static async IAsyncEnumerable<ReportText> ReadAsync(
        Stream stream,
        string name,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        await foreach (var source in InputSource.OpenAsync(stream, name, null, cancellationToken).ConfigureAwait(false))
        {
            if (source.Content is null)
            {
                yield return new ReportText(source.Name, "", new Problem(source.Name, 0, "", source.Trouble));
                continue;
            }

            using var text = new DecodedText(source.Content, source.Name);
            await foreach (var part in PartsAsync(text, source.Name, cancellationToken).ConfigureAwait(false))
            {
                yield return part;
            }
        }
    }

    private static async IAsyncEnumerable<ReportText> PartsAsync(
        DecodedText text,
        string name,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var buffer = new char[Longest];
        var (held, number) = (0, 1);
        while (true)
        {
            var count = await text.ReadAsync(buffer.AsMemory(held), cancellation).ConfigureAwait(false);
            text.Release(count);
            held += count;
            var isText = !buffer.AsSpan(0, held).Contains(DecodedText.Nul);
            var isLast = !isText || held < buffer.Length;
            var end = isLast ? held : Cut(buffer);
            var part = number == 1 && isLast ? name : string.Create(CultureInfo.InvariantCulture, $"{name} (part {number})");
            if (number == 1 || !buffer.AsSpan(0, end).IsWhiteSpace())
            {
                yield return isText
                    ? Of(part, buffer.AsSpan(0, end), isLast ? text.Broken : "")
                    : Without(part, "this is no text: it holds NUL bytes");
            }

            number++;
            if (isLast)
            {
                break;
            }

            buffer.AsSpan(end, held - end).CopyTo(buffer);
            held -= end;
        }
    }

    private static ReportText Of(string name, ReadOnlySpan<char> text, string broken) =>
        text.IsWhiteSpace() ? Without(name, broken.Length > 0 ? broken : "there is no text in it")
        : new ReportText(name, text.ToString(), broken.Length > 0 ? new Problem(name, 0, "", broken) : null);

    private static ReportText Without(string name, string trouble) => new(name, "", new Problem(name, 0, "", trouble));

    // Between paragraphs if there is such a place in the second half, else lines, sentences, words, characters.
    private static int Cut(ReadOnlySpan<char> text)
    {
        foreach (var mark in (ReadOnlySpan<string>)["\n\n", "\n", ". ", " "])
        {
            var place = text.LastIndexOf(mark);
            if (place > text.Length / 2)
            {
                return place + mark.Length;
            }
        }

        return char.IsHighSurrogate(text[^1]) ? text.Length - 1 : text.Length;
    }
}
