namespace Lull.Events.Tallies;

/// <summary>
/// Fits one publisher's tallies of the same sides together, so that no act is counted twice: what is counted for a
/// shorter span is taken out of the longer one around it.
/// </summary>
internal static class TallyPieces
{
    /// <summary>The pieces, in order of days; together they say no more and no less than the tallies.</summary>
    /// <param name="lines">Tallies of one publisher, of the same two sides and direction.</param>
    /// <param name="notes">What could not be fitted in is told here.</param>
    public static List<TallyPiece> Fit(IReadOnlyList<TallyLine> lines, ICollection<string> notes)
    {
        var family = lines.Where(line => line.Cumulative)
            .GroupBy(line => line.First)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .FirstOrDefault();
        var pieces = family is null ? [] : CumulativeCounts.Differences([.. family], notes);
        var others = lines.Where(line => !line.Cumulative || line.First != family?.Key).Distinct();
        foreach (var line in others
            .OrderBy(line => line.Last - line.First)
            .ThenBy(line => line.First)
            .ThenBy(line => line.Count.Middle))
        {
            Fit(line, pieces, notes);
        }

        return [.. pieces.OrderBy(piece => piece.First).ThenBy(piece => piece.Last)];
    }

    private static void Fit(TallyLine line, List<TallyPiece> pieces, ICollection<string> notes)
    {
        var met = pieces
            .Where(piece => piece.Runs().Any(run => Days.Shared(run.First, run.Last, line.First, line.Last) > 0))
            .ToList();
        if (line.Count.High == 0)
        {
            met.ForEach(piece => piece.TakeOut(line.First, line.Last, 0));
            pieces.Add(new TallyPiece(line.First, line.Last, 0));
        }
        else if (met.Count == 0)
        {
            pieces.Add(new TallyPiece(line.First, line.Last, line.Count.Middle));
        }
        else if (met.Count == 1 && Lies(line, met[0]))
        {
            met[0].TakeOut(line.First, line.Last, line.Count.Middle);
            pieces.Add(new TallyPiece(line.First, line.Last, line.Count.Middle));
        }
        else if (met.TrueForAll(piece => line.First <= piece.First && piece.Last <= line.Last))
        {
            var around = new TallyPiece(line.First, line.Last, line.Count.Middle);
            met.ForEach(piece => around.TakeOut(piece.First, piece.Last, piece.Acts));
            if (around.Runs().Count > 0)
            {
                pieces.Add(around);
            }
        }
        else
        {
            var days = $"{Days.Iso(line.First)} to {Days.Iso(line.Last)}";
            notes.Add($"the tally of {line.Publisher} for {days} overlaps others of theirs in part and is kept aside");
        }
    }

    private static bool Lies(TallyLine line, TallyPiece piece) =>
        piece.Spans(line.First, line.Last)
        && piece.Runs().Any(run => run.First <= line.First && line.Last <= run.Last)
        && line.Last - line.First < piece.Last - piece.First;
}
