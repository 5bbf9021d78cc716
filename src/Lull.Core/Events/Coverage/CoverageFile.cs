namespace Lull.Events.Coverage;

/// <summary>What coverage files say: how many reports a theatre had on a day, all pairs included.</summary>
internal sealed class CoverageFile
{
    private readonly Dictionary<string, SortedDictionary<int, double>> _theatres = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>True where no coverage was given.</summary>
    public bool IsEmpty => _theatres.Count == 0;

    /// <summary>Takes a day in; a later figure for the same day replaces the earlier one.</summary>
    public void Add(string theatre, DateOnly day, double reports)
    {
        var name = theatre.Trim();
        if (!_theatres.TryGetValue(name, out var days))
        {
            days = [];
            _theatres.Add(name, days);
        }

        days[day.DayNumber] = reports;
    }

    /// <summary>
    /// The days of a theatre; for events that name no theatre, those of the only theatre there is. Null where there are
    /// none.
    /// </summary>
    public IReadOnlyDictionary<int, double>? Find(string theatre) =>
        _theatres.TryGetValue(theatre, out var days) ? days
        : theatre.Length == 0 && _theatres.Count == 1 ? _theatres.Values.First()
        : null;

    /// <summary>The last day of a theatre, null where there is none.</summary>
    public int? LastDayOf(string theatre) => Find(theatre) is { Count: > 0 } days ? days.Keys.Max() : null;
}
