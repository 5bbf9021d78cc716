namespace Lull.Benchmarks.Simulation;

/// <summary>Acts that bring about further acts of both sides, and what the press makes of them.</summary>
internal sealed class Hawkes(SimulatorSettings settings)
{
    /// <summary>The reported acts of both directions, day by day.</summary>
    public (double[] AToB, double[] BToA) Run(Conduct conduct, Reporting reporting, Draw draw)
    {
        double[] aToB = new double[settings.Days], bToA = new double[settings.Days];
        var (excitedA, excitedB) = (0.0, 0.0);
        for (var day = 0; day < settings.Days; day++)
        {
            var level = conduct.FightingLevels[day] / settings.ReportedShare;
            var (factorA, factorB) = (conduct.FactorsA[day], conduct.FactorsB[day]);
            var (meanA, meanB) = (level * conduct.Share * factorA, level * (1 - conduct.Share) * factorB);
            var actsA = Acts(meanA, meanB, factorA, excitedA, draw);
            var actsB = Acts(meanB, meanA, factorB, excitedB, draw);
            excitedA = Excite(excitedA, actsA, actsB);
            excitedB = Excite(excitedB, actsB, actsA);
            var share = Math.Min(0.95, settings.ReportedShare * reporting.Intensity[day]);
            Write(aToB, day, draw.Of(actsA, share), draw);
            Write(bToA, day, draw.Of(actsB, share), draw);
        }

        return (aToB, bToA);
    }

    /// <summary>
    /// One day's acts. Immigrants make up what offspring leave of the wanted mean, so that the mean is kept in every
    /// regime; whoever stops also stops answering, hence the factor on offspring.
    /// </summary>
    private int Acts(double mean, double otherMean, double factor, double excited, Draw draw)
    {
        var offspring = (settings.SelfExcitation * mean) + (settings.CrossExcitation * otherMean);
        var immigrants = Math.Max(0, mean - (factor * offspring));
        return draw.NegativeBinomial(immigrants, settings.Size) + draw.NegativeBinomial(factor * excited, settings.Size);
    }

    private double Excite(double excited, int own, int other) =>
        (settings.ExcitationMemory * excited)
        + ((1 - settings.ExcitationMemory) * ((settings.SelfExcitation * own) + (settings.CrossExcitation * other)));

    private void Write(double[] counts, int day, int acts, Draw draw)
    {
        for (var act = 0; act < acts; act++)
        {
            counts[Dated(day, counts.Length, draw)]++;
            if (draw.Chance(settings.DuplicateShare))
            {
                counts[Dated(day, counts.Length, draw)]++;
            }
        }
    }

    private int Dated(int day, int days, Draw draw)
    {
        if (!draw.Chance(settings.WrongDateShare))
        {
            return day;
        }

        var error = draw.Between(1, 3) * (draw.Chance(0.5) ? 1 : -1);
        return Math.Clamp(day + error, 0, days - 1);
    }
}
