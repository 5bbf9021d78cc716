using Lull.Ceasefires;
using Lull.Ceasefires.Lifecycle;
using Lull.Events;
using Lull.Time;

namespace Lull.Dossiers;

/// <summary>Says the course of a pair in a table.</summary>
public static class HistoryText
{
    private const int MostIds = 6;

    /// <summary>The states in order of days.</summary>
    public static DossierTable Table(PairHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return new DossierTable(
            history.View is HistoryView.Smoothed ? "The course of the pair, looking back from the day" : "The course of the pair, as known on each day",
            ["from", "to", "state", "acts", "evidence"],
            [.. history.States.Select(Row)]);
    }

    private static IReadOnlyList<string> Row(HistoryState state) =>
    [
        state is { FromLow: { } low, FromHigh: { } high } ? $"{DayPhrase.Iso(state.From)} [{Short(low)}, {Short(high)}]" : DayPhrase.Iso(state.From),
        DayPhrase.Iso(state.To),
        $"{state.State.Name()} ({FigureText.Probability(state.Probability)})",
        FigureText.Acts(Math.Round(state.Acts)),
        string.Join(", ", state.Evidence.Take(MostIds)) + (state.Evidence.Count > MostIds ? $" and {state.Evidence.Count - MostIds} more" : ""),
    ];

    private static string Short(DateOnly day) => DayPhrase.Iso(day)[5..];
}
