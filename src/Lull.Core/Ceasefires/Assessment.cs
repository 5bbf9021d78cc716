using Lull.Ceasefires.Fragility;
using Lull.Ceasefires.Terms;
using Lull.Ceasefires.Violations;
using Lull.Events;
using Lull.Lulls;
using Lull.Reading.Statements;

namespace Lull.Ceasefires;

/// <summary>The answer for a dyad on a day, with its evidence.</summary>
public sealed record Assessment
{
    /// <summary>The two sides.</summary>
    public required Dyad Dyad { get; init; }

    /// <summary>The day asked about; nothing later is used.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Every state with its probability, the likeliest first; they sum to one.</summary>
    public required IReadOnlyList<StateProbability> States { get; init; }

    /// <summary>The likeliest state.</summary>
    public StateProbability Answer => States[0];

    /// <summary>The mutual quiet that lasts on the day, or the last that ended within 90 days of it; null where there is none.</summary>
    public RegimeSpell? Quiet { get; init; }

    /// <summary>How an arrangement was declared, as far as anybody says so; null where none is known.</summary>
    public DeclaredForm? Form { get; init; }

    /// <summary>Where the parties stand.</summary>
    public required IReadOnlyList<PartyStanding> Parties { get; init; }

    /// <summary>Who is said to be its patron, mediator, guarantor or monitor, each with whoever says so; accounts may differ.</summary>
    public required IReadOnlyList<SponsorClaim> Sponsors { get; init; }

    /// <summary>What anybody states of scope, exemptions, purpose, conditions, expiry and deadlines; accounts may differ.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>The evidence for and against a ceasefire, announced or not, being in force, in the order in which it was weighed.</summary>
    public required IReadOnlyList<LedgerLine> Ledger { get; init; }

    /// <summary>The probability, 0 to 1, that both sides are quiet by an arrangement; the ledger adds up to its log-odds.</summary>
    public required double InForce { get; init; }

    /// <summary>How soon the lull ends that lasts on the day; null where none does.</summary>
    public LullFragility? Fragility { get; init; }

    /// <summary>The hostile acts since the quiet began, with how severe each is, whose, and who disputes it.</summary>
    public required IReadOnlyList<Violation> Violations { get; init; }

    /// <summary>What those acts amount to: isolated violations, erosion or collapse; null where there are none, or no arrangement to break.</summary>
    public ViolationCourse? Course { get; init; }

    /// <summary>What anybody counts of the acts since the quiet began, beside the record's count.</summary>
    public IReadOnlyList<ClaimedToll> Tolls { get; init; } = [];

    /// <summary>Earlier mutual lulls of the pair, in order.</summary>
    public required IReadOnlyList<RegimeSpell> Earlier { get; init; }

    /// <summary>What the reader has to know to judge the answer.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}
