using Lull.Lulls;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Ceasefires.Terms;

/// <summary>Gathers what is said of an arrangement's scope, exemptions, purpose, conditions, expiry and deadlines.</summary>
internal static class TermReader
{
    // What was said longer than this before the quiet, or the day where there is none, is of another arrangement.
    private const int LeadDays = 90;

    /// <summary>The terms that anybody states, by kind, then in order of days; the same from the same mouth once.</summary>
    public static IReadOnlyList<Term> Of(IReadOnlyList<Utterance> said, RegimeSpell? quiet, DateOnly day)
    {
        var from = (quiet?.OnsetLow ?? day).AddDays(-LeadDays);
        return
        [
            .. said.Where(one => one.Day >= from && one.Polarity is Polarity.Affirmed && one.Modality is not (Modality.Denied or Modality.Feared))
                .SelectMany(TermsOf)
                .DistinctBy(term => (term.Kind, term.Day, Text: term.Day is null ? term.Text : "", term.Party, term.Speaker))
                .OrderBy(term => term.Kind),
        ];
    }

    /// <summary>True for the kinds that arrange a stop.</summary>
    public static bool IsArrangement(StatementKind kind) =>
        kind is StatementKind.Ceasefire or StatementKind.Suspension or StatementKind.CeasefireExtension;

    /// <summary>True for the kinds that may set a day on which they go on.</summary>
    public static bool IsUltimatum(StatementKind kind) =>
        kind is StatementKind.Threat or StatementKind.Resumption;

    private static IEnumerable<Term> TermsOf(Utterance one)
    {
        if (IsArrangement(one.Kind))
        {
            foreach (var (kind, text) in new[] { (TermKind.Scope, one.Place), (TermKind.Exemption, one.Exemption), (TermKind.Purpose, one.Purpose), (TermKind.Condition, one.Condition) })
            {
                if (text is { Length: > 0 })
                {
                    yield return Make(kind, text, day: null, one);
                }
            }
        }

        if (one.Until is { } until && (IsArrangement(one.Kind) || one.Kind is StatementKind.CeasefireEnd || IsUltimatum(one.Kind)))
        {
            yield return Make(IsUltimatum(one.Kind) ? TermKind.Deadline : TermKind.Expiry, one.UntilText ?? DayPhrase.Written(until), until, one);
        }
    }

    private static Term Make(TermKind kind, string text, DateOnly? day, Utterance one) =>
        new(kind, text, day, one.AgentName, one.Speaker, one.Id);
}
