using Lull.Reading.Statements;

namespace Lull.Ceasefires.Fragility;

/// <summary>What is said within a lull, as far as it bears on how soon it ends.</summary>
internal static class LullWords
{
    /// <summary>Threats and talks since the onset, fading, and the days until the lull runs out by what was said.</summary>
    public static (double Threats, double Negotiation, int? DaysToDeadline) Of(IEnumerable<Utterance> said, DateOnly onset, DateOnly day)
    {
        var (threats, negotiation) = (0.0, 0.0);
        int? deadline = null;
        foreach (var one in said.Where(one => one.Day <= day && one is { Polarity: Polarity.Affirmed }))
        {
            var weight = one.Day < onset || one.Modality is not Modality.Actual ? 0 : one.Confidence * WordWeights.Fading(day.DayNumber - one.Day.DayNumber);
            threats += one.Kind is StatementKind.Threat or StatementKind.Resumption or StatementKind.CeasefireEnd ? weight : 0;
            negotiation += one.Kind is StatementKind.Negotiation or StatementKind.Mediation or StatementKind.CeasefireExtension ? weight : 0;

            // A later word about the same end, such as an extension, replaces an earlier one.
            deadline = one.Until is { } until && until > day ? until.DayNumber - day.DayNumber : deadline;
        }

        return (threats, negotiation, deadline);
    }
}
