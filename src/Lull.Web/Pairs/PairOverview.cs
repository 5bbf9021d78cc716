using System.Collections.Concurrent;
using Lull.Events;
using Lull.Lulls;
using Lull.Web.Records;

namespace Lull.Web.Pairs;

/// <summary>Every dyad of a record on a day, with statuses that come in while they are worked out.</summary>
internal sealed class PairOverview
{
    private const int MostSelections = 100;

    private static readonly IReadOnlyDictionary<string, string> NoPrints = new Dictionary<string, string>(StringComparer.Ordinal);

    private readonly Dictionary<string, PairRow> _listed;
    private readonly ConcurrentDictionary<PairSelection, SelectedPairs> _selected = new();
    private readonly ConcurrentDictionary<string, PairRow> _told = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _prints;

    private PairOverview(string head, IEnumerable<PairRow> rows, IReadOnlyDictionary<string, string> prints, bool isComplete)
    {
        Head = head;
        _prints = new(prints, StringComparer.Ordinal);
        _listed = rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        IsComplete = isComplete;
    }

    /// <summary>The record's head that it was made of.</summary>
    public string Head { get; }

    /// <summary>True where every status is known.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The rows as far as they are known.</summary>
    public IEnumerable<PairRow> Rows => _listed.Values.Select(row => _told.GetValueOrDefault(row.Id) ?? row);

    /// <summary>A fingerprint of what each known status follows from, by the id of its pair.</summary>
    public IReadOnlyDictionary<string, string> Prints => _prints;

    /// <summary>The dyads that are wanted; remembered as soon as nothing changes any more.</summary>
    public SelectedPairs Select(PairSelection wanted)
    {
        if (!IsComplete)
        {
            return SelectedPairs.Of(Rows, wanted);
        }

        if (_selected.Count >= MostSelections && !_selected.ContainsKey(wanted))
        {
            _selected.Clear();
        }

        return _selected.GetOrAdd(wanted, selection => SelectedPairs.Of(Rows, selection));
    }

    /// <summary>The dyads of a record that has been read, none of them worked out.</summary>
    public static PairOverview Of(string head, IReadOnlyList<DyadSummary> dyads) =>
        new(head, dyads.Select(PairRow.Of), NoPrints, isComplete: dyads.Count == 0);

    /// <summary>Rows that are pending until the record is read; those that look as they did before stand as they stood then.</summary>
    public static PairOverview Of(string head, IReadOnlyList<PairRow> pending, PairOverview? before) =>
        new(head, pending.Select(row => before?.RowOf(row.Id) is { } known && (known.Rows, known.First, known.Last) == (row.Rows, row.First, row.Last) ? known : row), NoPrints, isComplete: false);

    /// <summary>What was kept of an overview that was whole.</summary>
    public static PairOverview Of(KeptOverview kept) => new(kept.Head, kept.Rows, kept.Prints, isComplete: true);

    /// <summary>
    /// Works out every status, those of most acts first; several at once. Pairs whose series are as they were before stand as they
    /// stood then.
    /// </summary>
    public void WorkOut(SeriesBuilder builder, IReadOnlyList<DyadSummary> dyads, PairOverview? before, Action onProgress, CancellationToken cancellation)
    {
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount - 1) };
        var detection = new DyadDetection(builder, useWords: true);
        var changed = before is null ? dyads : Changed(detection, dyads, before, cancellation);
        onProgress();
        Parallel.ForEach(Partitioner.Create(changed, EnumerablePartitionerOptions.NoBuffering), options, dyad =>
        {
            var building = detection.Build(dyad.Dyad);
            var row = _listed[PairId.Of(dyad.Dyad)];
            _prints[row.Id] = SeriesPrint.Of(building.Series);
            _told[row.Id] = row.With(detection.Of(building) is { } finding ? PairStatus.Of(finding) : null);
            onProgress();
        });
        IsComplete = true;
        onProgress();
    }

    // To make a series takes a hundredth of what it takes to tell what stands in it.
    private List<DyadSummary> Changed(DyadDetection detection, IReadOnlyList<DyadSummary> dyads, PairOverview before, CancellationToken cancellation)
    {
        var changed = new List<DyadSummary>();
        foreach (var dyad in dyads)
        {
            cancellation.ThrowIfCancellationRequested();
            var row = _listed[PairId.Of(dyad.Dyad)];
            if (before._prints.TryGetValue(row.Id, out var print)
                && before.RowOf(row.Id) is { Status: not PairRow.Pending } known
                && string.Equals(print, SeriesPrint.Of(detection.Build(dyad.Dyad).Series), StringComparison.Ordinal))
            {
                (_prints[row.Id], _told[row.Id]) = (print, row.As(known));
            }
            else
            {
                changed.Add(dyad);
            }
        }

        return changed;
    }

    private PairRow? RowOf(string id) => _told.GetValueOrDefault(id) ?? _listed.GetValueOrDefault(id);
}
