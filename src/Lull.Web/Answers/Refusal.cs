namespace Lull.Web.Answers;

/// <summary>Answers that say why there is none, as RFC 9457 has them.</summary>
internal static class Refusal
{
    /// <summary>What was asked makes no sense.</summary>
    public static IResult Bad(string why) => TypedResults.Problem(why, statusCode: StatusCodes.Status400BadRequest);

    /// <summary>There is no such thing.</summary>
    public static IResult Missing(string what) => TypedResults.Problem(what, statusCode: StatusCodes.Status404NotFound);

    /// <summary>There is no such form of it.</summary>
    public static IResult NotAcceptable() =>
        TypedResults.Problem("there is no such form of it; application/json is one, text/csv and application/geo+json are others where rows are listed", statusCode: StatusCodes.Status406NotAcceptable);

    /// <summary>It is not allowed.</summary>
    public static IResult Forbidden(string why) => TypedResults.Problem(why, statusCode: StatusCodes.Status403Forbidden);
}
