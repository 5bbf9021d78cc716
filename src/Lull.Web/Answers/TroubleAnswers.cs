using Microsoft.AspNetCore.Diagnostics;

namespace Lull.Web.Answers;

/// <summary>Turns trouble into an answer that says what it is, and nothing of how the server is made.</summary>
internal static class TroubleAnswers
{
    public static void Use(IApplicationBuilder app) => app.UseExceptionHandler(failed => failed.Run(context =>
    {
        var (why, status) = context.Features.Get<IExceptionHandlerFeature>()?.Error switch
        {
            LullException { Trouble: Trouble.RecordUnusable } trouble => (trouble.Message, StatusCodes.Status503ServiceUnavailable),
            LullException trouble => (trouble.Message, StatusCodes.Status400BadRequest),
            BadHttpRequestException trouble => (trouble.Message, trouble.StatusCode),
            _ => ("something went wrong that should not have; the server's own output says what", StatusCodes.Status500InternalServerError),
        };
        return TypedResults.Problem(why, statusCode: status).ExecuteAsync(context);
    }));
}
