namespace Lull.Events.Ledger;

/// <summary>
/// Takes the lists of publishers apart (they are separated by semicolons) and answers who counts what.
/// </summary>
internal sealed class PublisherLists
{
    private readonly string[][] _lists;

    /// <summary>Reads the lists of a pool.</summary>
    public PublisherLists(NamePool pool)
    {
        _lists = new string[pool.Count][];
        for (var number = 0; number < _lists.Length; number++)
        {
            var names = pool[number].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            _lists[number] = names.Length == 0 ? [""] : names;
        }
    }

    /// <summary>The publishers of a list; one nameless publisher where the data names none.</summary>
    public IReadOnlyList<string> this[int list] => _lists[list];

    /// <summary>True where a publisher is on a list.</summary>
    public bool Holds(int list, string publisher) =>
        Array.Exists(_lists[list], name => string.Equals(name, publisher, StringComparison.OrdinalIgnoreCase));

    /// <summary>By list, whether the options let it through.</summary>
    public bool[] Chosen(SeriesOptions options)
    {
        var only = options.Publishers?.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var without = options.WithoutPublishers?.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. _lists.Select(names =>
            (only is null || names.Any(only.Contains)) && (without is null || !names.All(without.Contains)))];
    }
}
