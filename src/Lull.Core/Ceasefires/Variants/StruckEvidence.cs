using Lull.Events;
using Lull.Time;

namespace Lull.Ceasefires.Variants;

/// <summary>
/// Strikes evidence and looks whether the likeliest state becomes another: each piece of words and each late act by
/// itself; and where none does, the strongest together, until it does.
/// </summary>
internal sealed class StruckEvidence(PairRecord pair, Weighing asked)
{
    private const int MostActs = 12;
    private const int MostTogether = 6;
    private const int LateDays = 30;

    private CeasefireState State => asked.States[0].State;

    /// <summary>What was struck and what the answer then is, the strongest first; those that leave the state as it is are told by <see cref="Change.Moves"/>.</summary>
    /// <param name="note">Told where not even several together make the state another.</param>
    public IReadOnlyList<Change> Find(Action<string> note)
    {
        var single = Candidates()
            .Select(candidate => (candidate.What, candidate.Ids, Weighed: Without(candidate.Ids)))
            .Where(tried => tried.Weighed is not null)
            .Select(tried => (tried.What, tried.Ids, Weighed: tried.Weighed!))
            .OrderBy(tried => tried.Weighed.States[0].State == State)
            .ThenBy(tried => ProbabilityOfState(tried.Weighed))
            .ThenBy(tried => tried.Ids[0], StringComparer.Ordinal)
            .ToList();
        var changes = single.Select(tried => ChangeOf(tried.What, tried.Ids, tried.Weighed)).ToList();
        if (single.Count > 1 && changes.TrueForAll(change => !change.Moves))
        {
            if (Together(single) is { } together)
            {
                changes.Insert(0, together);
            }
            else
            {
                note($"not even the {Math.Min(MostTogether, single.Count)} strongest pieces together make another state the likeliest when they are struck");
            }
        }

        return changes;
    }

    private Change? Together(List<(string What, IReadOnlyList<string> Ids, Weighing Weighed)> single)
    {
        for (var count = 2; count <= Math.Min(MostTogether, single.Count); count++)
        {
            IReadOnlyList<string> ids = [.. single.Take(count).SelectMany(one => one.Ids)];
            if (Without(ids) is { } weighed && weighed.States[0].State != State)
            {
                return ChangeOf($"all of: {string.Join("; ", single.Take(count).Select(one => one.What))}", ids, weighed);
            }
        }

        return null;
    }

    private IEnumerable<(string What, IReadOnlyList<string> Ids)> Candidates()
    {
        foreach (var piece in asked.Words.Pieces)
        {
            yield return ($"{LedgerText.Head(piece[0])}, {DayPhrase.Written(piece[0].Day)}", [.. piece.Select(one => one.Id)]);
        }

        foreach (var threat in asked.Words.SinceOnset.Select(one => one.Said).Where(one => one.Kind is Reading.Statements.StatementKind.Threat))
        {
            yield return ($"{LedgerText.Head(threat)}, {DayPhrase.Written(threat.Day)}", [threat.Id]);
        }

        var from = asked.Quiet?.OnsetHigh ?? pair.Day.AddDays(-LateDays);
        foreach (var act in pair.AllActs.Where(row => row.Item.When.Start >= from).OrderBy(row => row.Item.When).TakeLast(MostActs))
        {
            yield return ($"{act.Item.Kind.Name()} by {act.Item.Source}, {DayPhrase.Span(act.Item.When.Start, act.Item.When.End)}", [act.Item.Id]);
        }
    }

    // Words leave the acts as they are, and so what the detector says of them.
    private Weighing? Without(IReadOnlyList<string> ids)
    {
        var struck = ids.ToHashSet(StringComparer.Ordinal);
        return pair.AllActs.Any(row => struck.Contains(row.Item.Id))
            ? pair.Weigh(item => !struck.Contains(item.Id), said => !struck.Contains(said.Id))
            : Weighing.Of(asked.Report, pair.AllActs, [.. pair.Said.Where(said => !struck.Contains(said.Id))], pair.Ties);
    }

    private double ProbabilityOfState(Weighing weighed) => weighed.States.First(one => one.State == State).Probability;

    private Change ChangeOf(string what, IReadOnlyList<string> ids, Weighing weighed) =>
        new(ChangeKind.Struck, $"without {what}", ids, pair.Day, weighed.States[0], weighed.Answer.InForce, weighed.States[0].State != State);
}
