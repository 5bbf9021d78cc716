using System.Globalization;
using Lull.Actors;
using Lull.Ceasefires;
using Lull.Events;
using Lull.Reading.Statements;

namespace Lull.Reviews;

/// <summary>Decisions in plain words.</summary>
public static class DecisionText
{
    /// <summary>What a decision says, such as "rejects statement 12ab34cd-s3".</summary>
    public static string Of(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var parts = decision.Subject.Parts;
        return decision.Verdict switch
        {
            ReviewVerdict.Merge => $"takes rows {parts[0]} and {parts[1]} for one act",
            ReviewVerdict.Split => $"takes rows {parts[0]} and {parts[1]} for two acts",
            ReviewVerdict.Undo => string.Create(CultureInfo.InvariantCulture, $"takes back decision {decision.Undoes}"),
            ReviewVerdict.Correct when decision.Subject.Kind == SubjectKind.Name => $"takes '{parts[0]}' for '{decision[DecisionRules.Actor]}'",
            ReviewVerdict.Reject when decision.Subject.Kind == SubjectKind.Name => $"takes '{parts[0]}' for no side",
            ReviewVerdict.Correct => $"corrects {SubjectOf(decision.Subject)}: {string.Join(", ", decision.Changes.Select(ChangeOf))}",
            var verdict => $"{StatementNames.Of(verdict)}s {SubjectOf(decision.Subject)}",
        };
    }

    /// <summary>What a reader of an assessment has to know of the reviewers' differences that concern its pair.</summary>
    /// <param name="standing">What stands of all decisions.</param>
    /// <param name="dyad">The pair.</param>
    /// <param name="registry">Who is who.</param>
    /// <param name="items">The rows as the machine has them.</param>
    /// <param name="reports">The reports as the machine read them.</param>
    public static IReadOnlyList<string> Disputes(
        StandingDecisions standing, Dyad dyad, ActorRegistry registry, IReadOnlyList<RecordItem> items, IReadOnlyList<ReportStatements> reports)
    {
        ArgumentNullException.ThrowIfNull(standing);
        if (standing.Disputes.Count == 0)
        {
            return [];
        }

        var scope = new PairScope(dyad, registry, items, reports);
        return [.. standing.Disputes.Where(scope.Concerns).Select(Of)];
    }

    /// <summary>A difference between reviewers in a sentence.</summary>
    public static string Of(Dispute dispute)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        var says = string.Join("; ", dispute.Decisions.Select(one => $"{one.Reviewer} {Of(one)}"));
        return $"reviewers differ: {says}; the last of them counts";
    }

    private static string SubjectOf(ReviewSubject subject) => subject.Kind switch
    {
        SubjectKind.Statement => $"statement {subject.Parts[0]}",
        SubjectKind.Event => $"row {subject.Parts[0]}",
        SubjectKind.Match => $"what was made of rows {subject.Parts[0]} and {subject.Parts[1]}",
        SubjectKind.Name => $"whom '{subject.Parts[0]}' means",
        _ => $"the ceasefire of {subject.Parts[0]} and {subject.Parts[1]} that begins with {subject.Parts[2]}",
    };

    private static string ChangeOf(FieldChange change) => $"{change.Field} from {change.Old ?? "nothing"} to {change.New ?? "nothing"}";
}
