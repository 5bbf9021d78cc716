using Lull.Actors;
using Lull.Web.Live;
using Lull.Web.Records;

namespace Lull.Web.Pairs;

/// <summary>The overviews of the days that are asked for, each worked out in the background once.</summary>
internal sealed partial class PairOverviews(RecordViews views, OverviewFile file, LiveFeed live, TimeProvider clock, ILogger<PairOverviews> log) : IDisposable
{
    private const int MostDaysKept = 4;

    // What is asked of everything known is asked of no day.
    private static readonly DateOnly Now = DateOnly.MaxValue;

    // Reading a large record takes every core for seconds; whoever has just started the server wants to see a page first.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1500);

    private readonly Lock _lock = new();
    private readonly Dictionary<DateOnly, PairOverview> _byDay = [];
    private readonly Dictionary<DateOnly, PairOverview> _before = [];
    private readonly List<PairRow> _pending = [];
    private CancellationTokenSource _running = new();
    private long _revision;

    /// <summary>Grows whenever an overview has something new to tell.</summary>
    public long Revision => Interlocked.Read(ref _revision);

    /// <summary>The overview of a day, or of everything known; what is not worked out yet is pending in it.</summary>
    public PairOverview Of(DateOnly? asOf)
    {
        lock (_lock)
        {
            // A decision of a reviewer changes the record as an import does.
            var head = views.Head;
            if (_byDay.Values.Any(known => !string.Equals(known.Head, head, StringComparison.Ordinal)))
            {
                Forget();
            }

            if (_byDay.TryGetValue(asOf ?? Now, out var there))
            {
                return there;
            }

            if (asOf is null && _before.Count == 0 && file.Read() is { } kept)
            {
                var overview = PairOverview.Of(kept);
                if (string.Equals(kept.Head, head, StringComparison.Ordinal))
                {
                    return _byDay[Now] = overview;
                }

                _before[Now] = overview;
            }

            return Begin(asOf, head);
        }
    }

    /// <summary>Forgets what was worked out of the record before it changed, and begins anew.</summary>
    public void Changed()
    {
        lock (_lock)
        {
            Forget();
        }

        Of(asOf: null);
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _running.Cancel();
            _running.Dispose();
        }
    }

    private void Forget()
    {
        _running.Cancel();
        _running.Dispose();
        _running = new CancellationTokenSource();
        // What was never whole may know less than what it began with.
        foreach (var (day, overview) in _byDay.Where(one => one.Value.Prints.Count >= (_before.GetValueOrDefault(one.Key)?.Prints.Count ?? 0)))
        {
            _before[day] = overview;
        }

        _byDay.Clear();
        _pending.Clear();
        Interlocked.Increment(ref _revision);
    }

    private PairOverview Begin(DateOnly? asOf, string head)
    {
        if (_pending.Count == 0)
        {
            _pending.AddRange(PendingPairs.Of(views.Browser.Pairs(), ActorRegistry.Default));
        }

        var before = _before.GetValueOrDefault(asOf ?? Now);
        var overview = PairOverview.Of(head, _pending, before);
        Keep(asOf ?? Now, overview);
        var cancellation = _running.Token;
        _ = Task.Run(() => WorkOutAsync(asOf, before, cancellation), cancellation);
        return overview;
    }

    private void Keep(DateOnly day, PairOverview overview)
    {
        if (_byDay.Count > MostDaysKept && !_byDay.ContainsKey(day))
        {
            foreach (var other in _byDay.Keys.Where(other => other != Now).ToList())
            {
                _byDay.Remove(other);
                _before.Remove(other);
            }
        }

        _byDay[day] = overview;
    }

    private async Task WorkOutAsync(DateOnly? asOf, PairOverview? before, CancellationToken cancellation)
    {
        try
        {
            if (before is null)
            {
                await Task.Delay(Patience, clock, cancellation);
            }

            var view = await views.NowAsync(cancellation);
            var builder = view.BuilderOf(asOf);
            var dyads = builder.Dyads();
            var overview = PairOverview.Of(view.Head, dyads);
            lock (_lock)
            {
                cancellation.ThrowIfCancellationRequested();
                Keep(asOf ?? Now, overview);
            }

            Progress();
            overview.WorkOut(builder, dyads, before, Progress, cancellation);
            if (asOf is null)
            {
                file.Write(overview);
            }

            live.Tell(LiveFeed.Overview, isLast: true);
        }
        catch (OperationCanceledException)
        {
            // The record has changed, or the server ends.
        }
        catch (LullException trouble)
        {
            LogUnreadable(log, trouble.Message);
        }
    }

    private void Progress()
    {
        Interlocked.Increment(ref _revision);
        live.Tell(LiveFeed.Overview);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "the overview cannot be worked out: {Trouble}")]
    private static partial void LogUnreadable(ILogger log, string trouble);
}
