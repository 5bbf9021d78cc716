using System.Collections.Frozen;
using Lull.Reading.Statements;

namespace Lull.Ceasefires;

/// <summary>
/// How much a thing said counts for an arrangement, in log-odds (natural logarithm); none counts more than a likelihood
/// ratio of twenty. The numbers are set by judgement, and <c>docs/ceasefires.md</c> says why.
/// </summary>
internal static class WordWeights
{
    /// <summary>The log-odds by which no declaration, in a record that holds other words, speaks against a declared one.</summary>
    public const double Undeclared = -3;

    // Words about what was before the quiet, or against what is, lose half of their weight in so many days.
    private const double HalfLifeDays = 45;

    private const double MemberShare = 0.6;
    private const double HedgedShare = 0.8;
    private const double OwnFavourShare = 0.6;

    private static readonly FrozenDictionary<StatementKind, double> Kinds = new Dictionary<StatementKind, double>
    {
        [StatementKind.Ceasefire] = 3.0,
        [StatementKind.CeasefireExtension] = 3.0,
        [StatementKind.Suspension] = 1.6,
        [StatementKind.Monitoring] = 1.0,
        [StatementKind.CeasefireRequest] = 1.0,
        [StatementKind.Negotiation] = 0.5,
        [StatementKind.Mediation] = 0.5,
        [StatementKind.ViolationClaim] = 0.3,
        [StatementKind.Threat] = 0,
        [StatementKind.Denial] = 0,
        [StatementKind.CeasefireRejection] = -0.8,
        [StatementKind.Resumption] = -1.4,
        [StatementKind.CeasefireEnd] = -2.0,
    }.ToFrozenDictionary();

    /// <summary>True for the kinds that say something of an arrangement or of the strain on it.</summary>
    public static bool Knows(StatementKind kind) => Kinds.ContainsKey(kind);

    /// <summary>How much an utterance counts for (above zero) or against an arrangement of any form.</summary>
    /// <param name="said">What was said.</param>
    /// <param name="speaksForWhole">False where the doer is one member of a side only.</param>
    /// <param name="onset">When the quiet began that lasts on the day or has lately ended; null where there is none.</param>
    /// <param name="day">The day asked about.</param>
    public static double Arrangement(Utterance said, bool speaksForWhole, DateOnly? onset, DateOnly day)
    {
        var weight = Kinds[said.Kind] * Told(said) * Near(said.Directness) * said.Confidence
            * (said.IsHedged ? HedgedShare : 1)
            * ShareOf(speaksForWhole)
            * (said is { Directness: Directness.Party, Kind: StatementKind.ViolationClaim } ? OwnFavourShare : 1);
        var reference = weight > 0 && onset is { } began ? began : day;
        return weight * Fading(reference.DayNumber - said.Day.DayNumber);
    }

    /// <summary>How much an utterance counts for a declared rather than an unannounced arrangement.</summary>
    public static double Declaration(Utterance said) =>
        Told(said) <= 0 ? 0
        : (said.Kind, said.Declared) switch
        {
            (StatementKind.Ceasefire, DeclaredForm.Unannounced) => -1.5,
            (StatementKind.Ceasefire, DeclaredForm.Bilateral or DeclaredForm.Multilateral) => 2.5,
            (StatementKind.CeasefireExtension, _) => 2,
            _ => 0,
        };

    /// <summary>How much of a side somebody speaks for, 0 to 1: one member of an umbrella for less than the whole.</summary>
    public static double ShareOf(bool speaksForWhole) => speaksForWhole ? 1 : MemberShare;

    /// <summary>The share, 0 to 1, of a weight that is left after some days.</summary>
    public static double Fading(int days) => Math.Pow(0.5, Math.Max(0, days) / HalfLifeDays);

    // What is told as fact counts whole; what is denied or said not to be so counts against, but less than an affirmation
    // counts for, since secret arrangements are denied as a rule.
    private static double Told(Utterance said) =>
        said.Polarity is Polarity.Negated ? -0.75
        : said.Modality switch
        {
            Modality.Actual => 1,
            Modality.Denied => -0.5,
            Modality.Planned or Modality.Possible => 0.4,
            Modality.Conditional or Modality.Demanded => 0.2,
            _ => 0,
        };

    private static double Near(Directness directness) => directness switch
    {
        Directness.Party => 1,
        Directness.Official => 0.9,
        Directness.Observer => 0.7,
        Directness.Publisher => 0.6,
        _ => 0.5,
    };
}
