using Lull.Web.Answers;
using Lull.Web.Imports;
using Microsoft.AspNetCore.Http.Features;

namespace Lull.Web.Endpoints;

/// <summary>Files on their way into the record.</summary>
internal static class ImportEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/imports", SendAsync).WithName("import").WithSummary("Sends a file: rows of events, or a report. Parts: file, kind, date, publisher.")
            .Produces<ImportProgress>(StatusCodes.Status202Accepted);
        api.MapGet("/imports", (ImportQueue queue) => TypedResults.Ok(new ImportsAnswer(queue.All))).WithName("imports").WithSummary("The imports since the server started.");
        api.MapGet("/imports/{id}", (string id, ImportQueue queue) =>
                queue.Find(id) is { } progress ? TypedResults.Ok(progress) : Refusal.Missing("there is no such import"))
            .WithName("import-progress").WithSummary("How far an import is.");
    }

    private static async Task<IResult> SendAsync(HttpContext context, ServerOptions options, ImportQueue queue, CancellationToken cancellation)
    {
        // The form around the file is a few hundred bytes.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = options.MostUploadBytes + (1 << 16);
        }

        var (upload, fault) = await new UploadReader(options.MostUploadBytes).ReadAsync(context.Request, cancellation);
        if (upload is null)
        {
            return Refusal.Bad(fault);
        }

        if (queue.Add(upload) is { } progress)
        {
            return TypedResults.Accepted($"/api/imports/{progress.Id}", progress);
        }

        await upload.Content.DisposeAsync();
        return TypedResults.Problem("too many files are waiting; try again when some of them are in the record", statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private sealed record ImportsAnswer(IReadOnlyList<ImportProgress> Items);
}
