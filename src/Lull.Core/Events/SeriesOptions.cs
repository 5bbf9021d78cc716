namespace Lull.Events;

/// <summary>What an analyst may choose about how items of the record become daily series.</summary>
public sealed record SeriesOptions
{
    /// <summary>
    /// The documented defaults: umbrellas, the own country's coverage, everybody's counts, the whole record.
    /// </summary>
    public static SeriesOptions Default { get; } = new();

    /// <summary>Whether members count for their umbrellas.</summary>
    public SideLevel Level { get; init; } = SideLevel.Umbrella;

    /// <summary>
    /// Where other reports are taken from first; it is widened where they are too few to tell anything.
    /// </summary>
    public TheatreScope Theatre { get; init; } = TheatreScope.Country;

    /// <summary>
    /// Only what had happened by this day is used, and the series ends on it; null for the whole record.
    /// </summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>
    /// Only acts and tallies that one of these publishers counts, by name and without regard to case; null for all.
    /// What sides announce, and the coverage, are not narrowed.
    /// </summary>
    public IReadOnlySet<string>? Publishers { get; init; }

    /// <summary>Leaves out acts and tallies that nobody but these publishers counts; null to leave out none.</summary>
    public IReadOnlySet<string>? WithoutPublishers { get; init; }

    /// <summary>Leaves out the rows with these content hashes, as if the record did not have them; null to leave out none.</summary>
    public IReadOnlySet<string>? Struck { get; init; }

    /// <summary>True where the publishers chosen count a row; rows that are neither acts nor tallies always count.</summary>
    public bool Counts(RecordItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item is Signal || !item.Kind.IsHostileAct() || (Publishers is null && WithoutPublishers is null))
        {
            return true;
        }

        var names = item.Publishers;
        return (Publishers is null || names.Any(name => Publishers.Contains(name, StringComparer.OrdinalIgnoreCase)))
            && (WithoutPublishers is null || !names.All(name => WithoutPublishers.Contains(name, StringComparer.OrdinalIgnoreCase)));
    }
}
