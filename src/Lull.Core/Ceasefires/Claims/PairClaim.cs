using Lull.Events;
using Lull.Reports;

namespace Lull.Ceasefires.Claims;

/// <summary>A claim of a report about two sides, with what the record says of it.</summary>
/// <param name="Report">The report that makes it.</param>
/// <param name="Dyad">The two sides.</param>
/// <param name="Claim">The claim.</param>
public sealed record PairClaim(Report Report, Dyad Dyad, CheckedClaim Claim);
