namespace Lull.Reading.Statements;

/// <summary>Which act of its kind it is said to be: the third this week, the first since February.</summary>
/// <param name="Number">The ordinal: 1 for the first.</param>
/// <param name="Time">The time within which it is counted, as it is worded: "since February" begins with February.</param>
public sealed record StatementRank(int Number, StatementTime Time);
