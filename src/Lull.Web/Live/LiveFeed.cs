using System.Collections.Concurrent;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Lull.Web.Live;

/// <summary>Tells open pages what has changed.</summary>
internal sealed class LiveFeed(TimeProvider clock)
{
    /// <summary>The record has a new head.</summary>
    public const string Record = "record";

    /// <summary>Statuses of dyads have been worked out.</summary>
    public const string Overview = "overview";

    /// <summary>An import goes on.</summary>
    public const string Import = "import";

    /// <summary>A backtest goes on.</summary>
    public const string Backtest = "backtest";

    // A page that hears of every dyad would do nothing but ask again.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<Channel<SseItem<string>>, bool> _listeners = new();
    private readonly ConcurrentDictionary<(string Kind, string Data), long> _told = new();

    /// <summary>Tells of something; of the same thing at most about once a second, unless it is the last there is to tell.</summary>
    public void Tell(string kind, string data = "{}", bool isLast = false, string? about = null)
    {
        var key = (kind, about ?? "");
        var now = clock.GetTimestamp();
        if (!isLast && _told.TryGetValue(key, out var before) && clock.GetElapsedTime(before, now) < Pause)
        {
            return;
        }

        _told[key] = now;
        foreach (var listener in _listeners.Keys)
        {
            listener.Writer.TryWrite(new SseItem<string>(data, kind));
        }
    }

    /// <summary>True where enough time has passed since the same was told.</summary>
    public bool IsDue(string kind, string about) =>
        !_told.TryGetValue((kind, about), out var before) || clock.GetElapsedTime(before) >= Pause;

    /// <summary>What is told from now on, until the page is closed.</summary>
    public async IAsyncEnumerable<SseItem<string>> ListenAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var channel = Channel.CreateBounded<SseItem<string>>(new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest });
        _listeners.TryAdd(channel, value: true);
        try
        {
            // At once, so that the browser knows that it is connected.
            yield return new SseItem<string>("{}", "hello");
            while (await NextAsync(channel.Reader, cancellation) is { } next)
            {
                yield return next;
            }
        }
        finally
        {
            _listeners.TryRemove(channel, out _);
        }
    }

    private async Task<SseItem<string>?> NextAsync(ChannelReader<SseItem<string>> reader, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Heartbeat, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            return await reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
            // Without a word now and then nobody notices a page that has gone.
            return cancellation.IsCancellationRequested ? null : new SseItem<string>("{}", "still");
        }
    }
}
