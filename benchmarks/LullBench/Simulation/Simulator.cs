using System.Globalization;
using Lull.Events;

namespace Lull.Benchmarks.Simulation;

/// <summary>
/// Draws conflicts whose lulls are known. The process is not the model that Lull fits: a bivariate daily Hawkes process
/// with negative binomial immigrants and offspring, thinned by the reporting of a theatre, then blurred by duplicates and
/// wrong dates.
/// </summary>
internal sealed class Simulator(SimulatorSettings settings)
{
    // Far apart, so that no theatre's stream is ever a dyad's.
    private const int DyadStreams = 1_000_000;

    /// <summary>Every dyad of a seed's world.</summary>
    public IReadOnlyList<SimulatedDyad> Run(int seed)
    {
        var dyads = new List<SimulatedDyad>(settings.Dyads);
        for (var first = 0; first < settings.Dyads; first += settings.DyadsPerTheatre)
        {
            var theatre = first / settings.DyadsPerTheatre;
            var draw = new Draw(seed, theatre);
            var name = string.Create(CultureInfo.InvariantCulture, $"Theatre {theatre:00}");
            var reporting = Reporting.Draw(name, draw, settings);
            int? truce = draw.Chance(settings.TruceShare) ? draw.Between(120, settings.Days - 60) : null;
            for (var dyad = first; dyad < Math.Min(first + settings.DyadsPerTheatre, settings.Dyads); dyad++)
            {
                dyads.Add(One(dyad, reporting, new Conduct(new Draw(seed, DyadStreams + dyad), settings, truce), new Draw(seed, (2 * DyadStreams) + dyad)));
            }
        }

        return dyads;
    }

    private SimulatedDyad One(int number, Reporting reporting, Conduct conduct, Draw draw)
    {
        var acts = new Hawkes(settings).Run(conduct, reporting, draw);
        var dyad = new Dyad(
            string.Create(CultureInfo.InvariantCulture, $"Side {number:000}a"),
            string.Create(CultureInfo.InvariantCulture, $"Side {number:000}b"));
        var truth = conduct.Spells
            .Select(spell => new TrueSpell(spell.Kind, spell.Onset, spell.End, spell.Rate, Expected(spell, reporting)))
            .Concat(reporting.Outages)
            .OrderBy(spell => spell.Onset)
            .ToArray();
        var series = new DyadSeries(dyad, settings.Start, acts.AToB, acts.BToA, reporting.OtherReports);
        return new SimulatedDyad(series, truth, reporting.Name);
    }

    private static double Expected((TruthKind Kind, int Onset, int End, double Rate) spell, Reporting reporting)
    {
        var reported = 0.0;
        for (var day = spell.Onset; day < spell.End; day++)
        {
            reported += reporting.Intensity[day];
        }

        return spell.Rate * reported;
    }
}
