namespace Lull.Ceasefires.Lifecycle;

/// <summary>The course of a pair: its states in order of days.</summary>
/// <param name="View">From where it is looked at.</param>
/// <param name="States">The states, each day of the series in one of them.</param>
/// <param name="Before">The ids of what was said before the record of acts begins, of which no state can be told.</param>
public sealed record PairHistory(HistoryView View, IReadOnlyList<HistoryState> States, IReadOnlyList<string> Before);
