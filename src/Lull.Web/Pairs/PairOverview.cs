using System.Collections.Concurrent;
using Lull.Events;
using Lull.Lulls;
using Lull.Web.Records;

namespace Lull.Web.Pairs;

/// <summary>Every dyad of a record on a day, with statuses that come in while they are worked out.</summary>
internal sealed class PairOverview
{
    private const int MostSelections = 100;

    private readonly Dictionary<string, PairRow> _listed;
    private readonly ConcurrentDictionary<PairSelection, SelectedPairs> _selected = new();
    private readonly ConcurrentDictionary<string, PairRow> _told = new(StringComparer.Ordinal);

    private PairOverview(string head, IEnumerable<PairRow> rows, bool isComplete)
    {
        Head = head;
        _listed = rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        IsComplete = isComplete;
    }

    /// <summary>The record's head that it was made of.</summary>
    public string Head { get; }

    /// <summary>True where every status is known.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The rows as far as they are known.</summary>
    public IEnumerable<PairRow> Rows => _listed.Values.Select(row => _told.GetValueOrDefault(row.Id) ?? row);

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
    public static PairOverview Of(RecordView view, IReadOnlyList<DyadSummary> dyads) =>
        new(view.Head, dyads.Select(PairRow.Of), isComplete: dyads.Count == 0);

    /// <summary>Rows that are there already, all of them worked out or none.</summary>
    public static PairOverview Of(string head, IReadOnlyList<PairRow> rows, bool isComplete) => new(head, rows, isComplete);

    /// <summary>Works out every status, those of most acts first; several at once.</summary>
    public void WorkOut(SeriesBuilder builder, IReadOnlyList<DyadSummary> dyads, Action onProgress, CancellationToken cancellation)
    {
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount - 1) };
        var detection = new DyadDetection(builder, useWords: true);
        Parallel.ForEach(Partitioner.Create(dyads, EnumerablePartitionerOptions.NoBuffering), options, dyad =>
        {
            var finding = detection.Of(dyad.Dyad);
            var row = _listed[PairId.Of(dyad.Dyad)];
            _told[row.Id] = row.With(finding is null ? null : PairStatus.Of(finding));
            onProgress();
        });
        IsComplete = true;
        onProgress();
    }
}
