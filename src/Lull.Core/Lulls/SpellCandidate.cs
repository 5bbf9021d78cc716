using Lull.Lulls.Model;

namespace Lull.Lulls;

/// <summary>A run of days on which a state is likely, before its dates are worked out.</summary>
/// <param name="Kind">What it would be.</param>
/// <param name="Curve">The smoothed probability of the state, one value a day.</param>
/// <param name="Start">Index of the first day.</param>
/// <param name="End">Index after the last day.</param>
/// <param name="Peak">The day on which it is likeliest.</param>
/// <param name="Settled">The first day on which it is all but as likely as on its peak.</param>
/// <param name="After">The first day after it on which it is likely over.</param>
/// <param name="Inside">What belongs to it.</param>
internal sealed record SpellCandidate(
    RegimeKind Kind, double[] Curve, int Start, int End, int Peak, int Settled, int After, Membership Inside);
