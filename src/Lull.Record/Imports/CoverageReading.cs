namespace Lull.Record.Imports;

/// <summary>What a coverage file holds.</summary>
/// <param name="Values">The good rows, in the order of the file.</param>
/// <param name="Problems">One problem for each row that was refused.</param>
public sealed record CoverageReading(IReadOnlyList<CoverageValue> Values, IReadOnlyList<Problem> Problems);
