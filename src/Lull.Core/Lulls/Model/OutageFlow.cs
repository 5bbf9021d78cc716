namespace Lull.Lulls.Model;

/// <summary>How much of what holds without and within an outage goes where in a step of a day.</summary>
/// <param name="UpKeeps">From no outage to none.</param>
/// <param name="UpTakes">From an outage to none.</param>
/// <param name="OutTakes">From no outage to one.</param>
/// <param name="OutKeeps">From an outage to one.</param>
internal readonly record struct OutageFlow(float UpKeeps, float UpTakes, float OutTakes, float OutKeeps)
{
    /// <summary>A day forward; the theatre's reports of that day make an outage <paramref name="ratio"/> times as likely.</summary>
    public static OutageFlow Forward(ModelParameters parameters, float ratio) => new(
        (float)(1 - parameters.OutageStarts),
        (float)parameters.OutageEnds,
        (float)parameters.OutageStarts * ratio,
        (float)(1 - parameters.OutageEnds) * ratio);

    /// <summary>A day back, the reports of the day left weighed in: the transpose.</summary>
    public static OutageFlow Backward(ModelParameters parameters, float ratio)
    {
        var forward = Forward(parameters, ratio);
        return forward with { UpTakes = forward.OutTakes, OutTakes = forward.UpTakes };
    }
}
