using Lull.Reading.Statements;

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
        var named = all.Where(one => one.AgentName.Length > 0)
            .GroupBy(one => (one.Kind, one.Day, one.Speaker))
            .ToDictionary(same => same.Key, same => same.First());
        foreach (var group in all.GroupBy(one => (one.Kind, Doer: DoerOf(one, named), one.Polarity)))
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

    private static string DoerOf(Utterance one, Dictionary<(StatementKind Kind, DateOnly Day, string Speaker), Utterance> named)
    {
        var doer = one.AgentName.Length > 0 ? one : named.GetValueOrDefault((one.Kind, one.Day, one.Speaker));
        return doer?.Agent?.Id ?? doer?.AgentName ?? "";
    }
}
