using Lull.Lulls.Model;

namespace Lull.Core.Tests.Lulls.Model;

/// <summary>A few days that every part of the model has a say in.</summary>
internal static class TinyPlan
{
    public static ObservationPlan Of(int streams, int days, bool outages, bool words)
    {
        float[][] acts = [[1, 0, 2, 0, 0], [0, 1, 0, 0, 3]];
        bool[][] known = [[true, true, true, true, true], [true, true, false, true, true]];
        float[] exposure = [1, 1.3f, 0.8f, 0.6f, 1];
        float[] ratio = [1, 0.3f, 1.7f, 5, 0.9f];
        return new ObservationPlan
        {
            Acts = [.. acts.Take(streams).Select(stream => stream[..days])],
            Known = [.. known.Take(streams).Select(stream => stream[..days])],
            Evened = new bool[days],
            Exposure = exposure[..days],
            OutageRatio = outages ? ratio[..days] : null,
            Tilt = words ? Words(days) : null,
        };
    }

    public static RegimeChain Chain(int streams) =>
        streams == 1 ? RegimeChain.Undirected(ModelParameters.Default) : RegimeChain.Directed(ModelParameters.Default);

    public static HazardTilt Words(int days)
    {
        var tilt = new HazardTilt(days);
        for (var day = 0; day < days; day++)
        {
            tilt.QuietA[day] = 10;
            tilt.QuietB[day] = 1 + day;
            tilt.ResumeB[day] = 20;
        }

        return tilt;
    }
}
