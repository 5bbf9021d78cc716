using Microsoft.Net.Http.Headers;

namespace Lull.Web.Serving;

/// <summary>Hands out pages.</summary>
internal static class PageEndpoint
{
    public static void Map(IEndpointRouteBuilder app, PageFiles files) =>
        app.MapMethods("/{**path}", [HttpMethods.Get, HttpMethods.Head], (string? path, HttpContext context) => Answer(files, path ?? "", context)).ExcludeFromDescription();

    private static IResult Answer(PageFiles files, string path, HttpContext context)
    {
        if (files.Find(path) is not { } file)
        {
            return TypedResults.Problem("there is no such page", statusCode: StatusCodes.Status404NotFound);
        }

        // Asked for again each time, and answered in a few bytes: after an update no page runs with yesterday's script.
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(file.Content, file.Type, entityTag: EntityTagHeaderValue.Parse(file.Tag));
    }
}
