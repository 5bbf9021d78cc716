namespace Lull.Events.Daily;

/// <summary>
/// For whom the two names of an entry stand on its day; a chain is empty where the entry names nobody.
/// </summary>
/// <param name="Source">The side that acts, then its umbrellas.</param>
/// <param name="Target">The side acted against, then its umbrellas.</param>
/// <param name="SourceListed">The side of the source that the act is listed under; -1 where there is none.</param>
/// <param name="TargetListed">The side of the target that the act is listed under; -1 where there is none.</param>
internal readonly record struct EntrySides(int[] Source, int[] Target, int SourceListed, int TargetListed);
