using Lull.Events.Ledger;

namespace Lull.Events.Daily;

/// <summary>An act or a tally of one dyad.</summary>
/// <param name="Number">The entry's number.</param>
/// <param name="Entry">The entry.</param>
/// <param name="ShareOfA">How much of it is A's doing against B: 1, 0, or one half where both share it.</param>
/// <param name="Acts">How many acts it stands for: the middle of its range, less what another report already
/// tells.</param>
internal readonly record struct DyadAct(int Number, LedgerEntry Entry, double ShareOfA, double Acts);
