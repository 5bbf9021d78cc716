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
            ["Whose count", "Mutual lull from", "to", "Probability: acts alone / with the words", $"As known on {DayText.Iso(day)}: alone / with"],
            [.. readings.Select(Row)]);
    }

    private static IReadOnlyList<string> Row(CountReading reading)
    {
        var lull = reading.Lull ?? reading.LullActsAlone;
        var known = $"{Probability(reading.KnownActsAlone)} / {Probability(reading.Known)}";
        return lull is null
            ? [reading.Name, "none found", "", "", known]
            :
            [
                reading.Name,
                SpellText.Onset(lull) + (reading.Lull is null ? " (acts alone)" : ""),
                SpellText.LastDay(lull),
                $"{Probability(reading.LullActsAlone?.Probability)} / {Probability(reading.Lull?.Probability)}",
                known,
            ];
    }

    private static string Probability(double? probability) => probability is { } value ? DayText.Probability(value) : "–";
}
