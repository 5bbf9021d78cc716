namespace Lull.Web.Pairs;

/// <summary>The dyads that were wanted.</summary>
/// <param name="Rows">They, in order.</param>
/// <param name="States">How many dyads stand how, whichever state was wanted.</param>
internal sealed record SelectedPairs(IReadOnlyList<PairRow> Rows, IReadOnlyDictionary<string, int> States)
{
    /// <summary>Selects from rows.</summary>
    public static SelectedPairs Of(IEnumerable<PairRow> rows, PairSelection wanted)
    {
        var named = PairList.Of(rows, state: null, wanted.Text);
        return new SelectedPairs(
            [.. PairList.Ordered(PairList.Of(named, wanted.State, text: null), wanted.Order, wanted.Descending)],
            PairList.States(named));
    }
}
