using Lull.Reading.Statements;

namespace Lull.Ceasefires;

/// <summary>
/// What others tell that a side announced and the side itself says it did not: it counts nothing. What a side was heard to
/// say, it cannot make unsaid.
/// </summary>
internal static class DisownedWords
{
    // Whoever is said to have announced something says within so many days that it did not, or lets it stand.
    private const int Days = 14;

    /// <summary>By the id of what is told, who says that it is not so.</summary>
    public static IReadOnlyDictionary<string, Utterance> Of(IReadOnlyList<Utterance> said)
    {
        var denials = said.Where(IsDenial).ToList();
        var disowned = new Dictionary<string, Utterance>(StringComparer.Ordinal);
        foreach (var one in denials.Count == 0 ? [] : said.Where(IsTold))
        {
            if (denials.Find(denial => Answers(denial, one)) is { } denial)
            {
                disowned[one.Id] = denial;
            }
        }

        return disowned;
    }

    private static bool IsTold(Utterance one) =>
        one is { Polarity: Polarity.Affirmed, Modality: Modality.Actual, Directness: not Directness.Party }
            and { Kind: StatementKind.Suspension or StatementKind.Resumption or StatementKind.Ceasefire or StatementKind.CeasefireExtension or StatementKind.CeasefireEnd };

    private static bool IsDenial(Utterance one) =>
        one.Directness is Directness.Party
        && (one.Kind is StatementKind.Denial || one.Modality is Modality.Denied || one is { Polarity: Polarity.Negated, Modality: Modality.Actual });

    private static bool Answers(Utterance denial, Utterance told) =>
        (denial.Kind == told.Kind || denial.Kind is StatementKind.Denial)
        && denial.Day >= told.Day && denial.Day.DayNumber - told.Day.DayNumber <= Days
        && told.AgentName.Length > 0
        && (denial.Agent is not null && told.Agent is not null
            ? denial.Agent == told.Agent
            : string.Equals(denial.AgentName, told.AgentName, StringComparison.OrdinalIgnoreCase));
}
