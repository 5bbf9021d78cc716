namespace Lull.Events.Ledger;

/// <summary>
/// The places of one dataset whose reporting rises and falls together, and the days its record spans.
/// </summary>
internal sealed class Theatre(string dataset, string name, string region)
{
    /// <summary>The dataset that reports of it.</summary>
    public string Dataset { get; } = dataset;

    /// <summary>Its name: what the rows call it, else the country; empty where neither is given.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// The part of the world it lies in, the first one in ordinal order where its rows differ; empty where none is
    /// given.
    /// </summary>
    public string Region { get; private set; } = region;

    /// <summary>The first day of which anything is reported.</summary>
    public int FirstDay { get; private set; } = int.MaxValue;

    /// <summary>The last day of which anything is reported.</summary>
    public int LastDay { get; private set; } = int.MinValue;

    /// <summary>How it is called in notes.</summary>
    public string Title => Name.Length > 0 ? Name : "the record";

    /// <summary>Takes a report into account: its region, and the days it proves to be on record.</summary>
    public void Widen(LedgerEntry entry, string region)
    {
        if (region.Length > 0 && (Region.Length == 0 || string.CompareOrdinal(region, Region) < 0))
        {
            Region = region;
        }

        // A signal may be noted long after the record of acts ends, and so does not prove that acts were recorded.
        if (entry.Form == ItemForm.Signal)
        {
            return;
        }

        var last = entry.IsDated || entry.Form == ItemForm.Tally ? entry.When.End : entry.When.Start;
        FirstDay = Math.Min(FirstDay, entry.When.Start.DayNumber);
        LastDay = Math.Max(LastDay, last.DayNumber);
    }
}
