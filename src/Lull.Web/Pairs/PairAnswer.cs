using Lull.Dossiers;

namespace Lull.Web.Pairs;

/// <summary>What is answered of a dyad.</summary>
/// <param name="Dossier">The assessment with all it rests on; null where something was to be struck that is not there, or nothing was left.</param>
/// <param name="First">The first day of any of its rows, whatever day was asked about.</param>
/// <param name="Last">The last day of any of its rows, whatever day was asked about.</param>
/// <param name="RecordLast">The last day of any row of the record.</param>
/// <param name="Unknown">The ids to strike that nothing has.</param>
internal sealed record PairAnswer(Dossier? Dossier, DateOnly? First, DateOnly? Last, DateOnly? RecordLast, IReadOnlyList<string> Unknown);
