using System.Globalization;
using Lull.Ceasefires;
using Lull.Ceasefires.Terms;
using Lull.Ceasefires.Violations;
using Lull.Events;
using Lull.Lulls;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Dossiers;

/// <summary>Says an assessment in words and tables, never a figure without what it rests on.</summary>
public static class AssessmentText
{
    // States less likely than this are left out of the table; they are in the machine formats.
    private const double Negligible = 0.005;

    /// <summary>The answer in a sentence.</summary>
    public static string Answer(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var second = assessment.States.Count > 1 && assessment.States[1].Probability >= 0.1
            ? $"; next likeliest: {assessment.States[1].State.Name()} ({FigureText.Probability(assessment.States[1].Probability)})" : "";
        return $"{Capital(assessment.Answer.State.Name())}{Broken(assessment)}: probability {FigureText.Probability(assessment.Answer.Probability)}{second}. "
            + $"That both are quiet by an arrangement, whatever its form, has probability {FigureText.Probability(assessment.InForce)}.{Renounced(assessment)}";
    }

    // In force, but not unbroken.
    private static string Broken(Assessment assessment) =>
        assessment.Violations.Count > 0 && assessment.Answer.State is CeasefireState.UnannouncedCeasefire or CeasefireState.DeclaredCeasefire
            ? $", with {(assessment.Violations.Count == 1 ? "an isolated violation" : "isolated violations")}" : "";

    private static string Renounced(Assessment assessment)
    {
        var parties = assessment.Parties.Where(party => party.Stance is Stance.Out).Select(party => party.Party).ToList();
        return parties.Count == 0 || assessment.Quiet is null ? "" : $" Collapsed for {string.Join(" and ", parties)}, by what they said and did.";
    }

    /// <summary>Since when there is quiet, how soon it ends, and in what form it was declared: a sentence each.</summary>
    public static IReadOnlyList<string> Quiet(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var sentences = new List<string>();
        if (assessment.Quiet is { } quiet)
        {
            var end = quiet.End is { } over ? $", until {DayPhrase.Written(over.AddDays(-1))}" : "";
            sentences.Add($"Quiet since {DayPhrase.Written(quiet.Onset)} (90 %: {DayPhrase.Span(quiet.OnsetLow, quiet.OnsetHigh)}){end}.");
        }

        if (assessment.Fragility is { } fragility)
        {
            sentences.AddRange(FragilityText.Of(fragility));
        }

        if (assessment.Form is { } form)
        {
            sentences.Add($"Form, as far as anybody says: {StatementNames.Of(form)}.");
        }

        return sentences;
    }

    /// <summary>Where the parties stand, and who is said to stand behind the arrangement, by whom.</summary>
    public static DossierTable Parties(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new DossierTable(
            "Who is in it, and who is said to stand behind it",
            ["party", "stands", "because"],
            [
                .. assessment.Parties.Select(party => (IReadOnlyList<string>)[party.Party, NameOf(party.Stance), Capital(party.Because)]),
                .. assessment.Sponsors.Select(claim => (IReadOnlyList<string>)[claim.Name, StatementNames.Of(claim.Role), $"Says {claim.Speaker}"]),
            ]);
    }

    /// <summary>Since when, in what form, who is in, under whose patronage, and what broke it: a sentence each.</summary>
    public static IReadOnlyList<string> Particulars(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var sentences = new List<string>(Quiet(assessment));
        sentences.AddRange(assessment.Parties.Select(party => $"{party.Party} ({party.Side}): {NameOf(party.Stance)}. {Capital(party.Because)}."));
        sentences.AddRange(assessment.Sponsors.Select(claim => $"{Capital(StatementNames.Of(claim.Role))}: {claim.Name}, says {claim.Speaker}."));
        sentences.AddRange(Terms(assessment));
        sentences.AddRange(Course(assessment));
        if (assessment.Earlier.Count > 0)
        {
            sentences.Add($"Earlier mutual lulls of the pair: {string.Join("; ", assessment.Earlier.Select(spell => $"{SpellText.Onset(spell)} to {SpellText.LastDay(spell)}"))}.");
        }

        return sentences;
    }

    /// <summary>What is arranged, as far as anybody says: scope, exemptions, purpose, conditions, deadlines; a sentence each.</summary>
    public static IReadOnlyList<string> Terms(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return [.. assessment.Terms.Select(term => $"{Capital(StatementNames.Of(term.Kind))}{(term.Party.Length > 0 ? $" ({term.Party})" : "")}: {TermText(term)}, says {term.Speaker} ({term.Source}).")];
    }

    /// <summary>What the acts since the quiet began amount to, and what anybody counts of them; a sentence each.</summary>
    public static IReadOnlyList<string> Course(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var sentences = new List<string>();
        if (assessment.Course is { } course)
        {
            sentences.Add($"{Number(assessment.Violations.Count)} since the quiet began: isolated violations {FigureText.Probability(course.Isolated)}, erosion {FigureText.Probability(course.Erosion)}, collapse {FigureText.Probability(course.Collapse)}.");
        }

        sentences.AddRange(assessment.Tolls.Select(toll => $"{toll.Speaker}{(toll.SpeakerSide is { } side ? $" ({side})" : "")} counts {toll.Count} by {toll.Against} {DayPhrase.Span(toll.Days.Start, toll.Days.End)}; the record has {FigureText.Acts(toll.Recorded)} one by one ({toll.Source})."));
        return sentences;
    }

    /// <summary>The states with their probabilities.</summary>
    public static DossierTable States(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new DossierTable(
            "What may be the case",
            ["state", "probability"],
            [.. assessment.States.Where(state => state.Probability >= Negligible).Select(state => (IReadOnlyList<string>)[state.State.Name(), FigureText.Probability(state.Probability)])]);
    }

    /// <summary>The hostile acts since the quiet began; without rows where there are none.</summary>
    public static DossierTable Violations(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new DossierTable(
            "Hostile acts since the quiet began",
            ["day", "by", "what", "where", "severity", "disputed", "id"],
            [
                .. assessment.Violations.Select(act => (IReadOnlyList<string>)
                [
                    act.Item.When.ToString(),
                    act.Side is null ? "unattributed" : act.Item.Source,
                    What(act),
                    string.Join(", ", new[] { act.Item.Place.Name, act.Item.Place.Country }.Where(part => !string.IsNullOrEmpty(part))),
                    string.Create(CultureInfo.InvariantCulture, $"{StatementNames.Of(act.Gravity)} {act.Severity:0.0}"),
                    act.DisputedBy.Count > 0 ? $"by {string.Join(", ", act.DisputedBy)}" : act.IsConfirmed ? "no" : "unconfirmed",
                    act.Item.Id,
                ]),
            ]);
    }

    /// <summary>The evidence, each line with what it adds to the log-odds.</summary>
    public static DossierTable Ledger(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var sum = assessment.Ledger.Sum(line => line.Weight);
        return new DossierTable(
            "The ledger: what each piece adds to the log-odds that a ceasefire is in force, announced or not",
            ["evidence", "speaks", "weight", "id"],
            [
                .. assessment.Ledger.Select(line => (IReadOnlyList<string>)[line.Sentence, line.Weight >= 0 ? "for" : "against", Weight(line.Weight), line.Id]),
                [$"Together, which is a probability of {FigureText.Probability(assessment.InForce)}", sum >= 0 ? "for" : "against", Weight(sum), ""],
            ]);
    }

    private static string TermText(Term term) =>
        term.Day is { } day && !term.Text.Equals(DayPhrase.Written(day), StringComparison.Ordinal) ? $"\"{term.Text}\", {DayPhrase.Written(day)}" : $"\"{term.Text}\"";

    private static string What(Violation act) =>
        act.Item is not Event { } row ? act.Item.Kind.Name()
        : $"{(row.Count == CountRange.One ? "" : $"{row.Count} × ")}{row.Kind.Name()}{(row.Deaths is { } deaths ? $", {deaths} dead" : "")}";

    private static string Number(int acts) => acts == 1 ? "One hostile act" : $"{acts.ToString(CultureInfo.InvariantCulture)} hostile acts";

    private static string NameOf(Stance stance) => stance switch
    {
        Stance.In => "in",
        Stance.Out => "out",
        _ => "contested",
    };

    private static string Weight(double weight) => weight.ToString("+0.00;-0.00", CultureInfo.InvariantCulture);

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
