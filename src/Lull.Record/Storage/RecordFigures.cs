namespace Lull.Record.Storage;

/// <summary>A record in figures; superseded rows are left out.</summary>
/// <param name="Events">Rows of events, tallies and signals.</param>
/// <param name="Reports">Reports.</param>
/// <param name="Statements">Statements of reports.</param>
/// <param name="First">The first day of any row; null where there is none.</param>
/// <param name="Last">The last day of any row; null where there is none.</param>
public sealed record RecordFigures(long Events, long Reports, long Statements, DateOnly? First, DateOnly? Last);
