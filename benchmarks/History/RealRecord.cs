using Lull.Actors;
using Lull.Events;
using Lull.Lulls;
using Lull.Record.Imports;

namespace Lull.Benchmarks.History;

/// <summary>The events of a real file, read and looked at exactly as the lull command does, with default settings.</summary>
internal sealed class RealRecord
{
    private readonly SeriesBuilder _builder = new(ActorRegistry.Default, SeriesOptions.Default);
    private readonly LullDetector _detector = new(LullSettings.Default);
    private readonly Dictionary<Dyad, (SeriesBuilding Building, LullReport? Report)> _seen = [];

    private RealRecord()
    {
    }

    /// <summary>How many events the file has.</summary>
    public int Events { get; private set; }

    /// <summary>How many of its rows could not be used.</summary>
    public int Refused { get; private set; }

    /// <summary>Reads the file.</summary>
    /// <exception cref="LullException">The file cannot be read.</exception>
    public static async Task<RealRecord> ReadAsync(string path, CancellationToken cancellation)
    {
        var record = new RealRecord();
        await foreach (var row in new EventImporter(EventTypes.Default).ReadFileAsync(path, cancellationToken: cancellation))
        {
            if (row.Item is { } item)
            {
                record._builder.Add(item);
                record.Events++;
            }
            else
            {
                record.Refused++;
            }
        }

        return record;
    }

    /// <summary>How many days all dyads have together, and how many dyads there are, once every one has been looked at.</summary>
    public (int Dyads, long Days) LookAtAll()
    {
        var (dyads, days) = (0, 0L);
        foreach (var summary in _builder.Dyads())
        {
            var (building, _) = Look(summary.Dyad);
            dyads++;
            days += building.Series?.Days ?? 0;
        }

        return (dyads, days);
    }

    /// <summary>What is known and found of a dyad; the report is null where the record has no act of it.</summary>
    public (SeriesBuilding Building, LullReport? Report) Look(Dyad dyad)
    {
        if (!_seen.TryGetValue(dyad, out var seen))
        {
            var building = _builder.BuildWithNotes(dyad);
            seen = (building, building.Series is { } series ? _detector.Detect(series) : null);
            _seen[dyad] = seen;
        }

        return seen;
    }
}
