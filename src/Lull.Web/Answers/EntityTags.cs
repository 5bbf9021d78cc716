using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Lull.Web.Answers;

/// <summary>
/// Spares the work and the bytes of an answer that the page has already: what is answered follows from the record, the
/// address, the form asked for and the version alone, so that its tag is known before the answer is.
/// </summary>
internal static class EntityTags
{
    /// <summary>Tags the answers of an endpoint; 304 where the page has the answer.</summary>
    /// <param name="route">The endpoints.</param>
    /// <param name="state">What an answer follows from besides the address.</param>
    public static TBuilder WithEntityTag<TBuilder>(this TBuilder route, Func<IServiceProvider, string> state)
        where TBuilder : IEndpointConventionBuilder =>
        route.AddEndpointFilter((invocation, next) => AnswerAsync(invocation.HttpContext, state, () => next(invocation)));

    private static async ValueTask<object?> AnswerAsync(HttpContext context, Func<IServiceProvider, string> state, Func<ValueTask<object?>> next)
    {
        var request = context.Request;
        var tag = Tag($"{state(context.RequestServices)}\n{request.Path}\n{request.QueryString}\n{request.Headers.Accept}");
        if (request.GetTypedHeaders().IfNoneMatch.Any(one => one.Compare(tag, useStrongComparison: false)))
        {
            Write(context.Response.Headers, tag);
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var answer = await next();
        if (answer is not IStatusCodeHttpResult { StatusCode: >= StatusCodes.Status400BadRequest })
        {
            Write(context.Response.Headers, tag);
        }

        return answer;
    }

    private static void Write(IHeaderDictionary headers, EntityTagHeaderValue tag)
    {
        headers.CacheControl = "private, no-cache";
        headers.ETag = tag.ToString();
        headers.Vary = "Accept";
    }

    private static EntityTagHeaderValue Tag(string state)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)).AsSpan(0, 12));
        return new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{hash}\""), isWeak: true);
    }
}
