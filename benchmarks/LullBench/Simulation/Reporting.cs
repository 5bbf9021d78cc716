namespace Lull.Benchmarks.Simulation;

/// <summary>How much of what happens in a theatre is reported, day by day, and what else it reports.</summary>
/// <param name="Name">The theatre.</param>
/// <param name="Intensity">Share of the ordinary reporting, day by day: one on an ordinary day.</param>
/// <param name="OtherReports">Reports that concern none of the theatre's dyads, day by day.</param>
/// <param name="Outages">When reporting broke down.</param>
internal sealed record Reporting(
    string Name,
    IReadOnlyList<double> Intensity,
    IReadOnlyList<double> OtherReports,
    IReadOnlyList<TrueSpell> Outages)
{
    private const double DriftMemory = 0.97;
    private const double OtherReportsSize = 12;

    /// <summary>Draws the reporting of one theatre: week, drift, trend and breakdowns.</summary>
    public static Reporting Draw(string name, Draw draw, SimulatorSettings settings)
    {
        var intensity = Ordinary(draw, settings);
        var outages = BreakDown(intensity, draw, settings);
        var level = draw.LogBetween(10, 80);
        var reports = intensity.Select(share => (double)draw.NegativeBinomial(level * share, OtherReportsSize)).ToArray();
        return new Reporting(name, intensity, reports, outages);
    }

    private static double[] Ordinary(Draw draw, SimulatorSettings settings)
    {
        var weekend = draw.Between(0.6, 0.95);
        var trend = draw.Between(-0.4, 0.4) / settings.Days;
        var step = settings.DriftDeviation * Math.Sqrt(1 - (DriftMemory * DriftMemory));
        var drift = draw.Normal(settings.DriftDeviation);
        var intensity = new double[settings.Days];
        for (var day = 0; day < intensity.Length; day++)
        {
            drift = (DriftMemory * drift) + draw.Normal(step);
            var week = settings.Start.AddDays(day).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? weekend : 1;
            intensity[day] = week * Math.Exp(drift + (trend * (day - (settings.Days / 2))));
        }

        return intensity;
    }

    private static List<TrueSpell> BreakDown(double[] intensity, Draw draw, SimulatorSettings settings)
    {
        var outages = new List<TrueSpell>();
        for (var day = 30 + draw.Wait(settings.OutageHazard); day < intensity.Length; day += 60 + draw.Wait(settings.OutageHazard))
        {
            var end = Math.Min(intensity.Length, day + (int)Math.Round(draw.LogBetween(7, 42)));
            var left = draw.Between(0.05, 0.2);
            for (var dark = day; dark < end; dark++)
            {
                intensity[dark] *= left;
            }

            outages.Add(new TrueSpell(TruthKind.Outage, day, end, 0, 0));
            day = end;
        }

        return outages;
    }
}
