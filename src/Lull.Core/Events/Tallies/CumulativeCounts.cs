namespace Lull.Events.Tallies;

/// <summary>Turns counts that a publisher keeps from one first day on into counts of the spans between them.</summary>
internal static class CumulativeCounts
{
    /// <summary>
    /// The differences of consecutive counts, in order of days. Where a later count is clearly below an earlier one,
    /// its publisher has revised the earlier one: it is left out, and told in <paramref name="notes"/>.
    /// </summary>
    /// <param name="lines">Cumulative tallies of one publisher with the same first day; at least one.</param>
    /// <param name="notes">Where revisions are told.</param>
    public static List<TallyPiece> Differences(IReadOnlyList<TallyLine> lines, ICollection<string> notes)
    {
        var kept = new List<TallyLine>();
        foreach (var line in lines.OrderBy(line => line.Last)
            .ThenBy(line => line.Count.Low)
            .ThenBy(line => line.Count.High ?? int.MaxValue))
        {
            while (kept.Count > 0 && (IsRevised(kept[^1], line) || kept[^1].Last == line.Last))
            {
                if (kept[^1].Count != line.Count)
                {
                    var (earlier, later) = (Days.Iso(kept[^1].Last), Days.Iso(line.Last));
                    notes.Add(
                        $"{line.Publisher} counted {kept[^1].Count} by {earlier} and {line.Count} by {later}: "
                        + "the earlier count is left out");
                }

                kept.RemoveAt(kept.Count - 1);
            }

            kept.Add(line);
        }

        var pieces = new List<TallyPiece>();
        var (next, counted) = (kept[0].First, 0.0);
        foreach (var line in kept)
        {
            pieces.Add(new TallyPiece(next, line.Last, Math.Max(0, line.Count.Middle - counted)));
            (next, counted) = (line.Last + 1, Math.Max(counted, line.Count.Middle));
        }

        return pieces;
    }

    private static bool IsRevised(TallyLine earlier, TallyLine later) =>
        later.Count.High is { } high && high < earlier.Count.Low;
}
