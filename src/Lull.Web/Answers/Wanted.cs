namespace Lull.Web.Answers;

/// <summary>Reads from the Accept header in what form an answer is wanted.</summary>
internal static class Wanted
{
    private static readonly (string Type, AnswerForm Form)[] Types =
    [
        ("application/json", AnswerForm.Json), ("text/csv", AnswerForm.Csv), ("application/geo+json", AnswerForm.GeoJson),
        ("*/*", AnswerForm.Json), ("application/*", AnswerForm.Json),
    ];

    /// <summary>The form liked best of those there are; null where none of them is accepted.</summary>
    public static AnswerForm? Of(HttpRequest request, params ReadOnlySpan<AnswerForm> forms)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0)
        {
            return AnswerForm.Json;
        }

        foreach (var one in accepted.OrderByDescending(one => one.Quality ?? 1))
        {
            foreach (var (type, form) in Types)
            {
                if (one.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase) && forms.Contains(form) && one.Quality is not 0)
                {
                    return form;
                }
            }
        }

        return null;
    }
}
