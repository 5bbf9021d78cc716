using Lull.Actors;
using Lull.Events.Coverage;
using Lull.Events.Daily;
using Lull.Events.Ledger;

namespace Lull.Events;

/// <summary>
/// Makes daily series of dyads from the items of a record. First all items are added, one by one; then dyads are listed
/// and built, which may be done from several threads at once. The rules are in <c>docs/events.md</c>.
/// </summary>
public sealed class SeriesBuilder
{
    private readonly ActorRegistry _registry;
    private readonly SeriesOptions _options;
    private readonly ItemLedger _ledger;
    private readonly CoverageFile _file;
    private readonly Lock _lock = new();
    private RecordReading? _reading;

    /// <summary>Makes a builder without any item.</summary>
    /// <param name="registry">Who is who.</param>
    /// <param name="options">What the analyst chose.</param>
    public SeriesBuilder(ActorRegistry registry, SeriesOptions options)
        : this(registry, options, new ItemLedger(), new CoverageFile())
    {
    }

    private SeriesBuilder(ActorRegistry registry, SeriesOptions options, ItemLedger ledger, CoverageFile file)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(options);
        (_registry, _options, _ledger, _file) = (registry, options, ledger, file);
    }

    /// <summary>
    /// A builder of the same items by another choice. The items are shared, not copied: nothing may be added to either
    /// any more.
    /// </summary>
    /// <param name="options">What the analyst chose instead.</param>
    public SeriesBuilder With(SeriesOptions options) => new(_registry, options, _ledger, _file);

    /// <summary>The names of sides that may mean several actors, in ordinal order.</summary>
    public IReadOnlyList<AmbiguousName> AmbiguousNames => Read().Ambiguous;

    /// <summary>Takes an item in. A row that is there already, by its content hash, changes nothing.</summary>
    public void Add(RecordItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        lock (_lock)
        {
            _ledger.Add(item);
            _reading = null;
        }
    }

    /// <summary>
    /// Takes in a line of a coverage file: how many reports a theatre had that day, all pairs included.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of reports is negative or not a number.</exception>
    public void AddCoverage(string theatre, DateOnly day, double reports)
    {
        ArgumentNullException.ThrowIfNull(theatre);
        if (!(reports >= 0) || double.IsInfinity(reports))
        {
            throw new ArgumentOutOfRangeException(
                nameof(reports),
                reports,
                "a number of reports is neither negative nor endless");
        }

        lock (_lock)
        {
            _file.Add(theatre, day, reports);
            _reading = null;
        }
    }

    /// <summary>Every dyad with an act or a tally, those with most acts first, then by name.</summary>
    public IReadOnlyList<DyadSummary> Dyads() => Read().Dyads;

    /// <summary>
    /// True where the record has acts of a side, by any name that the registry knows it by, or as the data has it.
    /// </summary>
    public bool HasSide(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Read().Find(name) is not null;
    }

    /// <summary>The series of a dyad; null where the record has no act and no tally of it.</summary>
    /// <param name="dyad">
    /// Its sides, each by any of its names and in either order. A member of an umbrella gets its own acts, at whichever
    /// level the builder lists dyads.
    /// </param>
    public DyadSeries? Build(Dyad dyad) => BuildWithNotes(dyad).Series;

    /// <summary>The series of a dyad, with what a reader should know of how it was built.</summary>
    /// <param name="dyad">As for <see cref="Build"/>.</param>
    public SeriesBuilding BuildWithNotes(Dyad dyad) => Read().Build(dyad);

    private RecordReading Read()
    {
        lock (_lock)
        {
            return _reading ??= new RecordReading(_registry, _ledger, _options, _file);
        }
    }
}
