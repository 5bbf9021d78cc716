using System.Globalization;

namespace Lull.Events.Tallies;

/// <summary>
/// Reckons what tallies add to the acts known one by one. Counts of different publishers compete and are never added:
/// one publisher is chosen, the one with the most tallies, then with the longest time counted, then by name.
/// </summary>
internal static class TallyReckoning
{
    /// <summary>The spans on which more acts took place than are known one by one, in order of days.</summary>
    /// <param name="lines">The tallies of one direction.</param>
    /// <param name="known">The acts of that direction that are known one by one.</param>
    /// <param name="notes">Which tallies were used and which kept aside.</param>
    public static IReadOnlyList<TallyRemainder> Reckon(
        IReadOnlyList<TallyLine> lines,
        IReadOnlyList<KnownAct> known,
        ICollection<string> notes)
    {
        var byPublisher = lines.GroupBy(line => line.Publisher, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Max(line => line.Last) - group.Min(line => line.First))
            .ThenBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
            .ToList();
        foreach (var aside in byPublisher.Skip(1))
        {
            notes.Add($"{Number(aside.Count())} of {aside.Key} kept aside: counts of different publishers compete");
        }

        return byPublisher.Count == 0 ? [] : OfPublisher([.. byPublisher[0]], known, notes);
    }

    private static List<TallyRemainder> OfPublisher(
        List<TallyLine> lines,
        IReadOnlyList<KnownAct> known,
        ICollection<string> notes)
    {
        var remainders = new List<TallyRemainder>();
        var taken = new List<TallyPiece>();
        foreach (var scope in lines.GroupBy(line => (line.Source, line.Target, line.Kind))
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Max(line => line.Count.Middle))
            .ThenBy(group => group.Min(line => line.First))
            .ThenBy(group => group.Key.Kind))
        {
            var pieces = TallyPieces.Fit([.. scope], notes);
            if (pieces.Exists(piece => taken.Exists(other => other.Meets(piece.First, piece.Last))))
            {
                var publisher = scope.First().Publisher;
                notes.Add(
                    $"{Number(scope.Count())} of {publisher} of another kind or other sides for the same days "
                    + "kept aside");
                continue;
            }

            taken.AddRange(pieces);
            var counted = known.Where(act => act.IsCountedBy(scope.First())).ToList();
            pieces.ForEach(piece => remainders.AddRange(Remainder(piece, counted, scope.First().Publisher, notes)));
            notes.Add(Used(scope.First().Publisher, scope.Count(), pieces, counted));
        }

        return remainders;
    }

    private static IEnumerable<TallyRemainder> Remainder(
        TallyPiece piece,
        List<KnownAct> counted,
        string publisher,
        ICollection<string> notes)
    {
        var runs = piece.Runs();
        var length = runs.Sum(run => run.Last - run.First + 1);
        var days = $"{Days.Iso(piece.First)} to {Days.Iso(piece.Last)}";
        var known = runs.Sum(run => counted.Sum(act => act.ActsWithin(run.First, run.Last)));
        if (known > piece.Acts + 0.5)
        {
            notes.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{publisher} counts {piece.Acts:0.#} acts for {days}, of which {known:0.#} are known one by one"));
        }

        var rest = piece.Acts - known;
        if (rest < 1e-9 || length == 0)
        {
            return [];
        }

        if (runs.Count > 1)
        {
            notes.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{rest:0.#} acts of {publisher}'s count for {days} are shared out by days over the {runs.Count} spans left of it"));
        }

        return runs.Select(run =>
            new TallyRemainder(run.First, run.Last, rest * (run.Last - run.First + 1) / length, publisher));
    }

    private static string Used(string publisher, int tallies, List<TallyPiece> pieces, List<KnownAct> counted)
    {
        var acts = pieces.Sum(piece => piece.Acts);
        var known = pieces.Sum(piece => piece.Runs().Sum(run => counted.Sum(act => act.ActsWithin(run.First, run.Last))));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Number(tallies)} of {publisher} used: {acts:0.#} acts, {known:0.#} of them known one by one");
    }

    private static string Number(int tallies) =>
        tallies == 1 ? "1 tally" : string.Create(CultureInfo.InvariantCulture, $"{tallies} tallies");
}
