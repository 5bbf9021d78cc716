using System.Runtime.Intrinsics;

namespace Lull.Lulls.Model;

/// <summary>
/// Where one direction mostly answers the other, it has nothing to answer once the other is quiet: then the quiet of one
/// is the quiet of both, although nothing need have changed in the conduct of the side that answers.
/// </summary>
internal static class Retaliation
{
    /// <summary>A direction counts as quiet when its expected rate is at most this share of what it was.</summary>
    private const float QuietShare = 0.2f;
    private const float Answer = (float)ObservationModel.AnsweringShare;
    private const float LeastLevel = 1e-6f;

    /// <summary>The regimes that are mutual quiet under a model: the lull, and the quiet of the side that is answered.</summary>
    public static bool IsMutual(ObservationModel model, RegimeGroup group) =>
        group == RegimeGroup.Lull || (model.Answering >= 0 && group == LedBy(model.Answering));

    /// <summary>
    /// The share of the quiet of the side that is answered that counts as mutual on a day, for each model: 1 once its
    /// recent acts, and so the answers to be expected, have died down; else 0, as where neither side answers the other.
    /// </summary>
    public static Lanes SilencedOn(ModelLanes models, FilterTrace trace, int day, Lanes level)
    {
        var silenced = Lanes.Zero;
        for (var stream = 0; stream < trace.Streams && models.HasAnswering; stream++)
        {
            var leader = (day * trace.Streams) + 1 - stream;
            var before = Vector256.Max(trace.Shares[leader] * level, Vector256.Create(LeastLevel));
            var left = Vector256.Create(1 - Answer) + (trace.Provocation[leader] * Answer / before);
            var isLow = Vector256.LessThanOrEqual(left, Vector256.Create(QuietShare));
            silenced += Vector256.ConditionalSelect(isLow, models.Answering[stream], Lanes.Zero);
        }

        return silenced;
    }

    /// <summary>The regimes in which the side that is answered by a stream is quiet.</summary>
    public static RegimeGroup LedBy(int answering) => answering == 1 ? RegimeGroup.QuietA : RegimeGroup.QuietB;
}
