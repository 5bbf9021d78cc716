using Lull.Actors;
using Lull.Events;
using Lull.Lulls;
using Lull.Reading.Statements;

namespace Lull.Ceasefires;

/// <summary>
/// Says whether a ceasefire is in force between two sides on a day, announced or not, and lays out the evidence: what acts
/// show weighed together with what is said; <c>docs/ceasefires.md</c> has the equations. Words are weighed, not obeyed.
/// </summary>
public sealed class CeasefireAssessor(ActorRegistry registry)
{
    // What the sides announced is weighed here as words; no evidence is counted twice.
    private static readonly LullDetector ActsAlone = new(LullSettings.Default with { UseAnnouncements = false });

    /// <summary>Assesses.</summary>
    /// <param name="input">The series of the dyad up to the day, and the rows and reports of the record.</param>
    /// <returns>The assessment; its states sum to one and its ledger to the log-odds of <see cref="Assessment.InForce"/>.</returns>
    public Assessment Assess(AssessmentInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var dyad = input.Series.Dyad;
        var ties = new SideTies(dyad, registry);
        var report = ActsAlone.Detect(input.Series);
        var quiet = LatestQuiet(report, input.Day);
        var silent = quiet is null ? null : input.Series.WithoutActsSince(quiet.OnsetHigh);
        var acts = DyadEvidence.Of(input.Items.Where(item => item.When.End <= input.Day), dyad, registry, report.Spells)
            .Where(row => row.Item is Event && row.Item.Kind.IsHostileAct())
            .ToList();
        IReadOnlyList<EvidenceRow> violations = [.. acts.Where(row => quiet is not null && row.Item.When.Start >= quiet.OnsetHigh)];
        var words = Words.Of(input, ties, quiet);
        var ledger = new LedgerBuilder(quiet, Behaviour.OnLastDay(report), silent is null ? null : Behaviour.OnLastDay(ActsAlone.Detect(silent)), words, violations);
        return new Assessment
        {
            Dyad = dyad,
            Day = input.Day,
            States = States(report, ledger.Answer, ledger.Behaviour, words, violations, input.Day),
            Quiet = quiet,
            Form = words.Form,
            Parties = PartyStandings.Of(words.Said, violations, quiet?.Onset, input.Day, ties),
            Sponsors = SponsorsOf(words.Said),
            Ledger = ledger.Lines,
            InForce = ledger.Answer.InForce,
            Violations = violations,
            Earlier = [.. report.Spells.Where(spell => IsLull(spell) && !ReferenceEquals(spell, quiet))],
            Notes = NotesOn(input),
        };
    }

    // The mutual quiet that lasts on a day, or the last that ended within 90 days of it.
    private static RegimeSpell? LatestQuiet(LullReport report, DateOnly day) =>
        report.Spells.LastOrDefault(spell =>
            IsLull(spell) && (spell.End is not { } end || day.DayNumber - end.DayNumber <= Strain.RecentDays));

    private static bool IsLull(RegimeSpell spell) => spell is { Kind: RegimeKind.Mutual, Indistinct: false };

    private static StateProbability[] States(
        LullReport report, JointAnswer answer, Behaviour behaviour, Words words, IReadOnlyList<EvidenceRow> violations, DateOnly day)
    {
        var known = 1 - behaviour.Unknown;
        var strain = Strain.OfArrangement(words.SinceOnset, violations, day);

        // What the curve has lost lately is an arrangement in question, or one that is over, as far as there was one.
        var agreed = answer.InForce / Math.Max(answer.InForce + answer.QuietUnexplained, double.Epsilon);
        var lost = Math.Max(1 - behaviour.Mutual, double.Epsilon);
        var unsettled = answer.FightingElse * agreed * Math.Min(1, Strain.UnsettledEnd(report) / lost);
        var collapsed = answer.FightingElse * agreed * Math.Min(1, Strain.SettledEnd(report) / lost);
        (CeasefireState State, double Probability)[] states =
        [
            (CeasefireState.UnannouncedCeasefire, answer.QuietUnannounced * (1 - strain)),
            (CeasefireState.DeclaredCeasefire, answer.QuietDeclared * (1 - strain)),
            (CeasefireState.UnderStrain, (answer.InForce * strain) + unsettled),
            (CeasefireState.UnexplainedLull, answer.QuietUnexplained),
            (CeasefireState.OneSidedRestraint, answer.OneSided),
            (CeasefireState.DeclaredNotObserved, answer.FightingDeclared),
            (CeasefireState.Collapsed, collapsed),
            (CeasefireState.ActiveHostilities, answer.FightingElse - unsettled - collapsed),
        ];
        return
        [
            .. states.Select(state => new StateProbability(state.State, Math.Max(0, state.Probability) * known))
                .Append(new StateProbability(CeasefireState.CannotTell, behaviour.Unknown))
                .OrderByDescending(state => state.Probability)
                .ThenBy(state => state.State),
        ];
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
