using Lull.Reading.Statements;

namespace Lull.Ceasefires.Fragility;

/// <summary>What is said within a lull, as far as it bears on how soon it ends.</summary>
internal static class LullWords
{
    /// <summary>Threats and talks since the onset, fading, and the days until the lull runs out by what was said.</summary>
    public static (double Threats, double Negotiation, int? DaysToDeadline) Of(IEnumerable<Utterance> said, DateOnly onset, DateOnly day)
    {
        List<Utterance> known = [.. said.Where(one => one.Day <= day)];
        var (threats, negotiation) = (0.0, 0.0);
        foreach (var one in known.Where(one => one.Day >= onset && one is { Polarity: Polarity.Affirmed, Modality: Modality.Actual }))
        {
            var weight = one.Confidence * WordWeights.Fading(day.DayNumber - one.Day.DayNumber);
            threats += one.Kind is StatementKind.Threat or StatementKind.Resumption or StatementKind.CeasefireEnd ? weight : 0;
            negotiation += one.Kind is StatementKind.Negotiation or StatementKind.Mediation or StatementKind.CeasefireExtension ? weight : 0;
        }

        var deadlines = Words.DeadlinesOf(known).Where(one => one.Until > day).Select(one => one.Until!.Value.DayNumber - day.DayNumber).ToList();
        return (threats, negotiation, deadlines.Count == 0 ? null : deadlines.Min());
    }
}
