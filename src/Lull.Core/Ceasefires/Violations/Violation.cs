using Lull.Events;

namespace Lull.Ceasefires.Violations;

/// <summary>A hostile act within a quiet, or after one that has lately ended.</summary>
public sealed record Violation
{
    /// <summary>The row that tells it, the gravest where several do.</summary>
    public required RecordItem Item { get; init; }

    /// <summary>The ids of further rows that tell the same act and count no more.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>The side that did it; null where nobody knows, or where both clashed: unattributed.</summary>
    public string? Side { get; init; }

    /// <summary>How severe it is; <see cref="Violations.Severity"/> has the scale.</summary>
    public required double Severity { get; init; }

    /// <summary>The same in a word.</summary>
    public Gravity Gravity => Violations.Severity.Gravity(Severity);

    /// <summary>Who denies it, as named: its doer, a member or an umbrella of it, or whoever speaks for one.</summary>
    public IReadOnlyList<string> DisputedBy { get; init; } = [];

    /// <summary>True where its doer tells of it, or whoever counts most acts of the pair does, or two publishers do.</summary>
    public bool IsConfirmed { get; init; }
}
