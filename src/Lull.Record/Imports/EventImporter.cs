using System.Globalization;
using System.Runtime.CompilerServices;
using Lull.Record.Imports.Formats;
using Lull.Record.Imports.Sources;
using Lull.Record.Imports.Text;

namespace Lull.Record.Imports;

/// <summary>
/// Reads event files of every format that Lull knows, plain, gzipped or zipped, as a stream of rows: what cannot be
/// used is a <see cref="Problem"/> with its line, and everything else goes on. Memory does not grow with the file.
/// </summary>
public sealed class EventImporter
{
    private readonly EventTypes _types;
    private readonly UnpackLimit? _limit;

    /// <summary>Makes an importer that understands these types of Lull CSV.</summary>
    /// <param name="types">The types.</param>
    /// <param name="limit">How much archives may unpack to; null where whoever made them is trusted.</param>
    public EventImporter(EventTypes types, UnpackLimit? limit = null)
    {
        ArgumentNullException.ThrowIfNull(types);
        (_types, _limit) = (types, limit);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file's path; it is also the name shown in problems and origins.</param>
    /// <param name="format">The format, or <see cref="ImportFormat.Auto"/> to tell it from the content.</param>
    /// <param name="bytesRead">Is told how many bytes of the file have been read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="LullException">
    /// <see cref="Trouble.InputUnreadable"/>: there is no such file, it is a directory, it may not be read, or it is of
    /// no format that Lull knows.
    /// </exception>
    public async IAsyncEnumerable<ImportedRow> ReadFileAsync(
        string path,
        ImportFormat format = ImportFormat.Auto,
        IProgress<long>? bytesRead = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var stream = InputFile.Open(path);
        await foreach (var row in ReadAsync(stream, path, format, bytesRead, cancellationToken).ConfigureAwait(false))
        {
            yield return row;
        }
    }

    /// <summary>Reads a stream, which stays the caller's to close.</summary>
    /// <param name="stream">The content of a file, plain, gzipped or zipped.</param>
    /// <param name="name">The name shown in problems and origins.</param>
    /// <param name="format">The format, or <see cref="ImportFormat.Auto"/> to tell it from the content.</param>
    /// <param name="bytesRead">Is told how many bytes of the stream have been read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="LullException">
    /// <see cref="Trouble.InputUnreadable"/>: the stream cannot be read, or is of no format that Lull knows.
    /// </exception>
    public async IAsyncEnumerable<ImportedRow> ReadAsync(
        Stream stream,
        string name,
        ImportFormat format = ImportFormat.Auto,
        IProgress<long>? bytesRead = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        await foreach (var source in InputSource.OpenAsync(stream, name, bytesRead, cancellationToken, _limit).ConfigureAwait(false))
        {
            if (source.Content is null)
            {
                yield return Unreadable(source, source.Trouble);
                continue;
            }

            using var text = new DecodedText(source.Content, source.Name);
            var found = await FormatDetector.DetectAsync(text, source.Name, format, _types, cancellationToken).ConfigureAwait(false);
            if (found is not { Format: { } rowFormat, Rows: { } rows, File: { } file })
            {
                yield return Unreadable(source, found.Trouble);
                continue;
            }

            await using (rows)
            {
                var import = new TableImport(rowFormat, file, rows, text);
                while (await import.NextAsync(cancellationToken).ConfigureAwait(false) is { } row)
                {
                    yield return row;
                }
            }
        }
    }

    /// <summary>One bad file among several of an archive is a problem; a bad file by itself is the end of the import.</summary>
    private static ImportedRow Unreadable(NamedStream source, string trouble) =>
        source.Nested
            ? new ImportedRow(null, new Problem(source.Name, 0, "", trouble))
            : throw new LullException(Trouble.InputUnreadable, string.Create(CultureInfo.InvariantCulture, $"{source.Name}: {trouble}"));
}
