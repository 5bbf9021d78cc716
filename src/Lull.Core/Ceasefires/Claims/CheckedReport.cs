using Lull.Reports;

namespace Lull.Ceasefires.Claims;

/// <summary>A report with its claims, pair by pair.</summary>
/// <param name="Report">The report.</param>
/// <param name="Claims">What it claims of pairs of the record, pair by pair.</param>
/// <param name="Trouble">Why nothing could be checked; empty where something could.</param>
public sealed record CheckedReport(Report Report, IReadOnlyList<PairClaim> Claims, string Trouble);
