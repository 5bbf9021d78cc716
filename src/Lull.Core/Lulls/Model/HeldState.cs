namespace Lull.Lulls.Model;

/// <summary>A state that holds on a day and of which it is asked when it was entered.</summary>
/// <param name="Day">The day.</param>
/// <param name="Earliest">The first day of entry that matters: entries before it are not told apart.</param>
/// <param name="Inside">Which outage states and regimes belong to it under a model.</param>
internal readonly record struct HeldState(int Day, int Earliest, Func<ObservationModel, int, Regime, bool> Inside);
