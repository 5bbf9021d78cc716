using System.Globalization;
using Lull.Ceasefires;
using Lull.Reading.Statements;

namespace Lull.Reviews.Queue;

/// <summary>The statements that a ledger rests on, as words or as acts.</summary>
internal static class StatementQuestions
{
    /// <summary>The questions of a pair.</summary>
    public static IEnumerable<QueuedSubject> Of(QueuedPair pair) =>
        from read in pair.Material.Reports
        where read.Report.Date <= pair.Material.Assessment.Day
        from statement in read.Statements
        let weight = Math.Max(pair.Ledger[read.IdOf(statement)], pair.Ledger[ReviewSubject.IdOf(read, statement)])
        where weight > 0
        select Of(pair, read, statement, weight);

    private static QueuedSubject Of(QueuedPair pair, ReportStatements read, Statement statement, double weight)
    {
        var unsure = new[] { QueuedPair.Unsure(statement.Agent), QueuedPair.Unsure(statement.Patient) }.Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var id = ReviewSubject.IdOf(read, statement);
        var deniers = pair.Material.Assessment.Violations.Where(act => string.Equals(act.Item.Id, id, StringComparison.Ordinal) || act.Also.Contains(id, StringComparer.Ordinal))
            .SelectMany(act => act.DisputedBy).Distinct(StringComparer.Ordinal).ToList();
        var reasons = new[] { string.Create(CultureInfo.InvariantCulture, $"the reading is {statement.Confidence:0.##} sure of it") }
            .Concat(unsure)
            .Concat(deniers.Count > 0 ? [$"{string.Join(" and ", deniers)} denies it"] : []);
        return new QueuedSubject(
            ReviewSubject.OfStatement(read, statement),
            pair.Dyad,
            weight,
            Doubt.Of(statement.Confidence, Math.Pow(Doubt.OfName, unsure.Count), deniers.Count > 0 ? Doubt.OfDenied : 1),
            statement.Text,
            $"{pair.Weighs(weight)}; {string.Join("; ", reasons)}.");
    }
}
