using Lull.Ceasefires;
using Lull.Events;
using Lull.Lulls;

namespace Lull.Dossiers.Weekly;

/// <summary>One pair in a week, beside the week before and the month before that week.</summary>
public sealed record PairWeek
{
    /// <summary>The two sides.</summary>
    public required Dyad Dyad { get; init; }

    /// <summary>The assessment of the week's last day.</summary>
    public required Assessment Now { get; init; }

    /// <summary>The assessment of the last day of the week before, as known then; null where there was nothing in the record.</summary>
    public Assessment? Before { get; init; }

    /// <summary>The acts and the spells.</summary>
    public required DyadFinding Finding { get; init; }

    /// <summary>The rows of the pair up to the day.</summary>
    public required IReadOnlyList<EvidenceRow> Evidence { get; init; }

    /// <summary>The figures of the week.</summary>
    public required PeriodFigures ThisWeek { get; init; }

    /// <summary>The figures of the week before.</summary>
    public required PeriodFigures LastWeek { get; init; }

    /// <summary>The figures of the four weeks before the week.</summary>
    public required PeriodFigures Month { get; init; }

    /// <summary>True where another state is likelier than a week ago.</summary>
    public bool HasChanged => Before is not null && Before.Answer.State != Now.Answer.State;
}
