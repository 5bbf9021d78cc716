namespace Lull.Lulls.Model;

/// <summary>What words do to the hazards, day by day: factors on falling quiet and on beginning again, for each side.</summary>
internal sealed class HazardTilt(int days)
{
    public double[] QuietA { get; } = Ones(days);

    public double[] QuietB { get; } = Ones(days);

    public double[] ResumeA { get; } = Ones(days);

    public double[] ResumeB { get; } = Ones(days);

    /// <summary>
    /// The factor on an edge's hazard on a day: that of the side with most to say, so that two sides' words about one
    /// turn are not counted twice.
    /// </summary>
    public double On(RegimeEdge edge, int day) =>
        Math.Max(Factor(edge.HushesA, QuietA[day], ResumeA[day]), Factor(edge.HushesB, QuietB[day], ResumeB[day]));

    private static double Factor(int hushes, double quiet, double resume) =>
        hushes switch { > 0 => quiet, < 0 => resume, _ => 1 };

    private static double[] Ones(int days)
    {
        var ones = new double[days];
        Array.Fill(ones, 1);
        return ones;
    }
}
