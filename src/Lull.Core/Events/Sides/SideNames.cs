namespace Lull.Events.Sides;

/// <summary>
/// What each side is called: as the data calls it, where the data has one spelling for it and for nobody else;
/// otherwise by its name in the registry. The order of rows does not matter.
/// </summary>
internal sealed class SideNames
{
    private readonly string[] _names;

    /// <summary>Chooses the names.</summary>
    /// <param name="sides">All sides.</param>
    /// <param name="spellings">By side, the names in the data of the acts and tallies that count for it.</param>
    /// <param name="listed">The sides under which acts are listed; their names must differ.</param>
    public SideNames(IReadOnlyList<Side> sides, IReadOnlyList<IReadOnlySet<string>> spellings, IReadOnlySet<int> listed)
    {
        _names =
        [
            .. sides.Select((side, number) => spellings[number].Count == 1 ? spellings[number].First() : side.Name),
        ];
        Undo(sides, listed, side => side.Name);
        Undo(sides, listed, side => $"{side.Name} ({side.Actor?.Id})");
    }

    /// <summary>The name of a side.</summary>
    public string this[int side] => _names[side];

    private void Undo(
        IReadOnlyList<Side> sides,
        IReadOnlySet<int> listed,
        Func<Side, string> otherName)
    {
        var clashes = listed.GroupBy(side => _names[side], StringComparer.Ordinal).Where(group => group.Count() > 1);
        foreach (var side in clashes.SelectMany(group => group).Where(side => sides[side].Actor is not null).ToList())
        {
            _names[side] = otherName(sides[side]);
        }
    }
}
