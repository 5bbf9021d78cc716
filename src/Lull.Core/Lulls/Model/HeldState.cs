namespace Lull.Lulls.Model;

/// <summary>A state that holds on a day and of which it is asked when it was entered.</summary>
/// <param name="Day">The day.</param>
/// <param name="Earliest">The first day of entry that matters: entries before it are not told apart.</param>
/// <param name="Inside">What belongs to it.</param>
internal readonly record struct HeldState(int Day, int Earliest, Membership Inside);
