namespace Lull.Events;

/// <summary>A dyad's series with what a reader should know of how it came about.</summary>
/// <param name="Dyad">The dyad by the names its sides go by.</param>
/// <param name="Series">The series; null where the record has no act and no tally of this dyad.</param>
/// <param name="Coverage">Which coverage was used.</param>
/// <param name="Notes">What was approximated, kept aside or could not be checked; in a fixed order.</param>
public sealed record SeriesBuilding(
    Dyad Dyad,
    DyadSeries? Series,
    CoverageFound Coverage,
    IReadOnlyList<SeriesNote> Notes)
{
    /// <summary>Where most of its acts took place: the theatre's name; empty where none is known.</summary>
    public string Theatre { get; init; } = "";
}
