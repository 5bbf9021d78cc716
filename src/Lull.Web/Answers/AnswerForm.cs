namespace Lull.Web.Answers;

/// <summary>In what form an answer is wanted.</summary>
internal enum AnswerForm
{
    /// <summary>A page of JSON.</summary>
    Json,

    /// <summary>Everything that fits, as a table.</summary>
    Csv,

    /// <summary>Everything that fits, for maps.</summary>
    GeoJson,
}
