using Lull.Ceasefires;
using Lull.Events;
using Lull.Reading.Statements;
using Lull.Reviews;

namespace Lull.Web.Reviews;

/// <summary>What a record has of a subject of reviews.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Machine">Its fields as the machine has them.</param>
/// <param name="Reviewed">Its fields as they count; null where it counts no more.</param>
internal sealed record FoundSubject(ReviewSubject Subject, IReadOnlyDictionary<string, string?> Machine, IReadOnlyDictionary<string, string?>? Reviewed)
{
    /// <summary>For a statement the report it stands in, as it was read.</summary>
    public ReportStatements? Read { get; init; }

    /// <summary>For a statement itself, as it was read.</summary>
    public Statement? Statement { get; init; }

    /// <summary>For an event or a match the rows, as the machine has them.</summary>
    public IReadOnlyList<RecordItem> Rows { get; init; } = [];
}
