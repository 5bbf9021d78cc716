namespace Lull.Web.Pairs;

/// <summary>Narrows and orders the overview's rows.</summary>
internal static class PairList
{
    private static readonly string[] Order = ["mutual", "one-sided", "pause", "reporting-gap", "active", PairRow.Unknown, PairRow.Pending];

    public static IReadOnlyList<PairRow> Of(IEnumerable<PairRow> rows, string? state, string? text)
    {
        var words = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return
        [
            .. rows.Where(row => string.IsNullOrWhiteSpace(state) || string.Equals(StateOf(row), state.Trim(), StringComparison.OrdinalIgnoreCase))
                .Where(row => Array.TrueForAll(words, word => row.A.Contains(word, StringComparison.OrdinalIgnoreCase) || row.B.Contains(word, StringComparison.OrdinalIgnoreCase))),
        ];
    }

    /// <summary>How many rows stand how.</summary>
    public static IReadOnlyDictionary<string, int> States(IEnumerable<PairRow> rows) =>
        rows.CountBy(StateOf, StringComparer.Ordinal).OrderBy(pair => Array.IndexOf(Order, pair.Key)).ToDictionary(StringComparer.Ordinal);

    /// <summary>Puts rows in order; rows that are alike come by name.</summary>
    public static IEnumerable<PairRow> Ordered(IEnumerable<PairRow> rows, PairOrder order, bool descending)
    {
        var sorted = order switch
        {
            PairOrder.State => By(rows, row => Array.IndexOf(Order, StateOf(row)), descending).ThenByDescending(row => row.Probability ?? -1),
            PairOrder.Probability => By(rows, row => row.Probability ?? -1, descending),
            PairOrder.Last => By(rows, row => row.Last, descending),
            PairOrder.Acts => By(rows, row => (row.ActsAb ?? row.Rows) + (row.ActsBa ?? 0), descending),
            PairOrder.Change => By(rows, row => row.Changed is null ? 1 : 0, descending),
            _ => By(rows, row => 0, descending: false),
        };
        return order == PairOrder.Name && descending
            ? rows.OrderByDescending(row => row.A, StringComparer.OrdinalIgnoreCase).ThenByDescending(row => row.B, StringComparer.OrdinalIgnoreCase)
            : sorted.ThenBy(row => row.A, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.B, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.Id, StringComparer.Ordinal);
    }

    /// <summary>The order in which people want a column at first.</summary>
    public static bool IsDescendingAtFirst(PairOrder order) => order is PairOrder.Probability or PairOrder.Last or PairOrder.Acts;

    private static string StateOf(PairRow row) => row.Status.Split(':', 2)[0];

    private static IOrderedEnumerable<PairRow> By<TKey>(IEnumerable<PairRow> rows, Func<PairRow, TKey> key, bool descending) =>
        descending ? rows.OrderByDescending(key) : rows.OrderBy(key);
}
