using Lull.Events;
using Lull.Web.Records;

namespace Lull.Web.Pairs;

/// <summary>A dyad as the overview lists it.</summary>
internal sealed record PairRow
{
    /// <summary>Said of a dyad whose status is still being worked out.</summary>
    public const string Pending = "pending";

    /// <summary>Said of a dyad that has no series.</summary>
    public const string Unknown = "unknown";

    public required string Id { get; init; }

    public required string A { get; init; }

    public required string B { get; init; }

    /// <summary>Acts of A against B; null as long as they are not counted.</summary>
    public double? ActsAb { get; init; }

    /// <summary>Acts of B against A; null as long as they are not counted.</summary>
    public double? ActsBa { get; init; }

    public required long Rows { get; init; }

    public required DateOnly First { get; init; }

    public required DateOnly Last { get; init; }

    public string Status { get; init; } = Pending;

    public DateOnly? Since { get; init; }

    public DateOnly? SinceLo { get; init; }

    public DateOnly? SinceHi { get; init; }

    public double? Probability { get; init; }

    public string? Changed { get; init; }

    public IReadOnlyList<WeekOfActs> Spark { get; init; } = [];

    public DateOnly? AsOf { get; init; }

    /// <summary>A row without its status.</summary>
    public static PairRow Of(DyadSummary summary) => new()
    {
        Id = PairId.Of(summary.Dyad),
        A = summary.Dyad.A,
        B = summary.Dyad.B,
        ActsAb = summary.ActsAToB,
        ActsBa = summary.ActsBToA,
        Rows = summary.Rows,
        First = summary.FirstAct,
        Last = summary.LastAct,
    };

    /// <summary>The row with its status.</summary>
    public PairRow With(PairStatus? status) => status is null ? this with { Status = Unknown } : this with
    {
        Status = status.Name,
        Since = status.Since,
        SinceLo = status.SinceLow,
        SinceHi = status.SinceHigh,
        Probability = status.Probability,
        Changed = status.Changed,
        Spark = status.Spark,
        AsOf = status.AsOf,
    };

    /// <summary>The row standing as it stood before, where nothing has changed that its status follows from.</summary>
    public PairRow As(PairRow before) => before with { ActsAb = ActsAb, ActsBa = ActsBa, Rows = Rows, First = First, Last = Last };
}
