using System.Text;
using Microsoft.AspNetCore.Http.Features;

namespace Lull.Web.Answers;

/// <summary>A long answer that is written as it is read, so that the server never holds more than a part of it.</summary>
internal sealed class Download(string type, string fileName, Action<TextWriter, CancellationToken> write) : IResult
{
    private const int BufferSize = 1 << 15;

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        response.ContentType = type;
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";

        // What writes tables writes to any stream, also to files; a browser that reads slowly then makes it wait.
        httpContext.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        await Task.Run(
            () =>
            {
                using var text = new StreamWriter(response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize, leaveOpen: true) { NewLine = "\n" };
                write(text, httpContext.RequestAborted);
            },
            httpContext.RequestAborted);
    }
}
