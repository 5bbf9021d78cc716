using Lull.Actors;
using Lull.Web.Live;
using Lull.Web.Records;

namespace Lull.Web.Pairs;

/// <summary>The overviews of the days that are asked for, each worked out in the background once.</summary>
internal sealed partial class PairOverviews(RecordViews views, OverviewFile file, LiveFeed live, TimeProvider clock, ILogger<PairOverviews> log) : IDisposable
{
    private const int MostDaysKept = 4;

    // Reading a large record takes every core for seconds; whoever has just started the server wants to see a page first.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1500);

    private readonly Lock _lock = new();
    private readonly Dictionary<DateOnly, PairOverview> _byDay = [];
    private readonly List<PairRow> _pending = [];
    private CancellationTokenSource _running = new();
    private PairOverview? _now;
    private long _revision;

    /// <summary>Grows whenever an overview has something new to tell.</summary>
    public long Revision => Interlocked.Read(ref _revision);

    /// <summary>The overview of a day, or of everything known; what is not worked out yet is pending in it.</summary>
    public PairOverview Of(DateOnly? asOf)
    {
        lock (_lock)
        {
            // A decision of a reviewer changes the record as an import does.
            if (_now is { } before && !string.Equals(before.Head, views.Head, StringComparison.Ordinal))
            {
                Forget();
            }

            if ((asOf is { } day ? _byDay.GetValueOrDefault(day) : _now) is { } known)
            {
                return known;
            }

            var head = views.Head;
            if (asOf is null && file.Read(head) is { } rows)
            {
                return _now = PairOverview.Of(head, rows, isComplete: true);
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
        _byDay.Clear();
        _pending.Clear();
        _now = null;
        Interlocked.Increment(ref _revision);
    }

    private PairOverview Begin(DateOnly? asOf, string head)
    {
        if (_pending.Count == 0)
        {
            _pending.AddRange(PendingPairs.Of(views.Browser.Pairs(), ActorRegistry.Default));
        }

        var overview = PairOverview.Of(head, _pending, isComplete: false);
        Keep(asOf, overview);
        var cancellation = _running.Token;
        _ = Task.Run(() => WorkOutAsync(asOf, cancellation), cancellation);
        return overview;
    }

    private void Keep(DateOnly? asOf, PairOverview overview)
    {
        if (asOf is not { } day)
        {
            _now = overview;
            return;
        }

        if (_byDay.Count >= MostDaysKept && !_byDay.ContainsKey(day))
        {
            _byDay.Clear();
        }

        _byDay[day] = overview;
    }

    private async Task WorkOutAsync(DateOnly? asOf, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(Patience, clock, cancellation);
            var view = await views.NowAsync(cancellation);
            var builder = view.BuilderOf(asOf);
            var dyads = builder.Dyads();
            var overview = PairOverview.Of(view, dyads);
            lock (_lock)
            {
                cancellation.ThrowIfCancellationRequested();
                Keep(asOf, overview);
            }

            Progress();
            overview.WorkOut(builder, dyads, Progress, cancellation);
            if (asOf is null)
            {
                file.Write(overview.Head, [.. overview.Rows]);
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
