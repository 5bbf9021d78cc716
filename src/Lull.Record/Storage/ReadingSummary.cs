namespace Lull.Record.Storage;

/// <summary>What saving reports did.</summary>
/// <param name="Reports">Reports that are new to the record.</param>
/// <param name="AlreadyThere">
/// Reports whose text the record held before; neither they nor their statements were stored again.
/// </param>
/// <param name="Statements">Statements of the new reports.</param>
/// <param name="Items">What became of the events, tallies and signals of the new reports.</param>
public sealed record ReadingSummary(int Reports, int AlreadyThere, int Statements, ImportSummary Items);
