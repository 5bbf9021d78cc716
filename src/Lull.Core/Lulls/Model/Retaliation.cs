namespace Lull.Lulls.Model;

/// <summary>
/// Where one direction mostly answers the other, it has nothing to answer once the other is quiet: then the quiet of one
/// is the quiet of both, although nothing need have changed in the conduct of the side that answers.
/// </summary>
internal static class Retaliation
{
    /// <summary>A direction counts as quiet when its expected rate is at most this share of what it was.</summary>
    private const double QuietShare = 0.2;

    /// <summary>The regimes that are mutual quiet under a model: the lull, and the quiet of the side that is answered.</summary>
    public static bool IsMutual(ObservationModel model, RegimeGroup group) =>
        group == RegimeGroup.Lull || (model.Answering >= 0 && group == Led(model));

    /// <summary>
    /// The share of the quiet of the side that is answered that counts as mutual on a day: 1 once its recent acts, and so
    /// the answers to be expected, have died down; else 0.
    /// </summary>
    public static double SilencedOn(ObservationModel model, FilterTrace trace, int day, double level)
    {
        if (model.Answering < 0)
        {
            return 0;
        }

        var leader = 1 - model.Answering;
        var before = Math.Max(trace.Shares[leader][day] * level, 1e-6);
        var left = 1 - ObservationModel.AnsweringShare + (ObservationModel.AnsweringShare * trace.Provocation[leader][day] / before);
        return left <= QuietShare ? 1 : 0;
    }

    /// <summary>The regimes in which the side that is answered is quiet.</summary>
    public static RegimeGroup Led(ObservationModel model) => model.Answering == 1 ? RegimeGroup.QuietA : RegimeGroup.QuietB;
}
