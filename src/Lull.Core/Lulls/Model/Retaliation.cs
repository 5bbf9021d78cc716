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

    // Counts may be fractions: a day of a sum, or of a date that is not certain.
    private const float LeastAnswer = 0.5f;

    /// <summary>
    /// The regimes that are mutual quiet under a model: the lull, and the quiet of the side that is answered on a day on
    /// which the other is silenced.
    /// </summary>
    public static bool IsMutual(ObservationModel model, RegimeGroup group, bool silenced) =>
        group == RegimeGroup.Lull || (silenced && model.Answering >= 0 && group == LedBy(model.Answering));

    /// <summary>
    /// The same as <see cref="SilencedOn"/> for every day, seen from now: when the fighting has given way to quiet, a side
    /// that then has nothing left to answer was silenced from the day after its last answer. Where the other acts again
    /// within its quiet, there is something to answer until that has died down.
    /// </summary>
    public static Lanes[] Silenced(ModelLanes models, FilterTrace trace, ObservationPlan plan, SmoothedTrace smoothed, RegimeChain chain)
    {
        var silenced = new Lanes[plan.Days];
        var afterFighting = new Lanes[plan.Days];
        var fought = Lanes.One;
        for (var day = 0; day < plan.Days && models.HasAnswering; day++)
        {
            silenced[day] = SilencedOn(models, trace, day, smoothed.Level[day]);
            var led = Led(models, smoothed.Regimes.AsSpan(day * chain.Count, chain.Count), chain);
            var fights = Vector256.ConditionalSelect(Vector256.LessThan(led, Vector256.Create(0.5f)), Lanes.One, Lanes.Zero);
            afterFighting[day] = fought = Vector256.Max(fought, fights) * (Lanes.One - silenced[day]);
        }

        for (var day = plan.Days - 2; day >= 0 && models.HasAnswering; day--)
        {
            silenced[day] = Vector256.Max(silenced[day], silenced[day + 1] * afterFighting[day] * Unanswering(models, plan, day));
        }

        return silenced;
    }

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

    // The probability that the side that is answered is quiet, the other not.
    private static Lanes Led(ModelLanes models, ReadOnlySpan<Lanes> regimes, RegimeChain chain)
    {
        var led = Lanes.Zero;
        for (var j = 0; j < regimes.Length; j++)
        {
            for (var stream = 0; stream < chain.Streams; stream++)
            {
                led += chain.Regimes[j].Group == LedBy(stream) ? regimes[j] * models.Answering[stream] : Lanes.Zero;
            }
        }

        return led;
    }

    private static Lanes Unanswering(ModelLanes models, ObservationPlan plan, int day)
    {
        var unanswering = Lanes.Zero;
        for (var stream = 0; stream < plan.Streams; stream++)
        {
            unanswering += plan.Acts[stream][day] < LeastAnswer ? models.Answering[stream] : Lanes.Zero;
        }

        return unanswering;
    }
}
