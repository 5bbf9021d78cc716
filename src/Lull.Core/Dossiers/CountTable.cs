using Lull.Events;
using Lull.Lulls;
using Lull.Time;

namespace Lull.Dossiers;

/// <summary>How the answer changes with whose count is used, as a table.</summary>
public static class CountTable
{
    /// <summary>Makes the table.</summary>
    /// <param name="readings">One a row.</param>
    /// <param name="day">The day asked about.</param>
    public static DossierTable Of(IReadOnlyList<CountReading> readings, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return new DossierTable(
            "How the answer changes with whose count is used",
            ["Whose count", "Mutual lull from", "to", "Probability (acts alone)", $"On {DayPhrase.Iso(day)}, as known then"],
            [.. readings.Select(Row)]);
    }

    private static IReadOnlyList<string> Row(CountReading reading)
    {
        var lull = reading.Lull ?? reading.LullActsAlone;
        var known = $"{Probability(reading.Known)} ({Probability(reading.KnownActsAlone)})";
        return lull is null
            ? [reading.Name, "none found", "", "", known]
            :
            [
                reading.Name,
                SpellText.Onset(lull) + (reading.Lull is null ? " (acts alone)" : ""),
                SpellText.LastDay(lull),
                $"{Probability(reading.Lull?.Probability)} ({Probability(reading.LullActsAlone?.Probability)})",
                known,
            ];
    }

    private static string Probability(double? probability) => probability is { } value ? FigureText.Probability(value) : "–";
}
