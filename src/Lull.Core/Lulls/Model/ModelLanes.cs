using System.Runtime.Intrinsics;

namespace Lull.Lulls.Model;

/// <summary>
/// Up to eight observation models that share a chain and a grid, one in each lane of a vector. The models differ only in
/// how they weigh a day's acts, so that every step of the recursion is the same arithmetic for all of them. Lanes without
/// a model repeat the last one.
/// </summary>
internal sealed class ModelLanes
{
    public const int Width = 8;
    private const int MostRemembered = 64;
    private readonly Lanes[] _logConstants = new Lanes[MostRemembered];
    private readonly bool[] _hasLogConstant = new bool[MostRemembered];

    public ModelLanes(IReadOnlyList<ObservationModel> models)
    {
        if (models.Count is 0 or > Width)
        {
            throw new ArgumentException("one to eight models are expected", nameof(models));
        }

        Models = models;
        SelfExcitation = Each(model => (float)model.SelfExcitation);
        Dispersion = Each(model => model.Dispersion);
        Days = Each(model => (float)model.Days);
        FurtherSizes = [.. Enumerable.Range(2, models.Max(model => model.Dispersion) - 1).Select(AtLeast)];
        Answering = [.. Enumerable.Range(0, 2).Select(stream => Each(model => model.Answering == stream ? 1f : 0f))];
        HasAnswering = models.Any(model => model.Answering >= 0);
    }

    public IReadOnlyList<ObservationModel> Models { get; }

    public Lanes SelfExcitation { get; }

    public Lanes Dispersion { get; }

    /// <summary>The days over which the dyad's own recent acts are averaged.</summary>
    public Lanes Days { get; }

    /// <summary>For each size from two to the greatest, all bits set in the lanes of models whose dispersion is at least that.</summary>
    public Lanes[] FurtherSizes { get; }

    /// <summary>For each stream, one where it mostly answers the other, else zero.</summary>
    public Lanes[] Answering { get; }

    public bool HasAnswering { get; }

    /// <summary>A number for each model.</summary>
    public Lanes Each(Func<ObservationModel, float> number)
    {
        Span<float> values = stackalloc float[Width];
        for (var lane = 0; lane < Width; lane++)
        {
            values[lane] = number(Models[Math.Min(lane, Models.Count - 1)]);
        }

        return Vector256.Create<float>(values);
    }

    /// <summary>The part of the log-likelihood of a count that does not depend on the mean.</summary>
    public Lanes LogConstant(float acts)
    {
        var count = (int)acts;
        if (acts != count || count >= MostRemembered)
        {
            return Each(model => (float)NegativeBinomial.LogConstant(acts, model.Dispersion));
        }

        if (!_hasLogConstant[count])
        {
            _logConstants[count] = Each(model => (float)NegativeBinomial.LogConstant(count, model.Dispersion));
            _hasLogConstant[count] = true;
        }

        return _logConstants[count];
    }

    private Lanes AtLeast(int size) => Vector256.GreaterThanOrEqual(Dispersion, Vector256.Create((float)size));
}
