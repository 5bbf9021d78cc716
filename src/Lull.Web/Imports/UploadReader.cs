using System.Globalization;
using Lull.Reports;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Lull.Web.Imports;

/// <summary>Takes a file from a form, as a stream, to the disk and no further than it may go.</summary>
internal sealed class UploadReader(long mostBytes)
{
    private const int LongestField = 1000;
    private const int LongestName = 200;
    private const int LongestBoundary = 100;
    private const int MostParts = 10;

    /// <summary>Reads the form; what is wrong with it where it is none.</summary>
    /// <exception cref="BadHttpRequestException">The file is too large, or the form is cut off.</exception>
    public async Task<(Upload? Upload, string Fault)> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (BoundaryOf(request) is not { } boundary)
        {
            return (null, "a file is sent as multipart/form-data, with a part named file");
        }

        var sent = new Sent();
        var kept = false;
        try
        {
            if (!await TakeAsync(new MultipartReader(boundary, request.Body), sent, cancellation))
            {
                return (null, "the form has parts that it should not have");
            }

            var (upload, fault) = Of(sent);
            kept = upload is not null;
            return (upload, fault);
        }
        catch (Exception trouble) when (trouble is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new BadHttpRequestException("the form is damaged or cut off", trouble);
        }
        finally
        {
            if (!kept && sent.Content is { } left)
            {
                await left.DisposeAsync();
            }
        }
    }

    private static string? BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= LongestBoundary } boundary
            ? boundary
            : null;

    private async Task<bool> TakeAsync(MultipartReader parts, Sent sent, CancellationToken cancellation)
    {
        for (var number = 0; await parts.ReadNextSectionAsync(cancellation) is { } part; number++)
        {
            if (number >= MostParts || !ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var named))
            {
                return false;
            }

            if (named.IsFileDisposition() && sent.Content is null)
            {
                sent.Name = NameOf(named);
                sent.Content = await KeptAsync(part.Body, cancellation);
            }
            else
            {
                sent.Fields[HeaderUtilities.RemoveQuotes(named.Name).Value ?? ""] = await TextAsync(part.Body, cancellation);
            }
        }

        return true;
    }

    private static (Upload? Upload, string Fault) Of(Sent sent)
    {
        var fields = sent.Fields;
        if (sent.Content is not { } content)
        {
            return (null, "there is no part named file with a file's name");
        }

        if (!Answers.Choice.TryRead<ImportKind>(fields.GetValueOrDefault("kind"), out var kind))
        {
            return (null, Answers.Choice.Fault<ImportKind>("kind"));
        }

        var date = fields.GetValueOrDefault("date", "");
        DateOnly? day = DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
        if (date.Length > 0 && day is null)
        {
            return (null, "date is a day such as 2024-03-15");
        }

        var publisher = fields.GetValueOrDefault("publisher", "").Trim();
        var url = fields.GetValueOrDefault("url", "").Trim();
        if (url.Length > 0 && !Report.IsAddress(url))
        {
            return (null, "url is the address of a page");
        }

        content.Position = 0;
        return (new Upload(sent.Name, content, kind ?? ImportKind.Auto, day, publisher.Length > 0 ? publisher : null)
        {
            Url = url.Length > 0 ? url : null,
            IsConfidential = fields.GetValueOrDefault("confidential") is "true" or "on",
        }, "");
    }

    // Only a label: nothing is ever opened by it.
    private static string NameOf(ContentDispositionHeaderValue named)
    {
        var given = HeaderUtilities.RemoveQuotes(named.FileNameStar.HasValue ? named.FileNameStar : named.FileName).Value ?? "";
        var own = new string([.. given[(given.LastIndexOfAny(['/', '\\']) + 1)..].Where(letter => !char.IsControl(letter)).Take(LongestName)]);
        return own.Length > 0 ? own : "upload";
    }

    private static async Task<string> TextAsync(Stream body, CancellationToken cancellation)
    {
        var buffer = new char[LongestField];
        using var reader = new StreamReader(body);
        var length = await reader.ReadBlockAsync(buffer, cancellation);
        return length < LongestField ? new string(buffer, 0, length) : throw new BadHttpRequestException("a field of the form is too long");
    }

    private async Task<FileStream> KeptAsync(Stream body, CancellationToken cancellation)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var file = new FileStream(Path.Combine(Path.GetTempPath(), $"lull-{Path.GetRandomFileName()}"), options);
        try
        {
            var buffer = new byte[1 << 16];
            int count;
            while ((count = await body.ReadAsync(buffer, cancellation)) > 0)
            {
                if (file.Length + count > mostBytes)
                {
                    throw new BadHttpRequestException(
                        string.Create(CultureInfo.InvariantCulture, $"the file is larger than {mostBytes >> 20} MiB; import it with 'lull import'"), StatusCodes.Status413PayloadTooLarge);
                }

                await file.WriteAsync(buffer.AsMemory(0, count), cancellation);
            }

            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private sealed class Sent
    {
        public Dictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);

        public string Name { get; set; } = "";

        public FileStream? Content { get; set; }
    }
}
