namespace Lull.Ceasefires;

/// <summary>
/// Puts together what tells of one thing: the same kind of word about the same doer within three days is one piece of
/// evidence, however many publishers carry it and however often a report repeats it; one that names no doer is the same
/// as one by the same speaker that does.
/// </summary>
internal static class WordPieces
{
    private const int SameDays = 3;

    /// <summary>The pieces, in order of days; of each the strongest utterance first.</summary>
    /// <param name="said">Everything that was said.</param>
    /// <param name="weight">The weight of an utterance, in log-odds.</param>
    public static IReadOnlyList<IReadOnlyList<Utterance>> Of(IEnumerable<Utterance> said, Func<Utterance, double> weight)
    {
        var pieces = new List<List<Utterance>>();
        var all = said.ToList();
        foreach (var group in all.GroupBy(one => (one.Kind, Doer: DoerOf(one, all), one.Polarity)))
        {
            List<Utterance>? piece = null;
            foreach (var one in group.OrderBy(one => one.Day).ThenBy(one => one.Id, StringComparer.Ordinal))
            {
                if (piece is null || one.Day.DayNumber - piece[0].Day.DayNumber > SameDays)
                {
                    piece = [];
                    pieces.Add(piece);
                }

                piece.Add(one);
            }
        }

        return
        [
            .. pieces.Select(piece => piece.OrderByDescending(one => Math.Abs(weight(one))).ThenBy(one => one.Id, StringComparer.Ordinal).ToList())
                .OrderBy(piece => piece[0].Day)
                .ThenBy(piece => piece[0].Id, StringComparer.Ordinal),
        ];
    }

    private static string DoerOf(Utterance one, List<Utterance> all)
    {
        var named = one.AgentName.Length > 0 ? one
            : all.Find(other => other.AgentName.Length > 0 && other.Kind == one.Kind && other.Day == one.Day && string.Equals(other.Speaker, one.Speaker, StringComparison.Ordinal));
        return named?.Agent?.Id ?? named?.AgentName ?? "";
    }
}
