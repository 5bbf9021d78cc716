using System.IO.Compression;
using System.Runtime.CompilerServices;
using Lull.Record.Imports.Text;

namespace Lull.Record.Imports.Sources;

/// <summary>Opens what is given for import: plain, gzip, or a zip of any of them, told apart by their first bytes.</summary>
internal static class InputSource
{
    private const int DeepestNesting = 3;
    private const int LongestName = 200;

    /// <summary>
    /// The files within a stream, one after another; each is valid until the next is asked for. The stream itself
    /// stays the caller's to close.
    /// </summary>
    public static IAsyncEnumerable<NamedStream> OpenAsync(
        Stream stream, string name, IProgress<long>? bytesRead, CancellationToken cancellation, UnpackLimit? limit = null) =>
        OpenAsync(stream, name, bytesRead, limit is null ? null : new UnpackBudget(limit), depth: 0, nested: false, cancellation);

    private static async IAsyncEnumerable<NamedStream> OpenAsync(
        Stream stream, string name, IProgress<long>? bytesRead, UnpackBudget? budget, int depth, bool nested,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var start = stream.CanSeek ? stream.Position : 0;
        await using var peeked = new PeekedStream(stream, bytesRead);
        var (head, trouble) = await HeadAsync(peeked, name, cancellation).ConfigureAwait(false);
        if (trouble.Length > 0 || depth > DeepestNesting)
        {
            yield return new NamedStream(name, null, trouble.Length > 0 ? trouble : "archives within archives within archives are not read", nested);
        }
        else if (head.Span is [0x1F, 0x8B, ..])
        {
            await using var plain = Counted(new GzipInput(peeked), budget, name);
            await foreach (var inner in OpenAsync(plain, name, null, budget, depth + 1, nested, cancellation).ConfigureAwait(false))
            {
                yield return inner;
            }
        }
        else if (head.Span is [(byte)'P', (byte)'K', 3 or 5, 4 or 6])
        {
            await using var seekable = await SeekableAsync(stream, start, peeked, name, cancellation).ConfigureAwait(false);
            await foreach (var inner in OpenZipAsync(seekable, name, budget, depth, cancellation).ConfigureAwait(false))
            {
                bytesRead?.Report(seekable.Position);
                yield return inner;
            }
        }
        else
        {
            yield return new NamedStream(name, peeked, "", nested);
        }
    }

    private static async IAsyncEnumerable<NamedStream> OpenZipAsync(
        Stream seekable, string name, UnpackBudget? budget, int depth, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (archive, trouble) = OpenArchive(seekable);
        if (archive is null)
        {
            yield return new NamedStream(name, null, trouble, Nested: depth > 0);
            yield break;
        }

        using (archive)
        {
            var files = archive.Entries.Where(e => e.Name.Length > 0).ToList();
            if (files.Count == 0 || files.Count > budget?.MostFiles)
            {
                yield return new NamedStream(name, null, files.Count == 0 ? "the zip archive holds no file" : "the zip archive holds too many files; unpack it first", Nested: depth > 0);
                yield break;
            }

            foreach (var entry in files)
            {
                var inside = $"{name}/{OneLine.Of(entry.FullName, LongestName)}";
                var (content, problem) = OpenEntry(entry);
                if (content is null)
                {
                    yield return new NamedStream(inside, null, problem, files.Count > 1);
                    continue;
                }

                await using (content)
                {
                    await foreach (var inner in OpenAsync(Counted(content, budget, inside), inside, null, budget, depth + 1, files.Count > 1, cancellation).ConfigureAwait(false))
                    {
                        yield return inner;
                    }
                }
            }
        }
    }

    private static Stream Counted(Stream unpacked, UnpackBudget? budget, string name) =>
        budget is null ? unpacked : new CountedStream(unpacked, budget, name);

    private static async ValueTask<(ReadOnlyMemory<byte> Head, string Trouble)> HeadAsync(
        PeekedStream stream, string name, CancellationToken cancellation)
    {
        try
        {
            return (await stream.PeekAsync(cancellation).ConfigureAwait(false), "");
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            return (default, "the compressed data is damaged or cut off");
        }
        catch (IOException e)
        {
            throw new LullException(Trouble.InputUnreadable, $"{name}: cannot be read: {e.Message}", e);
        }
    }

    private static (ZipArchive? Archive, string Trouble) OpenArchive(Stream seekable)
    {
        try
        {
            var archive = new ZipArchive(seekable, ZipArchiveMode.Read, leaveOpen: true);
            _ = archive.Entries.Count;
            return (archive, "");
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or ArgumentException)
        {
            return (null, "the zip archive is damaged or cut off");
        }
    }

    private static (Stream? Content, string Trouble) OpenEntry(ZipArchiveEntry entry)
    {
        try
        {
            return entry.IsEncrypted
                ? (null, "the file is encrypted; unpack it first")
                : (new WholeEntry(entry.Open(), entry.Length), "");
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or EndOfStreamException)
        {
            return (null, "the zip archive is damaged, cut off, or compressed in a way that is not read");
        }
    }

    /// <summary>A zip's table of contents stands at its end, so one that comes through a pipe is laid down first.</summary>
    private static async ValueTask<Stream> SeekableAsync(
        Stream stream, long start, PeekedStream peeked, string name, CancellationToken cancellation)
    {
        if (stream.CanSeek)
        {
            stream.Position = start;
            return new Borrowed(stream);
        }

        // Without a buffer, which closing would try to write once more where the disk is full.
        FileStream? spool = null;
        var whole = false;
        try
        {
            spool = new FileStream(
                Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 0,
                FileOptions.DeleteOnClose | FileOptions.Asynchronous);
            await peeked.CopyToAsync(spool, cancellation).ConfigureAwait(false);
            spool.Position = 0;
            whole = true;
            return spool;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new LullException(Trouble.InputUnreadable, $"{name}: the zip archive cannot be laid down to be read: {OneLine.Of(e.Message, LongestName)}", e);
        }
        finally
        {
            if (!whole && spool is not null)
            {
                await spool.DisposeAsync().ConfigureAwait(false);
            }
        }
    }
}
