using Lull.Ceasefires.Backtests;
using Lull.Ceasefires.Fragility;
using Lull.Lulls;
using Lull.Web.Live;
using Lull.Web.Records;

namespace Lull.Web.Backtests;

/// <summary>
/// The backtest of the record, worked out once when somebody first asks, one pair at a time: nobody waits for it, and it keeps no
/// more than one core from whoever asks for something else.
/// </summary>
internal sealed class BacktestDesk(RecordViews views, LiveFeed live) : IDisposable
{
    // Every judged day of every pair is held until the bins are counted.
    private const int MostPairs = 200;

    private readonly Lock _lock = new();
    private CancellationTokenSource _running = new();
    private RunningBacktest? _now;

    /// <summary>The backtest of the record as it is now, which is begun where it is not yet.</summary>
    public RunningBacktest Now()
    {
        lock (_lock)
        {
            var head = views.Head;
            if (_now is { } known && string.Equals(known.Head, head, StringComparison.Ordinal))
            {
                return known;
            }

            _running.Cancel();
            _running.Dispose();
            _running = new CancellationTokenSource();
            var (begun, cancellation) = (new RunningBacktest(head), _running.Token);
            _ = Task.Run(() => WorkOutAsync(begun, cancellation), cancellation);
            return _now = begun;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _running.Cancel();
            _running.Dispose();
        }
    }

    private async Task WorkOutAsync(RunningBacktest backtest, CancellationToken cancellation)
    {
        try
        {
            var builder = (await views.NowAsync(cancellation)).BuilderOf(asOf: null);
            var all = builder.Dyads();
            var dyads = all.Where(Backtester.MayJudge).Select(summary => summary.Dyad).ToList();
            (backtest.Pairs, backtest.Beyond) = (Math.Min(MostPairs, dyads.Count), Math.Max(0, dyads.Count - MostPairs));
            var backtester = new Backtester(LullSettings.Default, FragilityWeights.Default.Model);
            var detection = new DyadDetection(builder, useWords: true);
            var found = new List<DyadBacktest>();
            foreach (var dyad in dyads.Take(MostPairs))
            {
                cancellation.ThrowIfCancellationRequested();
                if (detection.Of(dyad) is { } finding && backtester.Run(finding.Report) is { } one)
                {
                    found.Add(one);
                }

                backtest.Step();
                live.Tell(LiveFeed.Backtest);
            }

            backtest.Result = new Backtest(found, all.Count - backtest.Beyond - found.Count);
        }
        catch (OperationCanceledException)
        {
            // The record has changed, or the server ends.
            return;
        }
        catch (LullException trouble)
        {
            backtest.Trouble = trouble.Message;
        }

        live.Tell(LiveFeed.Backtest, isLast: true);
    }
}
