using Lull.Ceasefires.Claims;
using Lull.Cli.Reports;
using Lull.Events;

namespace Lull.Cli.Commands;

/// <summary>A report with its claims, pair by pair.</summary>
/// <param name="Read">The report.</param>
/// <param name="Pairs">The pairs of the record that it makes claims of, each with those claims.</param>
/// <param name="Trouble">Why nothing could be checked; empty where something could.</param>
internal sealed record CheckedReport(ReadReport Read, IReadOnlyList<(Dyad Dyad, IReadOnlyList<CheckedClaim> Claims)> Pairs, string Trouble);
