using Lull.Actors;
using Lull.Reading.Statements;

namespace Lull.Reviews.Queue;

/// <summary>Whom names mean: those that may be several actors, and those of statements that the registry does not know.</summary>
internal static class NameQuestions
{
    /// <summary>The questions of a pair.</summary>
    public static IEnumerable<QueuedSubject> Of(QueuedPair pair) => Ambiguous(pair).Concat(Unknown(pair));

    // Rows of such a name stand beside the pair's own: they would weigh as much as their share of all would be.
    private static IEnumerable<QueuedSubject> Ambiguous(QueuedPair pair) =>
        from name in pair.Material.Ambiguous
        where name.Rows > 0 && name.Candidates.Any(candidate => pair.Ties.SideOf(candidate, pair.Material.Assessment.Day) is not null)
        let weight = pair.Ledger.OfQuiet * name.Rows / (name.Rows + pair.Items.Count)
        select new QueuedSubject(
            ReviewSubject.OfName(name.Name),
            pair.Dyad,
            weight,
            Doubt.Of(1.0 / name.Candidates.Count),
            $"{name.Name}: {string.Join(" or ", name.Candidates)}",
            $"{name.Rows} {(name.Rows == 1 ? "row names" : "rows name")} '{name.Name}', which may be {string.Join(" or ", name.Candidates)}; {Lower(pair.Weighs(weight))} if it were of this pair.");

    private static IEnumerable<QueuedSubject> Unknown(QueuedPair pair)
    {
        var names = from read in pair.Material.Reports
                    where read.Report.Date <= pair.Material.Assessment.Day
                    from statement in read.Statements
                    let weight = pair.Ledger[read.IdOf(statement)]
                    where weight > 0
                    from party in new[] { statement.Agent, statement.Patient }
                    where IsOpen(party, pair.Material.Registry)
                    select (party.Text, weight);
        return names.GroupBy(one => one.Text, StringComparer.OrdinalIgnoreCase)
            .Select(name => Of(pair, name.Key, name.Count(), name.Sum(one => one.weight)));
    }

    private static QueuedSubject Of(QueuedPair pair, string name, int statements, double weight) => new(
        ReviewSubject.OfName(name),
        pair.Dyad,
        weight,
        Doubt.Of(Doubt.OfName),
        name,
        $"{pair.Weighs(weight)}; {statements} {(statements == 1 ? "statement names" : "statements name")} '{name}', and the registry does not know who that is.");

    private static bool IsOpen([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] Party? party, ActorRegistry registry) =>
        party is { ActorId: null } && party.Text.Trim().Length > 0 && registry.Match(party.Text).Status != ActorMatchStatus.Resolved;

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
