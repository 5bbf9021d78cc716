namespace Lull.Cli.Reports;

/// <summary>What the person who asks knows of the reports; null where it is left to the page.</summary>
/// <param name="Date">The day of publication.</param>
/// <param name="Publisher">The publisher.</param>
/// <param name="Title">The title.</param>
internal sealed record ReportFacts(DateOnly? Date, string? Publisher, string? Title);
