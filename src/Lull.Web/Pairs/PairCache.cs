using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;

namespace Lull.Web.Pairs;

/// <summary>
/// Keeps what takes long to work out. Who asks for something that is being worked out waits for it; nothing is worked
/// out twice at once.
/// </summary>
internal sealed class PairCache : IDisposable
{
    private readonly ConcurrentDictionary<object, Lazy<Task<object>>> _running = new();
    private readonly MemoryCache _known;

    /// <summary>Makes a cache.</summary>
    /// <param name="clock">What time it is.</param>
    /// <param name="size">How much it keeps, in days of series.</param>
    public PairCache(TimeProvider clock, long size = 400_000) =>
        _known = new MemoryCache(new MemoryCacheOptions { SizeLimit = size, Clock = new CacheClock(clock) });

    /// <summary>What is known under a key, or is worked out now, apart from whoever asked: it may serve the next.</summary>
    public async Task<T> GetAsync<T>(object key, Func<Task<T>> workOut, Func<T, long> size, CancellationToken cancellation)
        where T : class
    {
        if (_known.TryGetValue(key, out T? known) && known is not null)
        {
            return known;
        }

        var running = _running.GetOrAdd(key, _ => new Lazy<Task<object>>(() => Task.Run(async () =>
        {
            try
            {
                var found = await workOut();
                _known.Set(key, found, new MemoryCacheEntryOptions { Size = Math.Max(1, size(found)) });
                return (object)found;
            }
            finally
            {
                _running.TryRemove(key, out Lazy<Task<object>>? _);
            }
        })));
        return (T)await running.Value.WaitAsync(cancellation);
    }

    public void Dispose() => _known.Dispose();

    private sealed class CacheClock(TimeProvider clock) : Microsoft.Extensions.Internal.ISystemClock
    {
        public DateTimeOffset UtcNow => clock.GetUtcNow();
    }
}
