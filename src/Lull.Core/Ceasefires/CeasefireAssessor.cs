using Lull.Actors;
using Lull.Ceasefires.Fragility;
using Lull.Ceasefires.Terms;
using Lull.Ceasefires.Violations;
using Lull.Reading.Statements;

namespace Lull.Ceasefires;

/// <summary>
/// Says whether a ceasefire is in force between two sides on a day, announced or not, and lays out the evidence: what acts
/// show weighed together with what is said; <c>docs/ceasefires.md</c> has the equations. Words are weighed, not obeyed.
/// </summary>
public sealed class CeasefireAssessor(ActorRegistry registry, FragilityWeights? weights = null)
{
    private readonly FragilityReader _fragility = new(weights ?? FragilityWeights.Default);

    /// <summary>Assesses.</summary>
    /// <param name="input">The series of the dyad up to the day, and the rows and reports of the record.</param>
    /// <returns>The assessment; its states sum to one and its ledger to the log-odds of <see cref="Assessment.InForce"/>.</returns>
    public Assessment Assess(AssessmentInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var ties = new SideTies(input.Series.Dyad, registry);
        var acts = DyadEvidence.HostileActs(input.Items, input.Series.Dyad, registry, input.Day);
        return Assess(
            input,
            Weighing.Of(
                Weighing.Detect(input.Series),
                [.. acts, .. UnattributedActs.Of(input.Items, ties, input.Day)],
                Words.SaidUpTo(input.Day, input.Items, input.Reports, ties),
                ties),
            acts,
            ties);
    }

    private Assessment Assess(AssessmentInput input, Weighing weighed, IReadOnlyList<EvidenceRow> acts, SideTies ties)
    {
        var (quiet, words) = (weighed.Quiet, weighed.Words);
        var silent = quiet is null ? null : input.Series.WithoutActsSince(quiet.OnsetHigh);
        var attributed = weighed.Violations.Where(row => !UnattributedActs.IsNobody(row.Item.Source)).ToList();
        var ledger = new LedgerBuilder(quiet, weighed.Behaviour, silent is null ? null : Behaviour.OnLastDay(Weighing.Detect(silent)), words, attributed);
        var violations = new ViolationReader(input, ties);
        return new Assessment
        {
            Dyad = input.Series.Dyad,
            Day = input.Day,
            States = weighed.States,
            Quiet = quiet,
            Form = words.Form,
            Parties = PartyStandings.Of(words.Said, weighed.Violations, quiet?.Onset, input.Day, ties),
            Sponsors = SponsorsOf(words.Said),
            Terms = TermReader.Of(words.Said, quiet, input.Day),
            Ledger = ledger.Lines,
            InForce = ledger.Answer.InForce,
            Fragility = _fragility.Read(weighed.Report, quiet, words.Said),
            Violations = violations.Of(weighed.Told, acts),
            Course = weighed.Violations.Count > 0 ? ViolationCourse.Of(weighed.States) : null,
            Tolls = violations.Tolls(quiet?.OnsetHigh, acts),
            Earlier = [.. weighed.Report.Spells.Where(spell => spell.IsMutualLull && !ReferenceEquals(spell, quiet))],
            Notes = NotesOn(input),
        };
    }

    private static IReadOnlyList<SponsorClaim> SponsorsOf(IReadOnlyList<Utterance> said) =>
    [
        .. said.SelectMany(one => one.Third.Where(third => third.Role is ThirdRole.Patron or ThirdRole.Mediator or ThirdRole.Guarantor or ThirdRole.Monitor)
                .Select(third => new SponsorClaim(third.Party.Name ?? third.Party.Text, third.Role, one.Speaker, one.Source))
                .Concat(one is { Kind: StatementKind.Mediation, AgentName.Length: > 0 } ? [new SponsorClaim(one.AgentName, ThirdRole.Mediator, one.Speaker, one.Source)] : []))
            .DistinctBy(claim => (claim.Name, claim.Role, claim.Speaker))
            .OrderBy(claim => claim.Name, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<string> NotesOn(AssessmentInput input)
    {
        var undated = input.Reports.Count(read => read.Report.Date is null);
        return undated == 0 ? input.Notes
            : [.. input.Notes, $"{undated} {(undated == 1 ? "report has" : "reports have")} no date and could not be weighed; read with --date to date one"];
    }
}
