using Lull.Events;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Reviews;

/// <summary>
/// What decisions on candidate ceasefires make of the declaration that each begins with: one that was rejected counts no more, one whose
/// date or form was corrected counts as corrected.
/// </summary>
internal sealed class DeclarationDecisions
{
    private readonly Dictionary<string, Decision> _byDeclaration;

    /// <summary>Takes the decisions on candidates that stand.</summary>
    public DeclarationDecisions(IEnumerable<Decision> decisions) =>
        _byDeclaration = decisions.Where(one => one.Verdict is ReviewVerdict.Reject or ReviewVerdict.Correct && one.Subject.Declaration is not null)
            .GroupBy(one => one.Subject.Declaration!, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.MaxBy(one => one.Number)!, StringComparer.Ordinal);

    /// <summary>A row as decided; null where the declaration that it is was rejected.</summary>
    public RecordItem? Of(RecordItem item) =>
        _byDeclaration.Count == 0 || item is not Signal || !_byDeclaration.TryGetValue(item.Id, out var decision) ? item
        : decision.Verdict == ReviewVerdict.Reject ? null
        : DaysOf(decision) is { } days ? item with { When = days }
        : item;

    /// <summary>A statement as decided; null where the declaration that it makes was rejected.</summary>
    /// <param name="id">Its id among all reports.</param>
    /// <param name="statement">The statement.</param>
    public Statement? Of(string id, Statement statement)
    {
        if (_byDeclaration.Count == 0 || !_byDeclaration.TryGetValue(id, out var decision))
        {
            return statement;
        }

        if (decision.Verdict == ReviewVerdict.Reject)
        {
            return null;
        }

        var dated = DaysOf(decision) is { } days ? statement with { Time = statement.Time with { Start = days.Start, End = days.End, Precision = days.Precision } } : statement;
        return Changed(decision, "form") is { New: { } form } && StatementNames.TryParse<DeclaredForm>(form, out var known) ? dated with { Declared = known } : dated;
    }

    private static FieldChange? Changed(Decision decision, string field) =>
        decision.Verdict == ReviewVerdict.Correct ? decision.Changes.FirstOrDefault(change => string.Equals(change.Field, field, StringComparison.Ordinal)) : null;

    private static DayInterval? DaysOf(Decision decision) =>
        Changed(decision, "declared") is { New: { } text } ? Fields.CandidateFields.DaysOf(text) : null;
}
