using Lull.Events;

namespace Lull.Record.Imports;

/// <summary>What a signals file holds.</summary>
/// <param name="Signals">The good rows, in the order of the file.</param>
/// <param name="Problems">One problem for each row that was refused.</param>
public sealed record SignalReading(IReadOnlyList<Signal> Signals, IReadOnlyList<Problem> Problems);
