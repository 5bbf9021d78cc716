using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Diagnostics;

namespace Lull.Web.Answers;

/// <summary>Turns trouble into an answer that says what it is, and nothing of how the server is made.</summary>
internal static partial class TroubleAnswers
{
    public static void Use(IApplicationBuilder app) => app.UseExceptionHandler(new ExceptionHandlerOptions
    {
        ExceptionHandler = AnswerAsync,
        SuppressDiagnosticsCallback = failed => failed.Exception is BadHttpRequestException or LullException or OperationCanceledException,
    });

    private static Task AnswerAsync(HttpContext context)
    {
        var (why, status) = context.Features.Get<IExceptionHandlerFeature>()?.Error switch
        {
            LullException { Trouble: Trouble.RecordUnusable } trouble => (trouble.Message, StatusCodes.Status503ServiceUnavailable),
            LullException trouble => (trouble.Message, StatusCodes.Status400BadRequest),
            BadHttpRequestException trouble => (Plain(trouble.Message), trouble.StatusCode),
            _ => ("something went wrong that should not have; the server's own output says what", StatusCodes.Status500InternalServerError),
        };
        return TypedResults.Problem(why, statusCode: status).ExecuteAsync(context);
    }

    // The framework tells by the names that the code has for things.
    private static string Plain(string message) =>
        Unreadable().Match(message) is { Success: true } match ? $"'{match.Groups["value"].Value}' cannot be understood; days are such as 2024-03-15" : message;

    [GeneratedRegex("^Failed to bind parameter .* from \"(?<value>.*)\"\\.$", RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unreadable();
}
