using Lull.Actors;
using Lull.Ceasefires.Violations;
using Lull.Events;

namespace Lull.Ceasefires.Variants;

/// <summary>What a record has of a pair of sides, picked out once, so that the question can be asked over and over.</summary>
internal sealed class PairRecord
{
    private readonly AssessmentInput _input;
    private readonly SeriesOptions _options;
    private readonly ActorRegistry _registry;
    private readonly Lazy<AssessmentInput> _ofPair;
    private readonly Lazy<Dictionary<string, DateOnly>> _lastPublished;

    /// <summary>Picks out what concerns the pair.</summary>
    public PairRecord(AssessmentInput input, SeriesOptions options, ActorRegistry registry)
        : this(input, options, registry, input.Series.Dyad)
    {
    }

    private PairRecord(AssessmentInput input, SeriesOptions options, ActorRegistry registry, Dyad dyad)
    {
        (_input, _registry, Dyad) = (input, registry, dyad);
        _options = options with { AsOf = input.Day, Publishers = null, WithoutPublishers = null };
        Ties = new SideTies(dyad, registry);
        Rows = [.. DyadEvidence.Of(input.Items.Where(item => item.When.End <= input.Day && options.Counts(item)), dyad, registry, [])];
        Unattributed = UnattributedActs.Of(input.Items.Where(options.Counts), Ties, input.Day);
        Said = Words.SaidUpTo(input.Day, input.Items, input.Reports, Ties);
        _ofPair = new Lazy<AssessmentInput>(OfPair);
        _lastPublished = new Lazy<Dictionary<string, DateOnly>>(LastDays);
    }

    /// <summary>The two sides.</summary>
    public Dyad Dyad { get; }

    /// <summary>The day asked about.</summary>
    public DateOnly Day => _input.Day;

    /// <summary>Who belongs to which side.</summary>
    public SideTies Ties { get; }

    /// <summary>The acts, tallies and announcements of the pair up to the day, in order of time.</summary>
    public IReadOnlyList<EvidenceRow> Rows { get; }

    /// <summary>The rows of hostile acts against either side that nobody is known to have done.</summary>
    public IReadOnlyList<EvidenceRow> Unattributed { get; }

    /// <summary>Everything said up to the day, in order of days.</summary>
    public IReadOnlyList<Utterance> Said { get; }

    /// <summary>The rows of hostile acts between the two known one by one.</summary>
    public IEnumerable<EvidenceRow> Acts => Rows.Where(row => row.Item is Event);

    /// <summary>The rows of hostile acts known one by one, those that nobody is known to have done among them.</summary>
    public IEnumerable<EvidenceRow> AllActs => Acts.Concat(Unattributed);

    /// <summary>The last day up to the day asked about of which the record has anything by a publisher, about whomever.</summary>
    public DateOnly LastPublished(string publisher) => _lastPublished.Value.GetValueOrDefault(publisher, DateOnly.MinValue);

    /// <summary>The same record asked for two other sides.</summary>
    public PairRecord Of(Dyad dyad) => new(_input, _options, _registry, dyad);

    /// <summary>The same record asked for a member of a side and the other side; it looks at no row that does not concern the pair.</summary>
    public PairRecord OfMember(string member, string other) => new(_ofPair.Value, _options, _registry, new Dyad(member, other));

    /// <summary>The answer from some of the rows and words; null where none of the rows is an act or a tally.</summary>
    /// <param name="keep">Which acts and tallies count.</param>
    /// <param name="keepWord">Which words count; all where it is left out.</param>
    /// <param name="level">Whether members count for their umbrella; as in the question where it is left out.</param>
    public Weighing? Weigh(Func<RecordItem, bool> keep, Func<Utterance, bool>? keepWord = null, SideLevel? level = null)
    {
        var kept = Rows.Where(row => keep(row.Item)).ToList();
        return SeriesOf(kept, level ?? _options.Level) is not { } series ? null
            : Weighing.Of(
                Weighing.Detect(series),
                kept.Where(row => row.Item is Event).Concat(Unattributed.Where(row => keep(row.Item))),
                keepWord is null ? Said : [.. Said.Where(keepWord)],
                Ties);
    }

    private AssessmentInput OfPair() =>
        _input with { Items = [.. _input.Items.Where(item => item.When.End <= Day && (Ties.SideOf(item.Source, item.When.Start) ?? Ties.SideOf(item.Target, item.When.Start)) is not null)] };

    private Dictionary<string, DateOnly> LastDays()
    {
        var lists = _input.Items.Where(item => item.When.End <= Day)
            .GroupBy(item => item.Publisher, (_, items) => (items.First().Publishers, Last: items.Max(item => item.When.End)), StringComparer.Ordinal);
        var last = new Dictionary<string, DateOnly>(StringComparer.OrdinalIgnoreCase);
        foreach (var (publishers, day) in lists.Concat(_input.Reports.Where(read => read.Report.Date <= Day)
            .Select(read => ((IReadOnlyList<string>)[read.Report.Publisher ?? ""], read.Report.Date!.Value))))
        {
            foreach (var publisher in publishers)
            {
                last[publisher] = last.TryGetValue(publisher, out var before) && before > day ? before : day;
            }
        }

        return last;
    }

    private DyadSeries? SeriesOf(IEnumerable<EvidenceRow> rows, SideLevel level)
    {
        var builder = new SeriesBuilder(_registry, _options with { Level = level });
        foreach (var row in rows)
        {
            builder.Add(row.Item);
        }

        return builder.Build(Dyad) is { } series && series.Start <= Day ? Framed(series) : null;
    }

    // The press was at work, or was not, whichever of the pair's acts are looked at; and the record ends where it ends.
    private DyadSeries Framed(DyadSeries series)
    {
        var whole = _input.Series;
        var days = whole.End.DayNumber - series.Start.DayNumber + 1;
        var shift = series.Start.DayNumber - whole.Start.DayNumber;
        return new DyadSeries(
            series.Dyad,
            series.Start,
            Days(series.AToB, days),
            Days(series.BToA, days),
            whole.TheatreReports is { } reports ? [.. Enumerable.Range(shift, days).Select(day => day >= 0 ? reports[day] : double.NaN)] : null,
            [.. series.IntervalCounts.Where(sum => sum.LastDay < days)]);
    }

    private static double[] Days(IReadOnlyList<double> acts, int days) =>
        [.. Enumerable.Range(0, days).Select(day => day < acts.Count ? acts[day] : 0)];
}
