namespace Lull.Events.Tallies;

/// <summary>An act known one by one that may be among those a tally counts.</summary>
/// <param name="First">The number of the first day on which it may have happened.</param>
/// <param name="Last">The number of the last one.</param>
/// <param name="Acts">How many acts.</param>
/// <param name="Publishers">Who counts it.</param>
/// <param name="Sources">The sides that it is the doing of: the one named and its umbrellas.</param>
/// <param name="Targets">The sides that it was done to.</param>
internal sealed record KnownAct(
    int First,
    int Last,
    double Acts,
    IReadOnlyList<string> Publishers,
    IReadOnlyList<int> Sources,
    IReadOnlyList<int> Targets)
{
    /// <summary>True where the tally's publisher counts it among what the tally is about.</summary>
    public bool IsCountedBy(TallyLine tally) =>
        Publishers.Contains(tally.Publisher, StringComparer.OrdinalIgnoreCase)
        && Sources.Contains(tally.Source)
        && Targets.Contains(tally.Target);

    /// <summary>How many of its acts fall into a span, its days being equally likely.</summary>
    public double ActsWithin(int first, int last) =>
        Acts * Days.Shared(First, Last, first, last) / (Last - First + 1);
}
